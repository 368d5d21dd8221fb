#include "core/annotation/drawn_shape.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace cristae {

bool overlap(const DrawnShape& one, const DrawnShape& other) {
  if (one.z != other.z) return false;
  const cv::Rect shared = one.area.box & other.area.box;
  if (shared.empty()) return false;
  const cv::Mat both =
      one.area.mask(shared - one.area.box.tl()) & other.area.mask(shared - other.area.box.tl());
  return cv::countNonZero(both) > 0;
}

bool holds(const DrawnShape& shape, const Point& point) {
  const cv::Point pixel(static_cast<int>(std::lround(point.x)), static_cast<int>(std::lround(point.y)));
  return point.z == shape.z && shape.area.box.contains(pixel) &&
         shape.area.mask.at<std::uint8_t>(pixel - shape.area.box.tl()) != 0;
}

Point middle_of(const DrawnShape& shape) {
  cv::Mat framed;  // what touches the box has its edge there
  cv::copyMakeBorder(shape.area.mask, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
  cv::Mat depth;
  cv::distanceTransform(framed, depth, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  cv::Point deepest;
  cv::minMaxLoc(depth, nullptr, nullptr, nullptr, &deepest);
  const cv::Point at = shape.area.box.tl() + deepest - cv::Point(1, 1);
  return {shape.z, static_cast<double>(at.y), static_cast<double>(at.x), shape.kind};
}

Points with_middles(Points points, const DrawnShapes& shapes) {
  const std::size_t clicks = points.size();
  for (const DrawnShape& shape : shapes) {
    if (shape.kind != PointKind::mito) continue;
    const bool is_clicked =
        std::any_of(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(clicks),
                    [&](const Point& point) { return point.kind == PointKind::mito && holds(shape, point); });
    if (!is_clicked) points.push_back(middle_of(shape));
  }
  return points;
}

DrawnShapes with_later(const DrawnShapes& earlier, const DrawnShapes& later) {
  DrawnShapes all;
  for (const DrawnShape& shape : earlier) {
    if (std::none_of(later.begin(), later.end(),
                     [&](const DrawnShape& other) { return overlap(shape, other); }))
      all.push_back(shape);
  }
  all.insert(all.end(), later.begin(), later.end());
  return all;
}

}  // namespace cristae
