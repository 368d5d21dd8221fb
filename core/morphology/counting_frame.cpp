#include "core/morphology/counting_frame.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cristae {

Box inset_frame(const Shape& field, double share, bool is_profile) {
  const std::array<std::int64_t, 3> extent{field.z, field.y, field.x};
  Box frame;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const bool keeps = is_profile && axis == 0;
    auto guard = keeps ? 0 : std::llround(share * static_cast<double>(extent[axis]));
    guard = std::clamp<std::int64_t>(guard, 0, std::max<std::int64_t>(0, (extent[axis] - 1) / 2));
    frame.begin[axis] = guard;
    frame.end[axis] = extent[axis] - guard;
  }
  return frame;
}

bool is_counted(const BodyMask& body, const Box& frame, bool is_profile) {
  const Shape& shape = body.voxels.shape();
  if (is_profile && (body.origin[0] < frame.begin[0] || body.origin[0] >= frame.end[0])) return false;
  bool is_hit = false;
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      const std::uint8_t* row = body.voxels.section(z) + y * shape.x;
      for (std::int64_t x = 0; x < shape.x; ++x) {
        if (row[x] == 0) continue;
        const std::array<std::int64_t, 3> place{z + body.origin[0], y + body.origin[1], x + body.origin[2]};
        bool is_inside = true;
        for (std::size_t axis = is_profile ? 1 : 0; axis < 3 && is_inside; ++axis) {
          if (place[axis] < frame.begin[axis]) return false;
          is_inside = place[axis] < frame.end[axis];
        }
        is_hit = is_hit || is_inside;
      }
    }
  }
  return is_hit;
}

std::optional<double> completeness_weight(const Box& box, const Shape& field, bool is_profile) {
  const std::array<std::int64_t, 3> extent{field.z, field.y, field.x};
  double share = 1;
  for (std::size_t axis = is_profile ? 1 : 0; axis < 3; ++axis) {
    const std::int64_t places = extent[axis] - box.extent(axis) - 1;
    if (places <= 0) return std::nullopt;
    share *= static_cast<double>(places) / static_cast<double>(extent[axis]);
  }
  return 1 / share;
}

}  // namespace cristae
