#pragma once

#include <cmath>

#include <opencv2/core.hpp>

namespace cristae {

/// The pixel a point (x, y) lies in: pixel centres have whole coordinates.
inline cv::Point nearest_pixel(const cv::Point2d& point) {
  return {static_cast<int>(std::floor(point.x + 0.5)), static_cast<int>(std::floor(point.y + 0.5))};
}

inline bool is_inside(const cv::Point& pixel, const cv::Size& size) {
  return pixel.x >= 0 && pixel.y >= 0 && pixel.x < size.width && pixel.y < size.height;
}

}  // namespace cristae
