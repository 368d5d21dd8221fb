#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/morphology/instance_measures.h"

namespace cristae {

/// How far a counting frame keeps from the faces of the field, and how far instances reach, in voxels, z, y,
/// x. What is cut at a face was perhaps to be counted, or not: the count is unbiased where the guard is at
/// least as wide as the largest instance. In sections (`is_profile`) z has no part in it.
struct GuardWidths {
  std::array<std::int64_t, 3> guard{};    ///< the narrower of both sides
  std::array<std::int64_t, 3> largest{};  ///< largest extent of an instance along each axis
  bool is_profile = false;
  bool operator==(const GuardWidths&) const = default;

  bool is_wide_enough(std::size_t axis) const {
    return (is_profile && axis == 0) || guard[axis] >= largest[axis];
  }
  bool is_wide_enough() const { return is_wide_enough(0) && is_wide_enough(1) && is_wide_enough(2); }
  /// Largest extent over the guard, the worst axis.
  double largest_over_guard() const;
};

/// Of the instances that were measured and any frame in their field.
GuardWidths guard_widths(const MeasureTable& table, const Box& frame);

/// `frame` with each side moved inwards until its guard is as wide as `widths` asks; sides that are far
/// enough stay. Absent: nothing of the frame would be left.
std::optional<Box> with_wider_guard(const Box& frame, const Shape& field, const GuardWidths& widths);

}  // namespace cristae
