#pragma once

#include <array>
#include <cstdint>

#include "core/base/box.h"
#include "core/volume/volume.h"

namespace cristae {

/// Voxels of one instance: 1 inside, 0 outside.
using Mask = Volume<std::uint8_t>;

/// One instance cut out of its volume, so that it can be measured on its own.
struct BodyMask {
  Mask voxels;                           ///< with an empty margin on each side
  std::array<std::int64_t, 3> origin{};  ///< where its first voxel lies in the volume; -1 in a margin
};

/// The voxels of `label` in `box` with a margin of one voxel; a profile (`is_profile`) has none in z.
BodyMask cut_out(const LabelVolume& labels, std::uint32_t label, const Box& box, bool is_profile = false);

}  // namespace cristae
