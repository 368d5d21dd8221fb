#pragma once

#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/instances/peaks.h"

/// What the tests need of tests/reference/losses.json.
namespace cristae::test {

struct PeakCase {
  PeakOptions options;
  std::vector<Peak> peaks;
};
cv::Mat peak_map();
std::vector<PeakCase> peak_cases();

struct FilterCase {
  cv::Mat probability;  ///< CV_32F
  cv::Mat components;   ///< CV_32S
  cv::Mat filtered;     ///< CV_8U, 0 or 1
  std::vector<Peak> detected;
  std::vector<int> kept;
};
FilterCase filter_case();

}  // namespace cristae::test
