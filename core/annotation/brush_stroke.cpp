#include "core/annotation/brush_stroke.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"

namespace cristae {
namespace {

/// Far outside of any section, but safe to count in.
constexpr double kFarthest = 1e8;

double square(double value) { return value * value; }

double to_hundredths(double value) { return std::round(value * 100) / 100; }

bool is_place(const StrokePoint& point) {
  return std::abs(point.y) <= kFarthest && std::abs(point.x) <= kFarthest;  // not so for NaN
}

/// Squared distance of a pixel from the straight way between two places.
double squared_distance(int y, int x, const StrokePoint& from, const StrokePoint& to) {
  const double dy = to.y - from.y;
  const double dx = to.x - from.x;
  const double length = square(dy) + square(dx);
  const double along = length > 0 ? ((y - from.y) * dy + (x - from.x) * dx) / length : 0;
  const double share = std::clamp(along, 0.0, 1.0);
  return square(y - from.y - share * dy) + square(x - from.x - share * dx);
}

/// Pixels that may be near the way between two places.
cv::Rect box_around(const StrokePoint& from, const StrokePoint& to, double radius) {
  const auto low = [radius](double a, double b) {
    return static_cast<int>(std::floor(std::min(a, b) - radius));
  };
  const auto high = [radius](double a, double b) {
    return static_cast<int>(std::ceil(std::max(a, b) + radius));
  };
  const cv::Point begin(low(from.x, to.x), low(from.y, to.y));
  return {begin, cv::Point(high(from.x, to.x) + 1, high(from.y, to.y) + 1)};
}

/// Each straight way of the path; of a single place the way to itself.
template <typename Action>
void for_each_way(const BrushStroke& stroke, const Action& action) {
  const auto& path = stroke.path;
  if (path.size() == 1) action(path[0], path[0]);
  for (std::size_t i = 1; i < path.size(); ++i) action(path[i - 1], path[i]);
}

/// Sets what the path goes round, and what the stroke cuts off from outside (4-connectivity).
void fill_enclosed(const BrushStroke& stroke, SectionArea& area) {
  constexpr int kBits = 4;  // of a pixel
  std::vector<cv::Point> path;
  for (const StrokePoint& place : stroke.path) {
    path.emplace_back(static_cast<int>(std::lround((place.x - area.box.x) * (1 << kBits))),
                      static_cast<int>(std::lround((place.y - area.box.y) * (1 << kBits))));
  }
  cv::fillPoly(area.mask, path, cv::Scalar(255), cv::LINE_8, kBits);
  cv::Mat outside;
  cv::copyMakeBorder(area.mask, outside, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
  cv::floodFill(outside, {0, 0}, cv::Scalar(255), nullptr, {}, {}, 4);
  area.mask.setTo(255, outside({1, 1, area.mask.cols, area.mask.rows}) == 0);
}

}  // namespace

void extend(BrushStroke& stroke, const StrokePoint& to) {
  const StrokePoint place{to_hundredths(to.y), to_hundredths(to.x)};
  if (!stroke.path.empty()) {
    const StrokePoint& end = stroke.path.back();
    const double least = std::max(0.25, stroke.radius / 8);
    if (square(place.y - end.y) + square(place.x - end.x) < square(least)) return;
  }
  stroke.path.push_back(place);
}

bool goes_round(const BrushStroke& stroke) {
  if (stroke.path.empty()) return false;
  const auto [top, bottom] = std::ranges::minmax(stroke.path, {}, &StrokePoint::y);
  const auto [left, right] = std::ranges::minmax(stroke.path, {}, &StrokePoint::x);
  const double extent = std::max(bottom.y - top.y, right.x - left.x);
  const StrokePoint& from = stroke.path.front();
  const StrokePoint& to = stroke.path.back();
  const double width = 2 * stroke.radius;
  return extent > 2 * width && square(to.y - from.y) + square(to.x - from.x) <= square(width);
}

void require_sound(const BrushStroke& stroke) {
  const bool has_size =
      stroke.radius >= BrushStroke::kLeastRadius && stroke.radius <= BrushStroke::kLargestRadius;
  if (has_size && stroke.z >= 0 && !stroke.path.empty() && std::ranges::all_of(stroke.path, is_place)) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("a stroke of {} places with a brush of {} pixels on section {} cannot be painted",
                          stroke.path.size(), stroke.radius, stroke.z),
              fmt::format("draw on the section, with a brush of {} to {} pixels", BrushStroke::kLeastRadius,
                          BrushStroke::kLargestRadius));
}

SectionArea area_of(const BrushStroke& stroke, const cv::Size& section) {
  SectionArea area;
  const cv::Rect whole({0, 0}, section);
  for_each_way(stroke, [&](const StrokePoint& from, const StrokePoint& to) {
    area.box |= box_around(from, to, stroke.radius) & whole;  // a union with an empty one is the other
  });
  area.mask = cv::Mat::zeros(area.box.size(), CV_8U);
  const double reach = square(stroke.radius);
  for_each_way(stroke, [&](const StrokePoint& from, const StrokePoint& to) {
    const cv::Rect near = box_around(from, to, stroke.radius) & area.box;
    for (int y = near.y; y < near.y + near.height; ++y) {
      auto* row = area.mask.ptr<std::uint8_t>(y - area.box.y);
      for (int x = near.x; x < near.x + near.width; ++x) {
        if (squared_distance(y, x, from, to) <= reach) row[x - area.box.x] = 255;
      }
    }
  });
  if (stroke.is_filled && !area.box.empty()) fill_enclosed(stroke, area);
  return area;
}

}  // namespace cristae
