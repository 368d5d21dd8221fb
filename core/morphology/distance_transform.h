#pragma once

#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// Exact distance in nm from the centre of each voxel inside to the nearest centre outside; 0 outside.
/// Sections may be thicker than pixels. The margin of the mask must be empty (a profile has none in z and is
/// measured in its plane).
/// Source: Felzenszwalb and Huttenlocher 2012, "Distance transforms of sampled functions".
Volume<float> inside_distance(const Mask& mask, const VoxelSize& voxel_size_nm);

}  // namespace cristae
