#pragma once

#include <cstdint>
#include <vector>

#include "core/base/units.h"
#include "core/volume/volume.h"

namespace cristae {

/// Exact squared Euclidean distance, in units of `spacing` squared, of each voxel that is not 0 to the centre
/// of the nearest voxel that is 0; 0 there. The outside of the volume is no background. A volume without
/// any background is infinity everywhere.
/// Felzenszwalb and Huttenlocher 2012, "Distance transforms of sampled functions": lower envelopes of
/// parabolas along z, y and x in turn, linear in voxels.
/// @param spacing  distance of neighbouring voxels along z, y, x; > 0
std::vector<float> squared_distances(const Volume<std::uint8_t>& mask, const VoxelSize& spacing);

/// The distance itself: how deep each voxel lies inside.
Volume<float> inside_distance(const Volume<std::uint8_t>& mask, const VoxelSize& spacing);

}  // namespace cristae
