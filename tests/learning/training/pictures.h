#pragma once

#include <algorithm>
#include <cstdint>

#include <opencv2/core.hpp>

/// Small pictures drawn by hand.
namespace pictures {

inline bool in_disk(int row, int column, cv::Point2d centre, double radius) {
  const double dx = column - centre.x;
  const double dy = row - centre.y;
  return dx * dx + dy * dy <= radius * radius;
}

/// Sets the pixels within `radius` of `centre` (x, y) to `value`.
template <typename T>
void paint_disk(cv::Mat& image, cv::Point2d centre, double radius, T value) {
  for (int row = 0; row < image.rows; ++row) {
    for (int column = 0; column < image.cols; ++column) {
      if (in_disk(row, column, centre, radius)) image.at<T>(row, column) = value;
    }
  }
}

inline int count_of(const cv::Mat& labels, int value) { return cv::countNonZero(labels == value); }

/// Same size, type and values, to the last bit.
inline bool same_bytes(const cv::Mat& a, const cv::Mat& b) {
  if (a.size() != b.size() || a.type() != b.type()) return false;
  for (int row = 0; row < a.rows; ++row) {
    if (!std::equal(a.ptr(row), a.ptr(row) + a.cols * static_cast<int>(a.elemSize()), b.ptr(row)))
      return false;
  }
  return true;
}

inline double largest_difference(const cv::Mat& a, const cv::Mat& b) { return cv::norm(a, b, cv::NORM_INF); }

}  // namespace pictures
