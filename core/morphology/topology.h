#pragma once

#include <array>
#include <cstdint>

#include "core/morphology/body_mask.h"

namespace cristae {

/// How often each pattern of 2 x 2 x 2 voxels occurs in a mask; bit 4 dz + 2 dy + dx is set for a voxel
/// inside. The margin of the mask is empty.
using PatternCounts = std::array<std::int64_t, 256>;
PatternCounts count_patterns(const Mask& mask);

/// Euler number of the body made of closed voxels (voxels hold together at corners): pieces - tunnels +
/// cavities.
std::int64_t euler_number(const PatternCounts& patterns);

/// Volume in voxels inside the half-level surface, drawn in the six tetrahedra of each cell between eight
/// voxel centres. A body much thinner than a voxel loses volume here.
double mesh_volume(const PatternCounts& patterns);

/// Fills what is outside but shut in by the body (through faces). @return voxels filled
std::int64_t fill_cavities(Mask& mask);

/// Pieces that do not touch, not even at corners.
std::int64_t count_pieces(const Mask& mask);

}  // namespace cristae
