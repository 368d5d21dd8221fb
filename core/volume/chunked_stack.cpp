#include "core/volume/chunked_stack.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/volume/binary_file.h"
#include "core/volume/chunk_cache.h"
#include "core/volume/pixel_type.h"

namespace cristae {
namespace {

using Bytes = ChunkCache::Bytes;

/// Distance in voxels between neighbours along each dimension of a chunk.
std::vector<std::int64_t> strides_of(const std::vector<std::int64_t>& chunk, bool first_fastest) {
  const std::size_t rank = chunk.size();
  std::vector<std::int64_t> strides(rank, 1);
  std::int64_t stride = 1;
  for (std::size_t i = 0; i < rank; ++i) {
    const std::size_t dimension = first_fastest ? i : rank - 1 - i;
    strides[dimension] = stride;
    stride *= chunk[dimension];
  }
  return strides;
}

class ChunkedStack final : public Stack {
 public:
  ChunkedStack(ChunkedArray array, StackInfo info)
      : array_(std::move(array)),
        info_(std::move(info)),
        strides_(strides_of(array_.chunk, array_.first_fastest)),
        width_(pixel_bytes(array_.type)),
        depth_(array_.axes.z ? array_.chunk[*array_.axes.z] : 1),
        height_(array_.chunk[array_.axes.y]),
        length_(array_.chunk[array_.axes.x]) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    const Shape shape = info_.shape;
    cv::Mat raw = make_raw_section(array_.type, shape.y, shape.x, info_.name);
    const std::int64_t rows = (shape.y - 1) / height_ + 1;
    const std::int64_t columns = (shape.x - 1) / length_ + 1;
    parallel_for(rows * columns, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) copy_chunk(z, i / columns, i % columns, columns, raw);
    });
    if (array_.swapped && width_ > 1) swap_byte_order(raw.data, raw.total(), width_);
    return finish_section(array_.type, std::move(raw));
  }

 private:
  void copy_chunk(std::int64_t z, std::int64_t row, std::int64_t column, std::int64_t columns,
                  cv::Mat& raw) const {
    const std::int64_t layer = z / depth_;
    const std::vector<std::int64_t> index = index_of(layer, row, column);
    const Bytes chunk = chunk_at(index, columns);
    const std::vector<std::int64_t> strides = strides_at(index);
    const std::int64_t height = std::min(height_, info_.shape.y - row * height_);
    const std::int64_t length = std::min(length_, info_.shape.x - column * length_);
    for (std::int64_t y = 0; y < height; ++y) {
      std::uint8_t* to =
          raw.data +
          static_cast<std::size_t>((row * height_ + y) * info_.shape.x + column * length_) * width_;
      if (!chunk) {
        for (std::int64_t x = 0; x < length; ++x, to += width_) std::memcpy(to, array_.fill.data(), width_);
        continue;
      }
      std::int64_t at = y * strides[array_.axes.y];
      if (array_.axes.z) at += (z - layer * depth_) * strides[*array_.axes.z];
      const std::uint8_t* from = chunk->data() + static_cast<std::size_t>(at) * width_;
      const std::int64_t step = strides[array_.axes.x];
      if (step == 1) {
        std::memcpy(to, from, static_cast<std::size_t>(length) * width_);
        continue;
      }
      for (std::int64_t x = 0; x < length; ++x, to += width_) {
        std::memcpy(to, from + static_cast<std::size_t>(x * step) * width_, width_);
      }
    }
  }

  /// The place of a chunk in the grid.
  std::vector<std::int64_t> index_of(std::int64_t layer, std::int64_t row, std::int64_t column) const {
    std::vector<std::int64_t> index(array_.shape.size(), 0);
    if (array_.axes.z) index[*array_.axes.z] = layer;
    index[array_.axes.y] = row;
    index[array_.axes.x] = column;
    return index;
  }

  std::vector<std::int64_t> strides_at(const std::vector<std::int64_t>& index) const {
    if (!array_.cut_at_edge) return strides_;
    std::vector<std::int64_t> sides = array_.chunk;
    for (std::size_t i = 0; i < sides.size(); ++i)
      sides[i] = std::min(sides[i], array_.shape[i] - index[i] * sides[i]);
    return strides_of(sides, array_.first_fastest);
  }

  Bytes chunk_at(const std::vector<std::int64_t>& index, std::int64_t columns) const {
    const std::int64_t rows = (info_.shape.y - 1) / height_ + 1;
    const std::int64_t layer = array_.axes.z ? index[*array_.axes.z] : 0;
    const std::int64_t key = (layer * rows + index[array_.axes.y]) * columns + index[array_.axes.x];
    if (const auto held = cache_.find(key)) return *held;
    Bytes chunk;
    if (auto loaded = array_.load(index)) {
      chunk = std::make_shared<const std::vector<std::uint8_t>>(std::move(*loaded));
    }
    if (depth_ > 1) cache_.keep(key, chunk);  // a flat chunk is held by the section
    return chunk;
  }

  static constexpr std::size_t kCacheBytes = std::size_t{512} << 20;

  ChunkedArray array_;
  StackInfo info_;
  std::vector<std::int64_t> strides_;
  std::size_t width_;
  std::int64_t depth_;
  std::int64_t height_;
  std::int64_t length_;
  mutable ChunkCache cache_{kCacheBytes};
};

void require_sane_chunk(const ChunkedArray& array, const std::string& name) {
  constexpr std::int64_t kMostBytes = (std::int64_t{1} << 31) - 1;  // what Blosc can pack
  std::int64_t room = kMostBytes / static_cast<std::int64_t>(pixel_bytes(array.type));
  for (const std::int64_t side : array.chunk) {
    if (side < 1) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("{} says its chunks are {}", name, array_shape_text(array.chunk)),
                  "check that the folder is whole");
    }
    room /= side;
  }
  if (room >= 1 && array.chunk.size() == array.shape.size()) return;
  throw Error(ErrorKind::unsupported, fmt::format("{} has chunks of {}", name, array_shape_text(array.chunk)),
              "save it with chunks of some megabytes");
}

}  // namespace

std::unique_ptr<Stack> make_chunked_stack(ChunkedArray array, StackInfo info) {
  info.shape = array.axes.stack_shape(array.shape);
  info.type = array.type;
  require_sane_shape(info.name, info.shape);
  require_sane_chunk(array, info.name);
  array.fill.resize(pixel_bytes(array.type), 0);
  return std::make_unique<ChunkedStack>(std::move(array), std::move(info));
}

}  // namespace cristae
