#pragma once

#include <cstdint>

#include "core/base/units.h"
#include "core/volume/volume.h"

namespace cristae {

/// How many planes a section stands for, itself and those put between it and the next, so that planes lie at
/// most about two pixels apart: 1 for cubes, 5 for 50 x 5 x 5 nm.
std::int64_t planes_of_section(const VoxelSize& voxel_size_nm);

/// A body with planes put between its sections, so that its form can be followed where sections are thick:
/// what shifts from section to section is a neck, what stays in its place is none. The plane at the share t
/// between two sections is where
///   (1 - t) d(z) + t d(z + 1) > 0,
/// d being the distance to the outline of the section, in nm, positive inside (Raya and Udupa 1990,
/// "Shape-based interpolation of multidimensional objects"), not below minus the thickness: what ends from
/// one section to the next does so gradually. Sections themselves stay as they are.
/// @param mask    0 or 1; the border of a section is no outline
/// @param planes  a section, >= 1
/// @return (z - 1) planes + 1 sections for z sections; section k is plane k * planes
Volume<std::uint8_t> interpolate_sections(const Volume<std::uint8_t>& mask, const VoxelSize& voxel_size_nm,
                                          std::int64_t planes);

}  // namespace cristae
