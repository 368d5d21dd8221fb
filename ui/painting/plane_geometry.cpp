#include "ui/painting/plane_geometry.h"

#include <algorithm>
#include <cmath>

namespace cristae::ui {

QSize planeSize(Plane plane, const Shape& shape) {
  const auto size = [](std::int64_t columns, std::int64_t rows) {
    return QSize(static_cast<int>(columns), static_cast<int>(rows));
  };
  switch (plane) {
    case Plane::xy: return size(shape.x, shape.y);
    case Plane::xz: return size(shape.x, shape.z);
    case Plane::yz: return size(shape.z, shape.y);
  }
  return {};
}

std::int64_t planeCount(Plane plane, const Shape& shape) {
  if (plane == Plane::xy) return shape.z;
  return plane == Plane::xz ? shape.y : shape.x;
}

std::int64_t planeIndex(Plane plane, const Cross& cross) {
  if (plane == Plane::xy) return cross.z;
  return plane == Plane::xz ? cross.y : cross.x;
}

QPointF planePosition(Plane plane, const Cross& cross) {
  return planePosition(plane, Point{.z = cross.z,
                                    .y = static_cast<double>(cross.y),
                                    .x = static_cast<double>(cross.x),
                                    .kind = PointKind::mito});
}

QPointF planePosition(Plane plane, const Point& point) {
  const auto z = static_cast<double>(point.z);
  if (plane == Plane::xy) return {point.x, point.y};
  return plane == Plane::xz ? QPointF(point.x, z) : QPointF(z, point.y);
}

std::int64_t planesAway(Plane plane, const Point& point, std::int64_t index) {
  if (plane == Plane::xy) return point.z - index;
  return static_cast<std::int64_t>(std::lround(plane == Plane::xz ? point.y : point.x)) - index;
}

Cross crossAt(Plane plane, std::int64_t index, const QPointF& position) {
  const auto column = static_cast<std::int64_t>(std::lround(position.x()));
  const auto row = static_cast<std::int64_t>(std::lround(position.y()));
  if (plane == Plane::xy) return {index, row, column};
  return plane == Plane::xz ? Cross{row, index, column} : Cross{column, row, index};
}

Point pointAt(Plane plane, std::int64_t index, const QPointF& position, PointKind kind) {
  const Cross voxel = crossAt(plane, index, position);
  Point point{voxel.z, static_cast<double>(voxel.y), static_cast<double>(voxel.x), kind};
  if (plane != Plane::yz) point.x = position.x();
  if (plane != Plane::xz) point.y = position.y();
  return point;
}

Cross keptInside(const Cross& cross, const Shape& shape) {
  const auto kept = [](std::int64_t value, std::int64_t count) {
    return std::clamp<std::int64_t>(value, 0, std::max<std::int64_t>(count - 1, 0));
  };
  return {kept(cross.z, shape.z), kept(cross.y, shape.y), kept(cross.x, shape.x)};
}

Cross stepped(Plane plane, const Cross& cross, std::int64_t steps, const Shape& shape) {
  Cross next = cross;
  std::int64_t& index = plane == Plane::xy ? next.z : plane == Plane::xz ? next.y : next.x;
  index += steps;
  return keptInside(next, shape);
}

QSizeF pixelAspect(Plane plane, const std::optional<VoxelSize>& voxel) {
  if (!voxel || !(voxel->x > 0) || !(voxel->y > 0) || !(voxel->z > 0)) return {1, 1};
  const double y = voxel->y / voxel->x;
  const double z = voxel->z / voxel->x;
  if (plane == Plane::xy) return {1, y};
  return plane == Plane::xz ? QSizeF(1, z) : QSizeF(z, y);
}

}  // namespace cristae::ui
