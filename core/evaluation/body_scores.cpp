#include "core/evaluation/body_scores.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/evaluation/average_precision.h"
#include "core/evaluation/instance_scores.h"

namespace cristae {
namespace {

constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();

BodySizeLimits limits_of(const Contingency& contingency, const BodyScoreOptions& options,
                         const std::optional<VoxelSize>& voxel_size_nm) {
  if (!options.small_up_to_um3 && !options.medium_up_to_um3) return volume_terciles(contingency.truth);
  const double small = options.small_up_to_um3.value_or(0);
  const double medium = options.medium_up_to_um3.value_or(0);
  if (!voxel_size_nm || !(small > 0) || !(medium > small)) {
    throw Error(ErrorKind::bad_input,
                fmt::format("size classes that end at {} and {} um3, voxel size {}", small, medium,
                            voxel_size_nm ? "known" : "not known"),
                "give two rising volumes, and --voxel-size where the file has none");
  }
  const double voxel_um3 = voxel_size_nm->volume_um3();
  return {static_cast<std::int64_t>(std::floor(small / voxel_um3)),
          static_cast<std::int64_t>(std::floor(medium / voxel_um3))};
}

BodyClassScores class_scores(const Contingency& contingency, std::span<const double> scores,
                             const InstanceMatching& matching, std::int64_t above, std::int64_t up_to) {
  BodyClassScores result;
  for (std::size_t i = 0; i < contingency.truth.size(); ++i) {
    const std::int64_t voxels = contingency.truth[i].pixels;
    if (voxels <= above || voxels > up_to) continue;
    ++result.truth;
    if (matching.label_of_truth[i] >= 0) ++result.tp;
  }
  if (result.truth == 0) return result;
  result.recall = static_cast<double>(result.tp) / static_cast<double>(result.truth);
  const SizeRange range{above, up_to};
  result.ap50 = average_precision_of_class(contingency, 50, range, scores);
  result.ap75 = average_precision_of_class(contingency, 75, range, scores);
  return result;
}

/// How many of `count` instances take part in two overlaps or more that hold `share` of a truth body.
template <typename SideOf>
std::int64_t with_two_partners(const Contingency& contingency, std::size_t count, double share,
                               const SideOf& side_of) {
  std::vector<int> partners(count, 0);
  for (const Overlap& overlap : contingency.overlaps) {
    const auto whole = static_cast<double>(contingency.truth[static_cast<std::size_t>(overlap.truth)].pixels);
    if (static_cast<double>(overlap.pixels) >= share * whole)
      ++partners[static_cast<std::size_t>(side_of(overlap))];
  }
  return std::count_if(partners.begin(), partners.end(), [](int number) { return number > 1; });
}

}  // namespace

BodySizeLimits volume_terciles(std::span<const InstanceSize> bodies) {
  if (bodies.empty()) return {};
  std::vector<std::int64_t> volumes;
  for (const InstanceSize& body : bodies) volumes.push_back(body.pixels);
  std::sort(volumes.begin(), volumes.end());
  const std::size_t n = volumes.size();
  return {volumes[(n + 2) / 3 - 1], volumes[(2 * n + 2) / 3 - 1]};
}

BodyScores score_bodies(const Contingency& contingency, const BodyScoreOptions& options,
                        const std::optional<VoxelSize>& voxel_size_nm, std::span<const double> scores) {
  BodyScores result;
  result.limits = limits_of(contingency, options, voxel_size_nm);
  const InstanceMatching matching = match_instances(contingency);
  const auto [small, medium] = result.limits;
  result.small = class_scores(contingency, scores, matching, -1, small);
  result.medium = class_scores(contingency, scores, matching, small, medium);
  result.large = class_scores(contingency, scores, matching, medium, kEndless);
  result.merges = with_two_partners(contingency, contingency.labels.size(), options.share,
                                    [](const Overlap& overlap) { return overlap.label; });
  result.splits = with_two_partners(contingency, contingency.truth.size(), options.share,
                                    [](const Overlap& overlap) { return overlap.truth; });
  return result;
}

}  // namespace cristae
