#pragma once

#include <QPointF>
#include <QSize>
#include <QSizeF>
#include <cstdint>
#include <optional>

#include "core/annotation/point.h"
#include "core/base/units.h"
#include "ui/document/view_state.h"

namespace cristae::ui {

// How a plane lies in the stack. XY: columns x, rows y. XZ: columns x, rows z, so that it hangs below XY.
// YZ: columns z, rows y, so that it stands beside XY. Positions in a plane are (column, row) with the origin
// in the centre of the first pixel, as points have it.

/// Columns and rows of a plane.
QSize planeSize(Plane plane, const Shape& shape);

/// How many such planes the stack has.
std::int64_t planeCount(Plane plane, const Shape& shape);

/// Which of them the cross is on: z, y or x.
std::int64_t planeIndex(Plane plane, const Cross& cross);

QPointF planePosition(Plane plane, const Cross& cross);
QPointF planePosition(Plane plane, const Point& point);

/// Signed distance in planes from plane `index` to the point.
std::int64_t planesAway(Plane plane, const Point& point, std::int64_t index);

/// The voxel at a position of plane `index`; may lie outside the stack.
Cross crossAt(Plane plane, std::int64_t index, const QPointF& position);
Point pointAt(Plane plane, std::int64_t index, const QPointF& position, PointKind kind);

/// `cross` on the nearest voxel of the stack.
Cross keptInside(const Cross& cross, const Shape& shape);

/// The cross `steps` planes further, inside the stack.
Cross stepped(Plane plane, const Cross& cross, std::int64_t steps, const Shape& shape);

/// Sides of a pixel of the plane in units of the voxel's x; 1 x 1 when the voxel size is unknown.
QSizeF pixelAspect(Plane plane, const std::optional<VoxelSize>& voxel);

}  // namespace cristae::ui
