#include "core/volume/raw_stack.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/pixel_type.h"

namespace cristae {
namespace {

/// The true values of a section; float32, like the header that asks for it.
cv::Mat scaled(const cv::Mat& stored, const RawLayout& layout) {
  cv::Mat values;
  stored.convertTo(values, CV_32F, layout.slope, layout.intercept);
  return values;
}

cv::Mat finished(cv::Mat raw, PixelType stored, const RawLayout& layout) {
  const std::size_t width = pixel_bytes(stored);
  if (layout.swapped && width > 1) swap_byte_order(raw.data, raw.total(), width);
  cv::Mat section = finish_section(stored, std::move(raw));
  return layout.is_scaled() ? scaled(section, layout) : section;
}

/// Sections one behind the other.
class SectionwiseStack final : public Stack {
 public:
  SectionwiseStack(std::shared_ptr<const ByteSource> bytes, const RawLayout& layout, PixelType stored,
                   StackInfo info)
      : bytes_(std::move(bytes)), layout_(layout), stored_(stored), info_(std::move(info)) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    cv::Mat raw = make_raw_section(stored_, info_.shape.y, info_.shape.x, info_.name);
    const std::size_t bytes = raw.total() * pixel_bytes(stored_);
    bytes_->read(layout_.first_data + static_cast<std::uint64_t>(z) * bytes, raw.data, bytes);
    return finished(std::move(raw), stored_, layout_);
  }

 private:
  std::shared_ptr<const ByteSource> bytes_;
  RawLayout layout_;
  PixelType stored_;
  StackInfo info_;
};

/// Voxels with z fastest, then y: each section is strewn over the whole file, so as many neighbouring
/// sections as memory allows are gathered in one pass.
class StrewnStack final : public Stack {
 public:
  StrewnStack(std::shared_ptr<const ByteSource> bytes, const RawLayout& layout, PixelType stored,
              StackInfo info)
      : bytes_(std::move(bytes)), layout_(layout), stored_(stored), info_(std::move(info)) {
    const auto section = static_cast<std::uint64_t>(info_.shape.y * info_.shape.x) * pixel_bytes(stored_);
    band_ = std::clamp<std::int64_t>(static_cast<std::int64_t>(kBandBytes / section), 1, info_.shape.z);
  }

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    const std::lock_guard lock(mutex_);
    const std::int64_t begin = z / band_ * band_;
    if (begin != begin_) {
      begin_ = -1;
      sections_ = gather(begin, std::min(begin + band_, info_.shape.z));
      begin_ = begin;
    }
    return finished(sections_[static_cast<std::size_t>(z - begin)].clone(), stored_, layout_);
  }

 private:
  static constexpr std::uint64_t kBandBytes = std::uint64_t{256} << 20;
  static constexpr std::uint64_t kReadBytes = std::uint64_t{8} << 20;

  std::vector<cv::Mat> gather(std::int64_t begin, std::int64_t end) const {
    const Shape shape = info_.shape;
    const std::size_t width = pixel_bytes(stored_);
    std::vector<cv::Mat> sections;
    for (std::int64_t z = begin; z < end; ++z) {
      sections.push_back(make_raw_section(stored_, shape.y, shape.x, info_.name));
    }
    // One column of the file is all z of one (y, x); y runs faster than x.
    const std::uint64_t column_bytes = static_cast<std::uint64_t>(shape.z) * width;
    const std::int64_t columns = shape.y * shape.x;
    const auto at_once = static_cast<std::int64_t>(std::max<std::uint64_t>(1, kReadBytes / column_bytes));
    std::vector<std::uint8_t> buffer;
    for (std::int64_t first = 0; first < columns; first += at_once) {
      const std::int64_t count = std::min(at_once, columns - first);
      buffer.resize(static_cast<std::size_t>(count) * column_bytes);
      bytes_->read(layout_.first_data + static_cast<std::uint64_t>(first) * column_bytes, buffer.data(),
                   buffer.size());
      for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t y = (first + i) % shape.y;
        const std::int64_t x = (first + i) / shape.y;
        const std::uint8_t* column = buffer.data() + static_cast<std::uint64_t>(i) * column_bytes;
        for (std::int64_t z = begin; z < end; ++z) {
          std::memcpy(sections[static_cast<std::size_t>(z - begin)].data +
                          static_cast<std::size_t>(y * shape.x + x) * width,
                      column + static_cast<std::size_t>(z) * width, width);
        }
      }
    }
    return sections;
  }

  std::shared_ptr<const ByteSource> bytes_;
  RawLayout layout_;
  PixelType stored_;
  StackInfo info_;
  std::int64_t band_ = 1;
  mutable std::mutex mutex_;
  mutable std::int64_t begin_ = -1;  // of the sections held
  mutable std::vector<cv::Mat> sections_;
};

void require_whole(const ByteSource& bytes, const RawLayout& layout, const StackInfo& info) {
  const std::uint64_t section =
      static_cast<std::uint64_t>(info.shape.y * info.shape.x) * pixel_bytes(info.type);
  const std::uint64_t most = bytes.most_bytes();
  const std::uint64_t there = most > layout.first_data ? (most - layout.first_data) / section : 0;
  if (there >= static_cast<std::uint64_t>(info.shape.z)) return;
  throw Error(
      ErrorKind::bad_input,
      fmt::format("{} is cut short: it says {} sections of {} x {}, {}{} are there", info.name, info.shape.z,
                  info.shape.y, info.shape.x, bytes.is_packed() ? "at most " : "", there),
      "copy the file again from where it came");
}

}  // namespace

std::unique_ptr<Stack> make_raw_stack(std::shared_ptr<const ByteSource> bytes, const RawLayout& layout,
                                      StackInfo info) {
  require_sane_shape(info.name, info.shape);
  require_whole(*bytes, layout, info);
  const PixelType stored = info.type;
  if (layout.is_scaled()) {
    info.type = PixelType::float32;
    info.notes.push_back(fmt::format("grey values are {:g} * {} {:+g}, as the header says", layout.slope,
                                     pixel_type_name(stored), layout.intercept));
  }
  if (layout.z_fastest && info.shape.z > 1) {
    info.notes.push_back("z runs fastest in the file: a jump to far sections reads all of it");
  }
  // A longer column could only come from a forged header.
  constexpr std::int64_t kLongestColumn = std::int64_t{1} << 26;
  if (layout.z_fastest && info.shape.z > kLongestColumn) {
    throw Error(ErrorKind::unsupported,
                fmt::format("{} has {} sections and z runs fastest", info.name, info.shape.z),
                "save it with x fastest (C order)");
  }
  const bool strewn = layout.z_fastest && info.shape.y * info.shape.x * info.shape.z > info.shape.x;
  if (strewn) return std::make_unique<StrewnStack>(std::move(bytes), layout, stored, std::move(info));
  return std::make_unique<SectionwiseStack>(std::move(bytes), layout, stored, std::move(info));
}

}  // namespace cristae
