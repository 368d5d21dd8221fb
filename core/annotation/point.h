#pragma once

#include <cstdint>
#include <vector>

namespace cristae {

/// What a click says.
enum class PointKind { mito, not_mito };

/// A clicked centre in full-resolution pixel coordinates of the stack; the origin is the centre of
/// the first pixel. `z` is the section.
struct Point {
  std::int64_t z = 0;
  double y = 0;
  double x = 0;
  PointKind kind = PointKind::mito;
  bool operator==(const Point&) const = default;
};

using Points = std::vector<Point>;

}  // namespace cristae
