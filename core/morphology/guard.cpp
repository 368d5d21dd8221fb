#include "core/morphology/guard.h"

#include <algorithm>

namespace cristae {
namespace {

std::array<std::int64_t, 3> extents_of(const Shape& shape) { return {shape.z, shape.y, shape.x}; }

}  // namespace

double GuardWidths::largest_over_guard() const {
  double most = 0;
  for (std::size_t axis = is_profile ? 1 : 0; axis < 3; ++axis) {
    const auto width = static_cast<double>(std::max<std::int64_t>(guard[axis], 1));
    most = std::max(most, static_cast<double>(largest[axis]) / width);
  }
  return most;
}

GuardWidths guard_widths(const MeasureTable& table, const Box& frame) {
  const auto field = extents_of(table.shape);
  GuardWidths widths;
  widths.is_profile = table.dimension == MeasureDimension::profiles_2d;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    widths.guard[axis] = std::min(frame.begin[axis], field[axis] - frame.end[axis]);
    for (const InstanceMeasures& instance : table.instances)
      widths.largest[axis] = std::max(widths.largest[axis], instance.box().extent(axis));
  }
  return widths;
}

std::optional<Box> with_wider_guard(const Box& frame, const Shape& field, const GuardWidths& widths) {
  const auto extent = extents_of(field);
  Box wider = frame;
  for (std::size_t axis = widths.is_profile ? 1 : 0; axis < 3; ++axis) {
    wider.begin[axis] = std::max(frame.begin[axis], widths.largest[axis]);
    wider.end[axis] = std::min(frame.end[axis], extent[axis] - widths.largest[axis]);
    if (wider.begin[axis] >= wider.end[axis]) return std::nullopt;
  }
  return wider;
}

}  // namespace cristae
