#include "core/morphology/tips.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cristae {
namespace {

constexpr std::uint32_t kFar = std::numeric_limits<std::uint32_t>::max();

/// A step to a neighbour and its length in units of the shortest step / 8.
struct Step {
  std::ptrdiff_t offset = 0;
  std::uint32_t length = 0;
};

std::vector<Step> steps_of(const Shape& shape, const VoxelSize& nm) {
  const double unit = std::min({nm.z, nm.y, nm.x}) / 8;
  std::vector<Step> steps;
  for (std::ptrdiff_t code = 0; code < 27; ++code) {
    const std::ptrdiff_t dz = code / 9 - 1, dy = code / 3 % 3 - 1, dx = code % 3 - 1;
    if (code == 13) continue;
    const double length = std::hypot(static_cast<double>(dz) * nm.z, static_cast<double>(dy) * nm.y,
                                     static_cast<double>(dx) * nm.x);
    steps.push_back(
        {(dz * shape.y + dy) * shape.x + dx, static_cast<std::uint32_t>(std::lround(length / unit))});
  }
  return steps;
}

/// Ways inside a body from one voxel, shortest first (Dijkstra with one bucket for each length, as by Dial).
class Ways {
 public:
  Ways(const Mask& mask, const std::vector<Step>& steps)
      : mask_(mask), steps_(steps), way_(mask.size(), kFar) {
    std::uint32_t longest = 0;
    for (const Step& step : steps) longest = std::max(longest, step.length);
    buckets_.resize(longest + 1);
  }

  bool is_reached(std::size_t voxel) const { return way_[voxel] != kFar; }
  std::uint32_t way_to(std::size_t voxel) const { return way_[voxel]; }

  /// Measures the piece that holds `start`. @return the farthest voxel of it
  std::size_t measure_from(std::size_t start) {
    std::size_t farthest = start;
    std::size_t waiting = 1;
    way_[start] = 0;
    buckets_[0].push_back(start);
    for (std::uint32_t length = 0; waiting > 0; ++length) {
      auto& bucket = buckets_[length % buckets_.size()];
      for (std::size_t i = 0; i < bucket.size(); ++i) {
        const std::size_t here = bucket[i];
        --waiting;
        if (way_[here] != length) continue;  // a shorter way was found meanwhile
        if (way_[here] > way_[farthest]) farthest = here;
        waiting += spread(here, length);
      }
      bucket.clear();
    }
    return farthest;
  }

 private:
  std::size_t spread(std::size_t here, std::uint32_t length) {
    std::size_t added = 0;
    for (const Step& step : steps_) {
      const std::size_t next = here + static_cast<std::size_t>(step.offset);
      const std::uint32_t way = length + step.length;
      if (mask_.data()[next] == 0 || way >= way_[next]) continue;
      way_[next] = way;
      buckets_[way % buckets_.size()].push_back(next);
      ++added;
    }
    return added;
  }

  const Mask& mask_;
  const std::vector<Step>& steps_;
  std::vector<std::uint32_t> way_;
  std::vector<std::vector<std::size_t>> buckets_;
};

/// Parts of the body beyond a falling level, which grow together: a summit each.
class Summits {
 public:
  Summits(const Ways& ways, const Volume<float>& distance, double unit_nm, double least_nm)
      : ways_(ways), distance_(distance), unit_nm_(unit_nm), least_nm_(least_nm) {}

  /// The summits that stand out by more than their radius, among voxels of one body, the farthest first.
  std::vector<std::size_t> find(const std::vector<std::size_t>& voxels, const std::vector<Step>& steps,
                                std::size_t box_voxels) {
    std::vector<std::uint32_t> number(box_voxels, kFar);
    parts_.reserve(voxels.size());
    for (const std::size_t voxel : voxels) {
      const auto own = static_cast<std::uint32_t>(parts_.size());
      number[voxel] = own;
      parts_.push_back({own, voxel, distance_.data()[voxel]});
      for (const Step& step : steps) {
        const std::uint32_t other = number[voxel + static_cast<std::size_t>(step.offset)];
        if (other != kFar) join(own, other, ways_.way_to(voxel));
      }
    }
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
      if (root_of(part) == part) tips_.push_back(parts_[part].summit);
    }
    return std::move(tips_);
  }

 private:
  struct Part {
    std::uint32_t parent = 0;
    std::size_t summit = 0;
    float radius = 0;  ///< largest distance to the outside
  };

  std::uint32_t root_of(std::uint32_t part) {
    while (parts_[part].parent != part) {
      parts_[part].parent = parts_[parts_[part].parent].parent;
      part = parts_[part].parent;
    }
    return part;
  }

  void join(std::uint32_t a, std::uint32_t b, std::uint32_t level) {
    std::uint32_t high = root_of(a);
    std::uint32_t low = root_of(b);
    if (high == low) return;
    if (ways_.way_to(parts_[high].summit) < ways_.way_to(parts_[low].summit)) std::swap(high, low);
    const Part& lost = parts_[low];
    const double stands_out = unit_nm_ * (ways_.way_to(lost.summit) - level);
    if (stands_out > std::max<double>(least_nm_, lost.radius)) tips_.push_back(lost.summit);
    parts_[low].parent = high;
    parts_[high].radius = std::max(parts_[high].radius, parts_[low].radius);
  }

  const Ways& ways_;
  const Volume<float>& distance_;
  double unit_nm_;
  double least_nm_;
  std::vector<Part> parts_;
  std::vector<std::size_t> tips_;
};

}  // namespace

std::vector<std::size_t> find_tips(const Mask& mask, const Volume<float>& distance, const VoxelSize& nm) {
  const auto steps = steps_of(mask.shape(), nm);
  std::vector<std::size_t> voxels;
  std::vector<std::size_t> tips;
  Ways from_anywhere(mask, steps);
  Ways ways(mask, steps);
  for (std::size_t voxel = 0; voxel < mask.size(); ++voxel) {
    if (mask.data()[voxel] == 0) continue;
    voxels.push_back(voxel);
    if (from_anywhere.is_reached(voxel)) continue;
    tips.push_back(from_anywhere.measure_from(voxel));
    ways.measure_from(tips.back());
  }
  std::stable_sort(voxels.begin(), voxels.end(),
                   [&](std::size_t a, std::size_t b) { return ways.way_to(a) > ways.way_to(b); });
  Summits summits(ways, distance, std::min({nm.z, nm.y, nm.x}) / 8, 2 * std::max({nm.z, nm.y, nm.x}));
  for (const std::size_t tip : summits.find(voxels, steps, mask.size())) {
    if (std::find(tips.begin(), tips.end(), tip) == tips.end()) tips.push_back(tip);
  }
  return tips;
}

}  // namespace cristae
