#include "core/volume/inflated_bytes.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <zlib.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 16;
constexpr std::uint64_t kFirstSpacing = std::uint64_t{8} << 20;
constexpr std::size_t kMostPlaces = 1024;  // each holds the library's window: about 45 kB
constexpr int kGzipOrZlib = 15 + 32;

struct EndInflate {
  void operator()(z_stream* stream) const {
    inflateEnd(stream);
    delete stream;
  }
};
using Inflater = std::unique_ptr<z_stream, EndInflate>;

[[noreturn]] void refuse_memory(const std::string& name) {
  throw Error(ErrorKind::resources, fmt::format("{}: not enough memory to unpack it", name),
              "close other programs");
}

Inflater make_inflater(const std::string& name) {
  auto stream = std::make_unique<z_stream>();
  if (inflateInit2(stream.get(), kGzipOrZlib) != Z_OK) refuse_memory(name);
  return Inflater(stream.release());
}

Inflater copy_of(z_stream& original, const std::string& name) {
  auto stream = std::make_unique<z_stream>();
  if (inflateCopy(stream.get(), &original) != Z_OK) refuse_memory(name);
  return Inflater(stream.release());
}

class InflatedBytes final : public ByteSource {
 public:
  InflatedBytes(BinaryFile file, std::uint64_t begin) : file_(std::move(file)), begin_(begin) {
    places_.push_back({make_inflater(file_.name()), begin_, 0});
    go_to(places_.front());
  }

  std::string name() const override { return file_.name(); }
  bool is_packed() const override { return true; }

  std::uint64_t most_bytes() const override {
    constexpr std::uint64_t kBestRatio = 1032;  // of Deflate
    const std::uint64_t packed = file_.size() > begin_ ? file_.size() - begin_ : 0;
    return packed > UINT64_MAX / kBestRatio ? UINT64_MAX : packed * kBestRatio;
  }

  void read(std::uint64_t offset, void* to, std::size_t bytes) const override {
    const std::size_t got = read_some(offset, to, bytes);
    if (got == bytes) return;
    throw Error(ErrorKind::bad_input,
                fmt::format("{} is cut short: unpacked it ends at byte {}, {} bytes are expected at byte {}",
                            name(), offset + got, bytes, offset),
                "copy the file again from where it came");
  }

  std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const override {
    const std::lock_guard lock(mutex_);
    go_near(offset);
    std::vector<std::uint8_t> passed_over(offset > position_ ? kBuffer : 0);
    while (position_ < offset) {
      const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(kBuffer, offset - position_));
      if (unpack(passed_over.data(), count) == 0) return 0;
    }
    std::size_t done = 0;
    while (done < bytes) {
      const std::size_t got =
          unpack(static_cast<std::uint8_t*>(to) + done, std::min<std::size_t>(bytes - done, 16 * kBuffer));
      if (got == 0) break;
      done += got;
    }
    return done;
  }

 private:
  /// A place to go on from: the state of the library, and where its next bytes lie.
  struct Place {
    Inflater inflater;
    std::uint64_t file_offset = 0;
    std::uint64_t position = 0;  // unpacked
  };

  void go_to(const Place& place) const {
    inflater_ = copy_of(*place.inflater, file_.name());
    inflater_->avail_in = 0;
    file_offset_ = place.file_offset;
    position_ = place.position;
    at_member_end_ = false;
  }

  /// To the last place at or before `offset`, unless where we are is as good.
  void go_near(std::uint64_t offset) const {
    const auto behind =
        std::upper_bound(places_.begin(), places_.end(), offset,
                         [](std::uint64_t wanted, const Place& place) { return wanted < place.position; });
    const Place& best = *std::prev(behind);
    if (position_ > offset || position_ < best.position) go_to(best);
  }

  /// Up to `bytes` of the next bytes; 0 only at the end.
  std::size_t unpack(std::uint8_t* to, std::size_t bytes) const {
    z_stream& stream = *inflater_;
    stream.next_out = to;
    stream.avail_out = static_cast<uInt>(bytes);
    while (stream.avail_out == bytes) {
      if (stream.avail_in == 0 && !refill()) break;
      if (at_member_end_) {
        // Behind the last member there may be padding.
        if (stream.next_in[0] != 0x1f) break;
        inflateReset(&stream);
        at_member_end_ = false;
      }
      const int state = inflate(&stream, Z_NO_FLUSH);
      if (state == Z_STREAM_END) {
        at_member_end_ = true;
      } else if (state == Z_MEM_ERROR) {
        refuse_memory(name());
      } else if (state != Z_OK && state != Z_BUF_ERROR) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("{} is damaged: it cannot be unpacked behind byte {}", name(), file_offset_),
                    "copy the file again from where it came");
      }
    }
    const std::size_t got = bytes - stream.avail_out;
    position_ += got;
    remember();
    return got;
  }

  bool refill() const {
    const std::size_t got = file_.read_some(file_offset_, buffer_.data(), buffer_.size());
    file_offset_ += got;
    inflater_->next_in = buffer_.data();
    inflater_->avail_in = static_cast<uInt>(got);
    return got > 0;
  }

  void remember() const {
    if (at_member_end_ || position_ < places_.back().position + spacing_) return;
    places_.push_back({copy_of(*inflater_, file_.name()), file_offset_ - inflater_->avail_in, position_});
    if (places_.size() <= kMostPlaces) return;
    spacing_ *= 2;
    std::vector<Place> kept;
    for (std::size_t i = 0; i < places_.size(); i += 2) kept.push_back(std::move(places_[i]));
    places_ = std::move(kept);
  }

  BinaryFile file_;
  std::uint64_t begin_;
  mutable std::mutex mutex_;
  mutable std::vector<Place> places_;  // ascending
  mutable std::uint64_t spacing_ = kFirstSpacing;
  mutable Inflater inflater_;
  mutable std::vector<std::uint8_t> buffer_ = std::vector<std::uint8_t>(kBuffer);
  mutable std::uint64_t file_offset_ = 0;  // behind what is in the buffer
  mutable std::uint64_t position_ = 0;     // of the next unpacked byte
  mutable bool at_member_end_ = false;
};

}  // namespace

std::shared_ptr<const ByteSource> inflated_bytes(BinaryFile file, std::uint64_t begin) {
  return std::make_shared<const InflatedBytes>(std::move(file), begin);
}

}  // namespace cristae
