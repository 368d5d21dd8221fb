#pragma once

#include <cstdint>

#include <opencv2/core/mat.hpp>

#include "core/volume/stack.h"

namespace cristae {

/// Linear map from a stack's grey values to [0, 1], one for the whole stack, so that 8-bit, 16-bit and
/// float copies of a scene look the same to a network.
struct IntensityMap {
  double low = 0;       ///< grey value that becomes 0
  double high = 255;    ///< grey value that becomes 1; > low
  bool invert = false;  ///< 1 - value: for stacks with light membranes
};

struct IntensityOptions {
  double low_percentile = 0.1;
  double high_percentile = 99.9;
  bool invert = false;
  std::int64_t sampled_sections = 16;  ///< evenly spread over the stack
};

/// Percentiles of a sample of the stack. A constant stack maps to 0.
IntensityMap estimate_intensity_map(const Stack& stack, const IntensityOptions& options = {});

/// One section mapped to [0, 1], CV_32F, clipped.
cv::Mat apply_intensity_map(const cv::Mat& section, const IntensityMap& map);

}  // namespace cristae
