#include "core/morphology/grey.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cristae {
namespace {

struct Sums {
  double inside = 0;
  double squares = 0;
  std::int64_t voxels = 0;
  double ring = 0;
  std::int64_t ring_voxels = 0;

  GreyMeasures measures() const {
    const auto n = static_cast<double>(voxels);
    GreyMeasures result;
    result.mean = inside / n;
    result.deviation = std::sqrt(std::max(0.0, squares / n - result.mean * result.mean));
    result.ring_voxels = ring_voxels;
    if (ring_voxels > 0) result.ring_mean = ring / static_cast<double>(ring_voxels);
    return result;
  }
};

/// Steps in the plane that are no longer than the ring is far, with their length.
struct PlaneStep {
  std::int64_t dy = 0;
  std::int64_t dx = 0;
  bool is_too_near = false;
};

std::vector<PlaneStep> steps_of(const GreyRing& ring, const VoxelSize& size) {
  std::vector<PlaneStep> steps;
  const auto rows = static_cast<std::int64_t>(ring.to / size.y);
  const auto columns = static_cast<std::int64_t>(ring.to / size.x);
  for (std::int64_t dy = -rows; dy <= rows; ++dy) {
    for (std::int64_t dx = -columns; dx <= columns; ++dx) {
      const double length = std::hypot(static_cast<double>(dy) * size.y, static_cast<double>(dx) * size.x);
      if (length <= ring.to) steps.push_back({dy, dx, length < ring.from});
    }
  }
  return steps;
}

/// One profile in one section.
class Profile {
 public:
  Profile(const LabelVolume& labels, std::int64_t z, const GreyItem& item, const cv::Mat_<double>& grey)
      : labels_(labels.section(z)), shape_(labels.shape()), item_(item), grey_(grey) {}

  void add_to(Sums& sums, const std::vector<PlaneStep>& steps) {
    const std::int64_t reach_y = steps.empty() ? 0 : -steps.front().dy;
    std::int64_t reach_x = 0;
    for (const PlaneStep& step : steps) reach_x = std::max(reach_x, step.dx);
    top_ = std::max<std::int64_t>(0, item_.box.begin[1] - reach_y);
    left_ = std::max<std::int64_t>(0, item_.box.begin[2] - reach_x);
    rows_ = std::min(shape_.y, item_.box.end[1] + reach_y) - top_;
    columns_ = std::min(shape_.x, item_.box.end[2] + reach_x) - left_;
    marks_.assign(static_cast<std::size_t>(rows_ * columns_), kFree);
    add_inside(sums, steps);
    add_ring(sums);
  }

 private:
  static constexpr std::uint8_t kFree = 0;
  static constexpr std::uint8_t kRing = 1;
  static constexpr std::uint8_t kTooNear = 2;

  bool is_inside(std::int64_t y, std::int64_t x) const {
    return y >= 0 && y < shape_.y && x >= 0 && x < shape_.x && labels_[y * shape_.x + x] == item_.label;
  }

  void add_inside(Sums& sums, const std::vector<PlaneStep>& steps) {
    for (std::int64_t y = item_.box.begin[1]; y < item_.box.end[1]; ++y) {
      for (std::int64_t x = item_.box.begin[2]; x < item_.box.end[2]; ++x) {
        if (!is_inside(y, x)) continue;
        const double grey = grey_(static_cast<int>(y), static_cast<int>(x));
        sums.inside += grey;
        sums.squares += grey * grey;
        ++sums.voxels;
        const bool is_edge =
            !is_inside(y - 1, x) || !is_inside(y + 1, x) || !is_inside(y, x - 1) || !is_inside(y, x + 1);
        if (is_edge) mark_around(y, x, steps);
      }
    }
  }

  void mark_around(std::int64_t y, std::int64_t x, const std::vector<PlaneStep>& steps) {
    for (const PlaneStep& step : steps) {
      const std::int64_t row = y + step.dy - top_;
      const std::int64_t column = x + step.dx - left_;
      if (row < 0 || row >= rows_ || column < 0 || column >= columns_) continue;
      std::uint8_t& mark = marks_[static_cast<std::size_t>(row * columns_ + column)];
      mark = std::max(mark, step.is_too_near ? kTooNear : kRing);
    }
  }

  void add_ring(Sums& sums) const {
    for (std::int64_t row = 0; row < rows_; ++row) {
      for (std::int64_t column = 0; column < columns_; ++column) {
        if (marks_[static_cast<std::size_t>(row * columns_ + column)] != kRing) continue;
        if (labels_[(top_ + row) * shape_.x + left_ + column] != 0) continue;
        sums.ring += grey_(static_cast<int>(top_ + row), static_cast<int>(left_ + column));
        ++sums.ring_voxels;
      }
    }
  }

  const std::uint32_t* labels_;
  const Shape& shape_;
  const GreyItem& item_;
  const cv::Mat_<double>& grey_;
  std::int64_t top_ = 0, left_ = 0, rows_ = 0, columns_ = 0;
  std::vector<std::uint8_t> marks_;
};

/// Items that have a voxel in a section or might, by section.
std::vector<std::vector<std::size_t>> items_by_section(const std::vector<GreyItem>& items,
                                                       std::int64_t sections) {
  std::vector<std::vector<std::size_t>> result(static_cast<std::size_t>(sections));
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (std::int64_t z = items[i].box.begin[0]; z < items[i].box.end[0]; ++z)
      result[static_cast<std::size_t>(z)].push_back(i);
  }
  return result;
}

}  // namespace

std::vector<GreyMeasures> measure_grey(const LabelVolume& labels, const Stack& stack,
                                       const std::vector<GreyItem>& items, const GreyRing& ring,
                                       const VoxelSize& size, Job& job) {
  const auto steps = steps_of(ring, size);
  const std::int64_t sections = labels.shape().z;
  const auto by_section = items_by_section(items, sections);
  std::vector<Sums> sums(items.size());
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    const auto& here = by_section[static_cast<std::size_t>(z)];
    if (here.empty()) continue;
    cv::Mat_<double> grey;
    stack.section(z).convertTo(grey, CV_64F);
    parallel_for(static_cast<std::int64_t>(here.size()), [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) {
        const std::size_t item = here[static_cast<std::size_t>(i)];
        Profile(labels, z, items[item], grey).add_to(sums[item], steps);
      }
    });
    job.advance(z + 1, sections);
  }
  std::vector<GreyMeasures> result;
  for (const Sums& sum : sums) result.push_back(sum.measures());
  return result;
}

}  // namespace cristae
