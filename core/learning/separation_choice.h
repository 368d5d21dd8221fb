#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/units.h"
#include "core/instances/division.h"

namespace cristae {

/// How many clicks have an instance to themselves.
/// @param ids     CV_32S
/// @param clicks  (x, y), pixels of `ids`
std::int64_t clicks_alone(const cv::Mat& ids, const std::vector<cv::Point2d>& clicks);

/// What clicks say of two ways to make instances: components, and components cut at their necks. A click is a
/// mitochondrion of its own; where they are packed, most clicks share a component with another.
struct SeparationChoice {
  std::int64_t clicks = 0;
  std::int64_t alone_in_components = 0;
  std::int64_t alone_in_parts = 0;

  /// @param foreground  of a section with clicks: not 0
  void add(const cv::Mat& foreground, const std::vector<cv::Point2d>& at,
           const std::optional<VoxelSize>& pixel_nm, const DivisionOptions& division);

  /// Whether fewer than half of the clicks are alone and cutting frees at least half of the others: touching
  /// is the rule there. Where it is the exception, cutting harms more (README, "A picture of muscle").
  bool cuts_at_necks() const;
};

}  // namespace cristae
