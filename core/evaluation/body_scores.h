#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/units.h"
#include "core/evaluation/contingency.h"

namespace cristae {

/// Scores of one size class of 3-D instances.
struct BodyClassScores {
  std::int64_t truth = 0;  ///< bodies of the truth in the class
  std::int64_t tp = 0;     ///< of them, matched at IoU > 0.5
  std::optional<double> ap50, ap75, recall;
};

/// Where the size classes of the truth end, in voxels: small <= first < medium <= second < large.
struct BodySizeLimits {
  std::int64_t small_up_to = 0;
  std::int64_t medium_up_to = 0;
  bool operator==(const BodySizeLimits&) const = default;
};

struct BodyScoreOptions {
  /// Ends of the classes in um^3; absent: the terciles of the truth.
  std::optional<double> small_up_to_um3, medium_up_to_um3;
  /// A body takes part in a merge or split when at least this share of a truth body is common, (0, 1].
  double share = 0.2;
};

/// What is asked of 3-D instances beside the scores of Scores.
struct BodyScores {
  BodySizeLimits limits;
  BodyClassScores small, medium, large;
  /// Labels that each hold at least `share` of two truth bodies or more.
  std::int64_t merges = 0;
  /// Truth bodies of which two labels or more each hold at least `share`.
  std::int64_t splits = 0;
};

/// The volumes below and at which a third and two thirds of the bodies lie: with n volumes in ascending order
/// those at the positions ceil(n / 3) and ceil(2 n / 3), counted from 1. Both 0 without a body.
BodySizeLimits volume_terciles(std::span<const InstanceSize> bodies);

/// AP of a class is that of mitoem_average_precision with one partner a truth: truths outside the class are
/// ignored, with the labels that match them, and so are unmatched labels whose own size is outside it.
/// @param scores  one for each label; empty: the sizes
/// @throws Error{bad_input} for limits in um^3 without a voxel size, or that do not rise
BodyScores score_bodies(const Contingency& contingency, const BodyScoreOptions& options = {},
                        const std::optional<VoxelSize>& voxel_size_nm = std::nullopt,
                        std::span<const double> scores = {});

}  // namespace cristae
