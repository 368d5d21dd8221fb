#pragma once

#include <array>
#include <cstdint>

#include "core/volume/volume.h"

namespace cristae {

/// Voxels of one instance: 1 inside, 0 outside.
using Mask = Volume<std::uint8_t>;

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

/// One instance cut out of its volume, so that it can be measured on its own.
struct BodyMask {
  Mask voxels;                           ///< with an empty margin on each side
  std::array<std::int64_t, 3> origin{};  ///< where its first voxel lies in the volume; -1 in a margin
};

/// The voxels of `label` in `box` with a margin of one voxel; a profile (`is_profile`) has none in z.
BodyMask cut_out(const LabelVolume& labels, std::uint32_t label, const Box& box, bool is_profile = false);

}  // namespace cristae
