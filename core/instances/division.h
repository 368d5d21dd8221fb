#pragma once

#include <cstdint>
#include <vector>

#include "core/base/units.h"
#include "core/volume/volume.h"

namespace cristae {

/// Where a body is cut into two mitochondria that touch.
struct DivisionOptions {
  /// A body is cut at a neck whose half width is below this share of the half width of the thinner of the two
  /// parts that it joins, (0, 1]. Tubes swell and narrow: the share is what keeps them whole.
  double neck = 0.7;
  /// Two summits that the neck between them lies less below than this are one, nm; absorbs the steps of
  /// voxels.
  double tolerance_nm = 15;
  /// A part smaller than this goes back to the neighbour it shares most faces with, um^3.
  double smallest_part_um3 = 0.002;
  /// Bodies in larger boxes, planes between sections included, stay whole: dividing takes 24 bytes a voxel.
  std::int64_t largest_box_voxels = 150'000'000;
};

/// The parts of one body.
struct Division {
  std::int32_t count = 1;
  /// By voxel of the mask: 0 outside, 1..count inside, in order of the first voxel.
  std::vector<std::int32_t> part;
};

/// Divides one body by the distance to its surface. The distance is flooded from its summits downwards, each
/// voxel (26 neighbours) joining the part it touches; where two parts meet, at the height s of the neck
/// between them, they become one if
///   s >= neck * min(summit_a, summit_b)   or   min(summit_a, summit_b) - s < tolerance
/// and stay two otherwise. Heights are half widths in nm, so that neither voxel shape nor body size matters.
/// Sections thicker than a few pixels are divided with planes between them (see interpolate_sections).
/// Time n log n, 24 bytes a voxel of the box, planes between sections included.
/// @param mask  the box around the body, 0 or 1; the border of the box is no surface
Division divide_body(const Volume<std::uint8_t>& mask, const VoxelSize& voxel_size_nm,
                     const DivisionOptions& options = {});

}  // namespace cristae
