#pragma once

#include <cstddef>
#include <vector>

#include "core/morphology/body_mask.h"

namespace cristae {

/// Thins a body to its centreline: a set of voxels, one thick, with as many pieces and tunnels as the body
/// (the body holds together at corners, its outside through faces), that reaches the given tips. Cavities
/// must be filled before.
///
/// Voxels leave in the order of their distance to the outside, so that the line lies in the middle in
/// nanometres and not in voxels, whatever their shape; equal ones in the order in which they came to the
/// surface. One leaves when the topology stays (it is simple) and it is no tip.
/// Source: Pudney 1998, "Distance-ordered homotopic thinning"; simple points by Bertrand and Malandain 1994.
/// @param distance  inside_distance() of the mask
/// @param tips      find_tips() of the mask
Mask thin_to_centreline(const Mask& mask, const Volume<float>& distance,
                        const std::vector<std::size_t>& tips);

/// Whether the middle of 27 voxels may change side without a change of topology. Bit 9 z + 3 y + x of
/// `neighbours` is set for a voxel inside; the middle one is not looked at.
bool is_simple(std::uint32_t neighbours);

}  // namespace cristae
