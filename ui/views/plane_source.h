#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "ui/document/view_state.h"

namespace cristae::ui {

/// Where planes come from. The functions are called from one background thread and may throw.
struct PlaneSource {
  Shape shape;
  std::function<cv::Mat(std::int64_t z)> section;
  /// What is done to a plane once it is whole; may be empty.
  std::function<cv::Mat(const cv::Mat& plane)> finish;
  bool hasHalves = true;  ///< means of pixels have a meaning; not so for ids
};

PlaneSource greySource(std::shared_ptr<const Stack> stack);
/// Ids (CV_32S); a semantic mask gives the connected components of each plane.
PlaneSource idSource(const LabelStack& labels);
/// Values that are looked up, not averaged: pseudo-labels, probability (8-bit) and density (float).
PlaneSource valueSource(std::shared_ptr<const Stack> stack);

}  // namespace cristae::ui
