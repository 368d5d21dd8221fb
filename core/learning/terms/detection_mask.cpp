#include "core/learning/terms/detection_mask.h"

#include "core/learning/terms/disk.h"

namespace cristae {

cv::Mat confident_background(const cv::Mat& preceding, const std::vector<cv::Point2d>& centres,
                             const DetectionMaskOptions& options) {
  cv::Mat background = (preceding < options.background_share * options.peak) / 255;
  for (const auto& centre : centres) {
    for_each_in_disk(centre, options.clear_radius, background.size(),
                     [&](int row, int column) { background.at<std::uint8_t>(row, column) = 0; });
  }
  return background;
}

cv::Mat detection_mask(const cv::Mat& target, const cv::Mat& background,
                       const DetectionMaskOptions& options) {
  cv::Mat positive = (target > options.positive_share * options.peak) / 255;
  return positive | background;
}

}  // namespace cristae
