#pragma once

#include <cstddef>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace cristae::ui {

/// A plane with halved copies of itself, so that a zoomed-out view averages few pixels. Copying shares the
/// pixels; do not write into them.
struct PlaneImage {
  cv::Mat full;                 ///< one channel: 8-bit, 16-bit or float
  std::vector<cv::Mat> halves;  ///< [k] is 2^(k+1) times smaller; means of 2 x 2; odd edges are left out

  bool empty() const { return full.empty(); }
  /// Of `halves`; `full` is usually held by the stack's own cache as well.
  std::size_t bytes() const;
};

/// A plane in a type that can be averaged and drawn: signed 8-bit and 32-bit integers and doubles become
/// float.
cv::Mat drawable(const cv::Mat& plane);

/// With halves down to about a quarter of a screen.
PlaneImage makePlaneImage(const cv::Mat& plane);

/// Means of neighbouring columns and/or rows. An odd last one is left out.
cv::Mat halved(const cv::Mat& plane, bool columns, bool rows);

}  // namespace cristae::ui
