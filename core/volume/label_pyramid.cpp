#include "core/volume/label_pyramid.h"

#include <algorithm>
#include <utility>

#include "core/base/parallel.h"

namespace cristae {
namespace {

std::int64_t half(std::int64_t side) { return (side + 1) / 2; }

/// The sections of a level that wait for their chunks to be full.
class LevelBand {
 public:
  LevelBand(std::size_t level, const Shape& shape, const Shape& chunk,
            const std::function<void(const LabelChunk&)>& write)
      : level_(level), shape_(shape), depth_(chunk.z), height_(chunk.y), length_(chunk.x), write_(write) {}

  void append(const cv::Mat& ids) {
    band_.push_back(ids);
    ++sections_;
    if (static_cast<std::int64_t>(band_.size()) == depth_ || sections_ == shape_.z) hand_out();
  }

 private:
  void hand_out() {
    const std::int64_t rows = (shape_.y - 1) / height_ + 1;
    const std::int64_t columns = (shape_.x - 1) / length_ + 1;
    parallel_for(rows * columns, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) hand_out_chunk(i / columns * height_, i % columns * length_);
    });
    band_.clear();
  }

  void hand_out_chunk(std::int64_t y, std::int64_t x) const {
    const auto deep = static_cast<std::int64_t>(band_.size());
    LabelChunk chunk{level_,
                     {sections_ - deep, y, x},
                     {deep, std::min(height_, shape_.y - y), std::min(length_, shape_.x - x)},
                     {}};
    chunk.ids.reserve(static_cast<std::size_t>(chunk.extent.voxels()));
    for (const cv::Mat& section : band_) {
      for (std::int64_t row = 0; row < chunk.extent.y; ++row) {
        const auto* from = section.ptr<std::uint32_t>(static_cast<int>(y + row)) + x;
        chunk.ids.insert(chunk.ids.end(), from, from + chunk.extent.x);
      }
    }
    if (std::any_of(chunk.ids.begin(), chunk.ids.end(), [](std::uint32_t id) { return id != 0; }))
      write_(chunk);
  }

  std::size_t level_;
  Shape shape_;
  std::int64_t depth_;
  std::int64_t height_;
  std::int64_t length_;
  const std::function<void(const LabelChunk&)>& write_;
  std::vector<cv::Mat> band_;
  std::int64_t sections_ = 0;
};

/// Every second pixel along both axes that the level halves.
cv::Mat thinned(const cv::Mat& ids, const Shape& smaller, std::int64_t step_y, std::int64_t step_x) {
  cv::Mat result(static_cast<int>(smaller.y), static_cast<int>(smaller.x), CV_32S);
  for (int y = 0; y < result.rows; ++y) {
    const auto* from = ids.ptr<std::int32_t>(y * static_cast<int>(step_y));
    auto* to = result.ptr<std::int32_t>(y);
    for (int x = 0; x < result.cols; ++x) to[x] = from[x * step_x];
  }
  return result;
}

}  // namespace

std::vector<LabelLevel> plan_levels(const Shape& shape, const std::optional<VoxelSize>& voxel_size_nm,
                                    std::int64_t chunk_side) {
  std::vector<LabelLevel> levels = {{shape, {1, 1, 1}}};
  VoxelSize size = voxel_size_nm.value_or(VoxelSize{1, 1, 1});
  constexpr std::size_t kMostLevels = 10;
  while (levels.size() < kMostLevels) {
    const LabelLevel& last = levels.back();
    if (last.shape.y <= chunk_side && last.shape.x <= chunk_side) break;
    // Voxels within a factor of the square root of 2 of a cube stay so when all sides are halved.
    const bool halve_z = size.z < 1.415 * std::max(size.y, size.x) && last.shape.z > 1;
    LabelLevel next = last;
    next.shape = {halve_z ? half(last.shape.z) : last.shape.z, half(last.shape.y), half(last.shape.x)};
    next.factor = {last.factor.z * (halve_z ? 2 : 1), last.factor.y * 2, last.factor.x * 2};
    size = {size.z * (halve_z ? 2 : 1), size.y * 2, size.x * 2};
    levels.push_back(next);
  }
  return levels;
}

std::int64_t chunk_depth(const Shape& shape, std::int64_t most) {
  constexpr std::int64_t kBandBytes = std::int64_t{256} << 20;
  std::int64_t depth = most;
  while (depth > 1 && depth * shape.y * shape.x * 4 > kBandBytes) depth /= 2;
  return depth;
}

void for_each_chunk(const LabelSections& labels, const std::vector<LabelLevel>& levels, const Shape& chunk,
                    const std::function<void(const LabelChunk&)>& write, Job& job) {
  std::vector<LevelBand> bands;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    bands.emplace_back(i, levels[i].shape, chunk, write);
  }
  for (std::int64_t z = 0; z < labels.shape.z; ++z) {
    job.check();
    cv::Mat ids = labels.ids(z);
    bands[0].append(ids);
    for (std::size_t i = 1; i < levels.size() && z % levels[i].factor.z == 0; ++i) {
      ids = thinned(ids, levels[i].shape, levels[i].factor.y / levels[i - 1].factor.y,
                    levels[i].factor.x / levels[i - 1].factor.x);
      bands[i].append(ids);
    }
    job.advance(z + 1, labels.shape.z);
  }
}

}  // namespace cristae
