#include "core/morphology/profile_shape.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

#include "core/morphology/crofton.h"

namespace cristae {
namespace {

using Point = std::array<double, 2>;  // x, y

double turn(const Point& o, const Point& a, const Point& b) {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

/// How often each pattern of 2 x 2 pixels occurs; bit 2 dy + dx.
std::array<std::int64_t, 16> count_squares(const Mask& profile) {
  std::array<std::int64_t, 16> counts{};
  const Shape& shape = profile.shape();
  for (std::int64_t y = 0; y + 1 < shape.y; ++y) {
    for (std::int64_t x = 0; x + 1 < shape.x; ++x) {
      ++counts[static_cast<std::size_t>(profile.at(0, y, x) | profile.at(0, y, x + 1) << 1 |
                                        profile.at(0, y + 1, x) << 2 | profile.at(0, y + 1, x + 1) << 3)];
    }
  }
  return counts;
}

struct Contour {
  double length = 0;
  double area = 0;
};

/// Length of the half-level contour and the area inside, square by square between four pixel centres. Two
/// pixels that touch at a corner hang together.
Contour half_level_contour(const Mask& profile, const VoxelSize& size) {
  const auto counts = count_squares(profile);
  const double slant = std::hypot(size.y, size.x) / 2;
  Contour contour;
  for (unsigned pattern = 1; pattern < 16; ++pattern) {
    const auto count = static_cast<double>(counts[pattern]);
    const int inside = std::popcount(pattern);
    const bool is_diagonal = pattern == 0b1001 || pattern == 0b0110;
    const bool is_row = pattern == 0b0011 || pattern == 0b1100;
    double share = 1;
    if (inside == 1) share = 1.0 / 8;
    if (inside == 2) share = is_diagonal ? 3.0 / 4 : 1.0 / 2;
    if (inside == 3) share = 7.0 / 8;
    contour.area += count * share * size.y * size.x;
    if (inside == 1 || inside == 3) contour.length += count * slant;
    if (inside == 2) contour.length += count * (is_diagonal ? 2 * slant : is_row ? size.x : size.y);
  }
  return contour;
}

/// Corners of the half-level contour: half-way between a pixel inside and its neighbour outside.
std::vector<Point> contour_corners(const Mask& profile, const VoxelSize& size) {
  std::vector<Point> corners;
  const Shape& shape = profile.shape();
  for (std::int64_t y = 1; y + 1 < shape.y; ++y) {
    for (std::int64_t x = 1; x + 1 < shape.x; ++x) {
      if (profile.at(0, y, x) == 0) continue;
      const double px = static_cast<double>(x) * size.x;
      const double py = static_cast<double>(y) * size.y;
      if (profile.at(0, y, x - 1) == 0) corners.push_back({px - size.x / 2, py});
      if (profile.at(0, y, x + 1) == 0) corners.push_back({px + size.x / 2, py});
      if (profile.at(0, y - 1, x) == 0) corners.push_back({px, py - size.y / 2});
      if (profile.at(0, y + 1, x) == 0) corners.push_back({px, py + size.y / 2});
    }
  }
  return corners;
}

double polygon_area(const std::vector<Point>& corners) {
  double twice = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point& a = corners[i];
    const Point& b = corners[(i + 1) % corners.size()];
    twice += a[0] * b[1] - a[1] * b[0];
  }
  return std::abs(twice) / 2;
}

void measure_calipers(const std::vector<Point>& hull, ProfileShape& shape) {
  shape.feret_min = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < hull.size(); ++i) {
    const Point& a = hull[i];
    const Point& b = hull[(i + 1) % hull.size()];
    double width = 0;
    for (const Point& p : hull) {
      width = std::max(width, turn(a, b, p) / std::hypot(b[0] - a[0], b[1] - a[1]));
      const double length = std::hypot(p[0] - a[0], p[1] - a[1]);
      if (length <= shape.feret_max) continue;
      shape.feret_max = length;
      const double angle = std::atan2(a[1] - p[1], p[0] - a[0]) * 180 / std::numbers::pi;
      shape.feret_angle_deg = std::fmod(angle + 360, 180);
    }
    shape.feret_min = std::min(shape.feret_min, width);
  }
}

/// Second moments about the middle; a pixel is a square, not a point, and brings s^2 / 12 of its own.
struct Moments {
  double yy = 0;
  double xx = 0;
  double yx = 0;
};

Moments second_moments(const Mask& profile, const VoxelSize& size) {
  double n = 0, sum_y = 0, sum_x = 0, sum_yy = 0, sum_xx = 0, sum_yx = 0;
  const Shape& shape = profile.shape();
  for (std::int64_t y = 0; y < shape.y; ++y) {
    for (std::int64_t x = 0; x < shape.x; ++x) {
      if (profile.at(0, y, x) == 0) continue;
      const double py = static_cast<double>(y) * size.y;
      const double px = static_cast<double>(x) * size.x;
      n += 1;
      sum_y += py;
      sum_x += px;
      sum_yy += py * py;
      sum_xx += px * px;
      sum_yx += py * px;
    }
  }
  return {sum_yy / n - sum_y * sum_y / (n * n) + size.y * size.y / 12,
          sum_xx / n - sum_x * sum_x / (n * n) + size.x * size.x / 12, sum_yx / n - sum_y * sum_x / (n * n)};
}

void measure_axes(const Moments& moments, ProfileShape& shape) {
  const double mean = (moments.yy + moments.xx) / 2;
  const double spread = std::hypot((moments.yy - moments.xx) / 2, moments.yx);
  shape.axis_major = 4 * std::sqrt(mean + spread);
  shape.axis_minor = 4 * std::sqrt(std::max(0.0, mean - spread));
  shape.aspect_ratio = shape.axis_major / shape.axis_minor;
  shape.roundness = 4 * shape.area / (std::numbers::pi * shape.axis_major * shape.axis_major);
  const double ratio = shape.axis_minor / shape.axis_major;
  shape.eccentricity = std::sqrt(std::max(0.0, 1 - ratio * ratio));
  // A form without a long axis gets 45 degrees, as in scikit-image.
  shape.orientation_rad =
      spread < 1e-12 * mean ? std::numbers::pi / 4 : std::atan2(2 * moments.yx, moments.yy - moments.xx) / 2;
}

}  // namespace

std::vector<Point> convex_hull(std::vector<Point> points) {
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Point> hull;
  const auto add = [&](const Point& point, std::size_t least) {
    while (hull.size() > least && turn(hull[hull.size() - 2], hull.back(), point) <= 0) hull.pop_back();
    hull.push_back(point);
  };
  for (const Point& point : points) add(point, 1);
  const std::size_t lower = hull.size();
  for (auto point = points.rbegin() + 1; point != points.rend(); ++point) add(*point, lower);
  hull.pop_back();
  return hull;
}

ProfileShape measure_profile(const Mask& profile, const VoxelSize& size) {
  ProfileShape shape;
  for (const std::uint8_t pixel : profile) shape.area += pixel;
  shape.area *= size.y * size.x;
  const Contour contour = half_level_contour(profile, size);
  shape.perimeter = contour.length;
  shape.perimeter_crofton = crofton_perimeter(profile, crofton_steps_in_plane(size));
  const double full = 4 * std::numbers::pi * shape.area;
  shape.circularity = std::min(1.0, full / (shape.perimeter * shape.perimeter));
  shape.form_factor = shape.perimeter * shape.perimeter / full;
  shape.circularity_crofton = std::min(1.0, full / (shape.perimeter_crofton * shape.perimeter_crofton));
  measure_axes(second_moments(profile, size), shape);
  const std::vector<Point> hull = convex_hull(contour_corners(profile, size));
  shape.solidity = contour.area / polygon_area(hull);
  measure_calipers(hull, shape);
  return shape;
}

}  // namespace cristae
