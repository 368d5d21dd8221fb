#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/units.h"

namespace cristae {

/// A box in a volume, z, y, x: first voxel and one past the last.
struct Box {
  std::array<std::int64_t, 3> begin{};
  std::array<std::int64_t, 3> end{};

  std::int64_t extent(std::size_t axis) const { return end[axis] - begin[axis]; }
  std::int64_t voxels() const { return extent(0) * extent(1) * extent(2); }
  bool contains(std::int64_t z, std::int64_t y, std::int64_t x) const {
    return z >= begin[0] && z < end[0] && y >= begin[1] && y < end[1] && x >= begin[2] && x < end[2];
  }
  bool operator==(const Box&) const = default;
};

/// Not empty, and no voxel of it outside.
bool lies_in(const Box& box, const Shape& field);

/// "Z0:Z1,Y0:Y1,X0:X1", first voxel and one past the last: on the command line, in projects and in words.
std::string text_of(const Box& box);

/// What text_of() writes, or "Y0:Y1,X0:X1" for all of so many sections. Absent: it is something else.
std::optional<Box> box_from_text(std::string_view text, std::int64_t sections);

}  // namespace cristae
