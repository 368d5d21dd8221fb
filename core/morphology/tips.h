#pragma once

#include <cstddef>
#include <vector>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// The tips of a body, as positions in the array of the mask; at least one a piece, two if it has an extent.
///
/// Ways inside the body (through its 26 neighbours, in nm) are measured from a voxel that is as far as can
/// be from another one; that voxel is a tip. Others are the places farther away than all around them, if
/// one must go back by more than their own radius to get to a place that is farther still. That is the
/// prominence of a summit, so that unevenness of the surface is no tip.
/// @param distance  inside_distance() of the mask
std::vector<std::size_t> find_tips(const Mask& mask, const Volume<float>& distance,
                                   const VoxelSize& voxel_size_nm);

}  // namespace cristae
