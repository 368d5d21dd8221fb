#pragma once

#include <cstdint>

#include "core/volume/volume.h"

namespace cristae::phantom {

/// Renumbers labels so that each 6-connected piece of one value has its own id 1..n, in the order of its
/// first voxel. Pieces of fewer than `smallest` voxels become background.
/// @return n
std::uint32_t separate_pieces(LabelVolume& labels, std::int64_t smallest);

}  // namespace cristae::phantom
