#pragma once

#include <vector>

#include <opencv2/core.hpp>

/// Where the density of the target is believed (METHODS-IPL 4.3).
namespace cristae {

struct DetectionMaskOptions {
  double peak = 255;               ///< A: density of an isolated centre
  double positive_share = 0.01;    ///< det_pos_rel: target above it, as a share of A, is a positive region
  double background_share = 0.05;  ///< det_bg_rel: preceding density below it is confident background
  double clear_radius = 33;        ///< no background this near to a centre, pixels (3 sigma)
};

/// B: preceding density < background_share * A, further than clear_radius from every centre. CV_8U 0/1.
/// @param preceding  CV_32F or CV_64F, density of the model before this round
/// @param centres    clicked and selected, (x, y)
cv::Mat confident_background(const cv::Mat& preceding, const std::vector<cv::Point2d>& centres,
                             const DetectionMaskOptions& options = {});

/// M = [target > positive_share * A] or B. CV_8U 0/1.
/// @param target  density map of the centres, CV_32F or CV_64F  @param background  B, same size
cv::Mat detection_mask(const cv::Mat& target, const cv::Mat& background,
                       const DetectionMaskOptions& options = {});

}  // namespace cristae
