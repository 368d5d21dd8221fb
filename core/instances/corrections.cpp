#include "core/instances/corrections.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/instances/brushing.h"
#include "core/instances/distance_transform.h"

namespace cristae {
namespace {

double square(double value) { return value * value; }

/// Of corrections: the first, and the one after the last.
using Range = std::pair<std::size_t, std::size_t>;

double squared_distance(const SplitSeed& seed, std::int64_t z, std::int64_t y, std::int64_t x,
                        const VoxelSize& spacing) {
  return square(spacing.z * static_cast<double>(z - seed.z)) +
         square(spacing.y * static_cast<double>(y - seed.y)) +
         square(spacing.x * static_cast<double>(x - seed.x));
}

std::int64_t piece_at(const Correction& split, std::int64_t z, std::int64_t y, std::int64_t x) {
  double least = std::numeric_limits<double>::infinity();
  std::int64_t id = split.instance;
  for (const SplitSeed& seed : split.seeds) {
    const double power = squared_distance(seed, z, y, x, split.spacing) - square(seed.depth);
    if (power >= least) continue;
    least = power;
    id = seed.id;
  }
  return id;
}

/// Follows voxels through the merges and splits of a list of corrections.
class Relabelling {
 public:
  explicit Relabelling(std::vector<Correction> corrections) : corrections_(std::move(corrections)) {
    for (std::size_t step = 0; step < corrections_.size(); ++step) {
      const Correction& correction = corrections_[step];
      if (is_by_brush(correction.kind)) continue;
      const bool is_merge = correction.kind == CorrectionKind::merge;
      steps_[is_merge ? correction.other : correction.instance].push_back(step);
    }
  }

  const std::vector<Correction>& corrections() const { return corrections_; }

  /// Corrections `range.first` up to, not including, `range.second`.
  /// @param ids  CV_32S, of section z
  void apply(cv::Mat& ids, std::int64_t z, const Range& range) const {
    if (range.first == range.second) return;
    for (int y = 0; y < ids.rows; ++y) {
      auto* row = ids.ptr<std::int32_t>(y);
      for (int x = 0; x < ids.cols;) {
        const int begin = x;
        const std::int32_t id = row[x];
        while (x < ids.cols && row[x] == id) ++x;
        if (id != 0 && steps_.contains(id)) relabel(row, z, y, {begin, x}, range);
      }
    }
  }

 private:
  /// The first correction of a range that changes an instance; its end: none.
  std::size_t next(std::int64_t id, const Range& range) const {
    const auto found = steps_.find(id);
    if (found == steps_.end()) return range.second;
    const auto at = std::lower_bound(found->second.begin(), found->second.end(), range.first);
    return at == found->second.end() ? range.second : std::min(*at, range.second);
  }

  /// A run of one id.
  void relabel(std::int32_t* row, std::int64_t z, std::int64_t y, const std::pair<int, int>& run,
               const Range& range) const {
    std::int64_t id = row[run.first];
    std::size_t step = next(id, range);
    // Up to the first split all voxels of the run go the same way.
    while (step < range.second && corrections_[step].kind == CorrectionKind::merge) {
      id = corrections_[step].instance;
      step = next(id, {step + 1, range.second});
    }
    for (int x = run.first; x < run.second; ++x)
      row[x] = static_cast<std::int32_t>(followed(id, {step, range.second}, {z, y, x}));
  }

  std::int64_t followed(std::int64_t id, Range range, const std::array<std::int64_t, 3>& voxel) const {
    while (range.first < range.second) {
      const Correction& correction = corrections_[range.first];
      const bool is_merge = correction.kind == CorrectionKind::merge;
      id = is_merge ? correction.instance : piece_at(correction, voxel[0], voxel[1], voxel[2]);
      range.first = next(id, {range.first + 1, range.second});
    }
    return id;
  }

  std::vector<Correction> corrections_;
  std::unordered_map<std::int64_t, std::vector<std::size_t>> steps_;  ///< by id: what changes it, ascending
};

class CorrectedStack final : public Stack {
 public:
  CorrectedStack(LabelStack labels, std::vector<Correction> corrections)
      : labels_(std::move(labels)), relabelling_(std::move(corrections)), info_(labels_.stack->info()) {
    info_.type = PixelType::int32;
    const auto& all = relabelling_.corrections();
    for (std::size_t step = 0; step < all.size(); ++step) {
      if (is_by_brush(all[step].kind)) brushed_[all[step].stroke.z].push_back(step);
    }
  }

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    cv::Mat ids = labels_.ids(z);
    const auto& all = relabelling_.corrections();
    std::size_t done = 0;
    if (const auto found = brushed_.find(z); found != brushed_.end()) {
      for (const std::size_t step : found->second) {
        relabelling_.apply(ids, z, {done, step});
        apply_brush(all[step], ids);
        done = step + 1;
      }
    }
    relabelling_.apply(ids, z, {done, all.size()});
    return ids;
  }

 private:
  LabelStack labels_;
  Relabelling relabelling_;
  StackInfo info_;
  std::map<std::int64_t, std::vector<std::size_t>> brushed_;  ///< by section: corrections by brush, ascending
};

SplitSeed seed_at(const Point& centre) { return {centre.z, std::llround(centre.y), std::llround(centre.x)}; }

bool is_in(const Shape& shape, const SplitSeed& seed) {
  return seed.z >= 0 && seed.z < shape.z && seed.y >= 0 && seed.y < shape.y && seed.x >= 0 &&
         seed.x < shape.x;
}

std::int64_t id_in(const cv::Mat& ids, const SplitSeed& seed) {
  return ids.at<std::int32_t>(static_cast<int>(seed.y), static_cast<int>(seed.x));
}

/// Distance of seeds of one section to the edge of their instance in it.
void find_depths(const cv::Mat& ids, std::int64_t instance, const VoxelSize& spacing,
                 const std::vector<SplitSeed*>& seeds) {
  const cv::Mat inside = ids == static_cast<double>(instance);
  // One pixel around the instance holds the nearest background of each of its pixels.
  cv::Rect box = cv::boundingRect(inside);
  box = cv::Rect(box.x - 1, box.y - 1, box.width + 2, box.height + 2) & cv::Rect({0, 0}, inside.size());
  Volume<std::uint8_t> mask(Shape{1, box.height, box.width});
  for (int y = 0; y < box.height; ++y)
    std::copy_n(inside.ptr(box.y + y) + box.x, box.width, mask.data() + std::ptrdiff_t{y} * box.width);
  const std::vector<float> squares = squared_distances(mask, spacing);
  for (SplitSeed* seed : seeds) {
    const float depth = squares[static_cast<std::size_t>((seed->y - box.y) * box.width + seed->x - box.x)];
    seed->depth = std::sqrt(static_cast<double>(depth));
  }
}

/// Whether each seed lies in its own piece; not so where one is too near to a deeper one.
bool seeds_keep_their_places(const Correction& split) {
  return std::all_of(split.seeds.begin(), split.seeds.end(), [&](const SplitSeed& seed) {
    return std::isfinite(seed.depth) && piece_at(split, seed.z, seed.y, seed.x) == seed.id;
  });
}

[[noreturn]] void refuse_centre(const SplitSeed& seed, const std::string& fact) {
  throw Error(ErrorKind::bad_input,
              fmt::format("the centre at z {}, y {}, x {} {}", seed.z, seed.y, seed.x, fact),
              "click the middle of each mitochondrion in the instance");
}

void require_different(const std::vector<SplitSeed>& seeds) {
  for (auto seed = seeds.begin(); seed != seeds.end(); ++seed) {
    const bool is_twice = std::any_of(seeds.begin(), seed, [&](const SplitSeed& earlier) {
      return earlier.z == seed->z && earlier.y == seed->y && earlier.x == seed->x;
    });
    if (is_twice) refuse_centre(*seed, "was given twice");
  }
}

}  // namespace

LabelStack corrected_labels(const LabelStack& labels, const std::vector<Correction>& corrections) {
  if (corrections.empty()) return labels;
  if (labels.meaning != LabelMeaning::instances) {
    throw Error(ErrorKind::bad_input,
                labels.stack->info().name + " is a mask: it has no instances to correct",
                "give labels with a number for each instance");
  }
  std::vector<Correction> earlier;
  for (const Correction& correction : corrections) {
    require_possible(earlier, correction);
    earlier.push_back(correction);
  }
  return {std::make_shared<CorrectedStack>(labels, corrections), LabelMeaning::instances};
}

Correction make_split(const LabelStack& labels, std::int64_t instance, const Points& centres,
                      std::int64_t largest, const std::optional<VoxelSize>& voxel_size_nm) {
  Correction split;
  split.kind = CorrectionKind::split;
  split.instance = instance;
  if (voxel_size_nm) split.spacing = *voxel_size_nm;
  for (const Point& centre : centres) {
    split.seeds.push_back(seed_at(centre));
    SplitSeed& seed = split.seeds.back();
    seed.id = split.seeds.size() == 1 ? instance : largest + std::ssize(split.seeds) - 1;
    if (!is_in(labels.shape(), seed)) refuse_centre(seed, "is outside the stack");
  }
  require_different(split.seeds);
  std::map<std::int64_t, std::vector<SplitSeed*>> by_section;
  for (SplitSeed& seed : split.seeds) by_section[seed.z].push_back(&seed);
  for (const auto& [z, seeds] : by_section) {
    const cv::Mat ids = labels.ids(z);
    for (const SplitSeed* seed : seeds) {
      if (id_in(ids, *seed) != instance) refuse_centre(*seed, fmt::format("is not in instance {}", instance));
    }
    find_depths(ids, instance, split.spacing, seeds);
  }
  if (!seeds_keep_their_places(split)) {
    for (SplitSeed& seed : split.seeds) seed.depth = 0;
  }
  require_possible({}, split);
  return split;
}

std::int64_t id_at(const LabelStack& labels, const Point& place) {
  const SplitSeed voxel = seed_at(place);
  return is_in(labels.shape(), voxel) ? id_in(labels.ids(voxel.z), voxel) : 0;
}

Points points_inside(const LabelStack& labels, std::int64_t instance, const Points& points, Job& job) {
  std::map<std::int64_t, std::vector<std::size_t>> by_section;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (is_in(labels.shape(), seed_at(points[i]))) by_section[points[i].z].push_back(i);
  }
  std::vector<bool> is_inside(points.size());
  for (const auto& [z, indices] : by_section) {
    job.check();
    const cv::Mat ids = labels.ids(z);
    for (const std::size_t i : indices) is_inside[i] = id_in(ids, seed_at(points[i])) == instance;
  }
  Points inside;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (is_inside[i]) inside.push_back(points[i]);
  }
  return inside;
}

}  // namespace cristae
