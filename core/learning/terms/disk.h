#pragma once

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>

#include "core/learning/terms/pixel.h"

namespace cristae {

/// Calls visit(row, column) for the pixels of the image within `radius` of the pixel of `centre`, the
/// pixel itself included.
template <typename Visit>
void for_each_in_disk(const cv::Point2d& centre, double radius, const cv::Size& size, Visit visit) {
  const cv::Point middle = nearest_pixel(centre);
  const int reach = static_cast<int>(std::floor(radius));
  for (int row = std::max(middle.y - reach, 0); row <= std::min(middle.y + reach, size.height - 1); ++row) {
    for (int column = std::max(middle.x - reach, 0); column <= std::min(middle.x + reach, size.width - 1);
         ++column) {
      const double dy = row - middle.y;
      const double dx = column - middle.x;
      if (dx * dx + dy * dy <= radius * radius) visit(row, column);
    }
  }
}

}  // namespace cristae
