#pragma once

#include <cstdint>
#include <vector>

#include "core/annotation/brush_stroke.h"
#include "core/annotation/point.h"

namespace cristae {

/// What a person drew on one section: a mitochondrion to its rim, or a place that is none.
struct DrawnShape {
  std::int64_t z = 0;
  PointKind kind = PointKind::mito;
  SectionArea area;  ///< not empty
};

using DrawnShapes = std::vector<DrawnShape>;

/// Whether two shapes have a pixel in common.
bool overlap(const DrawnShape& one, const DrawnShape& other);

/// Whether the pixel of a point lies in a shape.
bool holds(const DrawnShape& shape, const Point& point);

/// The pixel of a shape that is farthest from its edge (the first in row-major order on ties); inside a
/// concave one, too.
Point middle_of(const DrawnShape& shape);

/// The points, and after them the middle of each drawn mitochondrion that holds no point of a mitochondrion.
Points with_middles(Points points, const DrawnShapes& shapes);

/// What holds after more was drawn: the earlier shapes that share no pixel with a later one, then these.
DrawnShapes with_later(const DrawnShapes& earlier, const DrawnShapes& later);

}  // namespace cristae
