#include "ui/painting/contours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cristae::ui {
namespace {

struct Corner {
  int x = 0;
  int y = 0;
  bool operator==(const Corner&) const = default;
};

// East, south, west, north; turning right adds one.
constexpr std::array<Corner, 4> kStep{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};
/// From a corner, looking in a direction: the cell ahead on the right and on the left.
constexpr std::array<Corner, 4> kRightCell{{{0, 0}, {-1, 0}, {-1, -1}, {0, -1}}};
constexpr std::array<Corner, 4> kLeftCell{{{0, -1}, {0, 0}, {-1, 0}, {-1, -1}}};

class Tracer {
 public:
  Tracer(const cv::Mat_<std::int32_t>& ids) : ids_(ids), walked_(ids.rows, ids.cols, std::uint8_t{0}) {}

  bool startsAt(int x, int y) const {
    const std::int32_t id = ids_(y, x);
    return walked_(y, x) == 0 && (y == 0 || ids_(y - 1, x) != id);
  }

  /// The corners of the border that begins with the upper edge of a cell.
  void walk(int x, int y, std::vector<Corner>& corners) {
    const std::int32_t id = ids_(y, x);
    corners.clear();
    const Corner start{x, y};
    Corner here = start;
    std::size_t direction = 0;
    do {
      corners.push_back(here);
      if (direction == 0) walked_(here.y, here.x) = 1;
      here = {here.x + kStep[direction].x, here.y + kStep[direction].y};
      if (!belongs(here, kRightCell[direction], id)) {
        direction = (direction + 1) % 4;
      } else if (belongs(here, kLeftCell[direction], id)) {
        direction = (direction + 3) % 4;
      }
    } while (!(here == start && direction == 0));
  }

 private:
  bool belongs(const Corner& corner, const Corner& cell, std::int32_t id) const {
    const int x = corner.x + cell.x;
    const int y = corner.y + cell.y;
    return x >= 0 && y >= 0 && x < ids_.cols && y < ids_.rows && ids_(y, x) == id;
  }

  const cv::Mat_<std::int32_t>& ids_;
  cv::Mat_<std::uint8_t> walked_;  ///< upper edges of cells
};

ContourPoint deviceOf(const Corner& corner, const ViewGrid& grid) {
  return {grid.x.edges[static_cast<std::size_t>(corner.x)], grid.y.edges[static_cast<std::size_t>(corner.y)]};
}

std::vector<ContourPoint> withCorners(const std::vector<Corner>& corners, const ViewGrid& grid) {
  std::vector<ContourPoint> points;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Corner& before = corners[(i + corners.size() - 1) % corners.size()];
    const Corner& after = corners[(i + 1) % corners.size()];
    const bool isStraight = before.x == after.x || before.y == after.y;
    if (!isStraight) points.push_back(deviceOf(corners[i], grid));
  }
  return points;
}

ContourPoint weighted(const ContourPoint& a, const ContourPoint& b, const ContourPoint& c) {
  return {0.25F * a.x + 0.5F * b.x + 0.25F * c.x, 0.25F * a.y + 0.5F * b.y + 0.25F * c.y};
}

std::vector<ContourPoint> smoothed(const std::vector<ContourPoint>& points) {
  const std::size_t count = points.size();
  std::vector<ContourPoint> result(count);
  for (std::size_t i = 0; i < count; ++i) {
    result[i] = weighted(points[(i + count - 1) % count], points[i], points[(i + 1) % count]);
  }
  return result;
}

std::vector<ContourPoint> everySecond(const std::vector<ContourPoint>& points) {
  std::vector<ContourPoint> result;
  for (std::size_t i = 0; i < points.size(); i += 2) result.push_back(points[i]);
  return result;
}

/// The middles of the edges: a staircase becomes a slope.
std::vector<ContourPoint> withSlopes(const std::vector<Corner>& corners, const ViewGrid& grid) {
  std::vector<ContourPoint> points;
  points.reserve(corners.size());
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const ContourPoint a = deviceOf(corners[i], grid);
    const ContourPoint b = deviceOf(corners[(i + 1) % corners.size()], grid);
    points.push_back({(a.x + b.x) / 2, (a.y + b.y) / 2});
  }
  if (points.size() < 12) return points;
  return everySecond(smoothed(smoothed(points)));
}

struct Normal {
  double x = 0;
  double y = 0;
};

/// Of the edge from a to b, pointing inwards.
Normal normalOf(const ContourPoint& a, const ContourPoint& b) {
  const double x = b.x - a.x;
  const double y = b.y - a.y;
  const double length = std::hypot(x, y);
  return length > 0 ? Normal{-y / length, x / length} : Normal{};
}

}  // namespace

std::vector<Contour> traceContours(const cv::Mat_<std::int32_t>& ids, const ViewGrid& grid,
                                   const std::function<bool(std::int32_t)>& isWanted) {
  std::vector<Contour> contours;
  std::vector<Corner> corners;
  Tracer tracer(ids);
  for (int y = 0; y < ids.rows; ++y) {
    const std::int32_t* row = ids[y];
    const std::int32_t* above = y > 0 ? ids[y - 1] : nullptr;
    for (int x = 0; x < ids.cols; ++x) {
      if (row[x] == 0 || (above != nullptr && above[x] == row[x])) continue;
      if (!tracer.startsAt(x, y) || !isWanted(row[x])) continue;
      tracer.walk(x, y, corners);
      contours.push_back(
          {row[x], grid.hasSquareCells ? withCorners(corners, grid) : withSlopes(corners, grid)});
    }
  }
  return contours;
}

std::vector<ContourPoint> movedInwards(const std::vector<ContourPoint>& points, double distance) {
  const std::size_t count = points.size();
  if (count < 3 || distance == 0) return points;
  std::vector<ContourPoint> result(count);
  for (std::size_t i = 0; i < count; ++i) {
    const Normal before = normalOf(points[(i + count - 1) % count], points[i]);
    const Normal after = normalOf(points[i], points[(i + 1) % count]);
    // The mitre of the two edges; sharp turns are not allowed to shoot away.
    const double stretch = distance / std::max(0.4, 1 + before.x * after.x + before.y * after.y);
    result[i] = {points[i].x + static_cast<float>((before.x + after.x) * stretch),
                 points[i].y + static_cast<float>((before.y + after.y) * stretch)};
  }
  return result;
}

}  // namespace cristae::ui
