#pragma once

#include <array>
#include <utility>

#include <opencv2/core.hpp>

namespace cristae {

/// The rows of an image stretched to another size, one at a time, as linear cv::resize makes them of the
/// whole image.
class StretchedRows {
 public:
  /// @param image  CV_32F; shared, not copied
  StretchedRows(cv::Mat image, cv::Size size) : image_(std::move(image)), size_(size) {}

  /// Row y of the stretched image, [1, width]; valid until the next call.
  const cv::Mat& row(int y);

 private:
  struct Wide {
    int index = -1;
    cv::Mat row;
  };
  /// Row `index` of the image at the new width.
  const cv::Mat& widened(int index);

  cv::Mat image_;
  cv::Size size_;
  std::array<Wide, 2> wide_;  ///< neighbours lie in different places
  cv::Mat row_;
};

/// The prediction of one section in the resolution of the stack, put together from bands of rows at the
/// working resolution. Of a section that needs no stretching only a band is ever held as float.
class SectionPrediction {
 public:
  /// @param density_peak  value of a density that becomes 1
  SectionPrediction(cv::Size working, cv::Size stack, double density_peak, bool wants_density);

  /// Rows from `top` on; both CV_32F of the working width.
  void add_rows(int top, const cv::Mat& probability, const cv::Mat& density);
  /// Call it after the last rows.
  void finish();

  const cv::Mat& probability() const { return probability_; }  ///< CV_8U, 255 = 1
  const cv::Mat& density() const { return density_; }          ///< CV_32F; empty when not wanted

 private:
  cv::Size stack_;
  double density_peak_;
  cv::Mat working_probability_;  ///< empty when nothing is stretched
  cv::Mat working_density_;
  cv::Mat probability_;
  cv::Mat density_;
};

}  // namespace cristae
