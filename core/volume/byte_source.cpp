#include "core/volume/byte_source.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

class PlainBytes final : public ByteSource {
 public:
  explicit PlainBytes(BinaryFile file) : file_(std::move(file)) {}

  std::string name() const override { return file_.name(); }
  std::uint64_t most_bytes() const override { return file_.size(); }
  bool is_packed() const override { return false; }
  void read(std::uint64_t offset, void* to, std::size_t bytes) const override {
    file_.read(offset, to, bytes);
  }
  std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const override {
    return file_.read_some(offset, to, bytes);
  }

 private:
  BinaryFile file_;
};

class BytesAtHand final : public ByteSource {
 public:
  BytesAtHand(std::vector<std::uint8_t> bytes, std::string name)
      : bytes_(std::move(bytes)), name_(std::move(name)) {}

  std::string name() const override { return name_; }
  std::uint64_t most_bytes() const override { return bytes_.size(); }
  bool is_packed() const override { return false; }
  void read(std::uint64_t offset, void* to, std::size_t bytes) const override {
    if (read_some(offset, to, bytes) == bytes) return;
    throw Error(ErrorKind::bad_input, fmt::format("{} is cut short or damaged", name_),
                "copy the file again from where it came");
  }
  std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const override {
    if (offset >= bytes_.size()) return 0;
    const std::size_t begin = static_cast<std::size_t>(offset);
    const std::size_t got = std::min(bytes, bytes_.size() - begin);
    std::memcpy(to, bytes_.data() + begin, got);
    return got;
  }

 private:
  std::vector<std::uint8_t> bytes_;
  std::string name_;
};

}  // namespace

std::shared_ptr<const ByteSource> bytes_at_hand(std::vector<std::uint8_t> bytes, std::string name) {
  return std::make_shared<const BytesAtHand>(std::move(bytes), std::move(name));
}

std::shared_ptr<const ByteSource> plain_bytes(BinaryFile file) {
  return std::make_shared<const PlainBytes>(std::move(file));
}

}  // namespace cristae
