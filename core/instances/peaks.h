#pragma once

#include <vector>

#include <opencv2/core/mat.hpp>

namespace cristae {

/// A local maximum of a density map.
struct Peak {
  int row = 0;
  int column = 0;
  float value = 0;
  bool operator==(const Peak&) const = default;
};

struct PeakOptions {
  int window = 21;         ///< side of the square window, odd; pixels
  double threshold = 0.1;  ///< a peak is above it; in the unit of the map
};

/// Non-maximum suppression: a pixel is a peak if its value is above the threshold and it is the first
/// maximum, in row-major order, of the window around it clipped to the image (so a plateau gives one
/// peak). Time does not depend on the window, but for plateaus. NaN counts as no value.
/// @param density  CV_32F [y, x]
/// @return by value descending, then row, then column
/// @throws Error{bad_input} for another type or an even window
std::vector<Peak> find_peaks(const cv::Mat& density, const PeakOptions& options = {});

}  // namespace cristae
