#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

namespace cristae {

/// What a component of the prediction looks like, seven numbers: log area; mean and deviation of the
/// smoothed image inside; brightness of a ring around it minus inside; mean probability; mean gradient
/// inside; solidity (area over that of the convex hull).
using ComponentDescriptor = cv::Vec<double, 7>;

/// Places in a descriptor.
constexpr int kLogArea = 0;
constexpr int kMeanProbability = 4;
constexpr int kSolidity = 6;

struct DescribedComponent {
  ComponentDescriptor descriptor;
  bool touches_border = false;
  int pixels = 0;
};

struct DescribedSection {
  cv::Mat ids;                                 ///< CV_32S components of p > 0.5, 8-connected
  std::vector<DescribedComponent> components;  ///< by id; [0] is the background
};

DescribedSection describe_components(const cv::Mat& image, const cv::Mat& probability);

/// By id: 1 for the components that a click hits. [0] is 1 if a click hits none.
std::vector<std::uint8_t> clicked_components(const DescribedSection& section,
                                             const std::vector<cv::Point2d>& clicks);

}  // namespace cristae
