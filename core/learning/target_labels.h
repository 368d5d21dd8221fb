#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

namespace cristae {

constexpr std::uint8_t kIgnore = 255;  ///< a pixel without a label

/// What self-training believes of one target section, at the working resolution.
struct TargetLabels {
  cv::Mat label;                     ///< CV_8U: 0 background, 1 mitochondrion, 255 ignored
  cv::Mat background;                ///< CV_8U 0/1: sure background of the density term (the set B)
  cv::Mat click_pixels;              ///< CV_8U 0/1: pixels of clicked centres, for the click prototype
  cv::Mat hard_background;           ///< CV_8U 0/1: components hit by a negative point; empty: none
  std::vector<cv::Point2d> centres;  ///< clicked and selected centres; none selected in hard_background
};

}  // namespace cristae
