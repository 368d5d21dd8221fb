#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/morphology/surface.h"

namespace cristae {

/// One instance as others see it.
struct NeighbourItem {
  std::array<double, 3> centroid_nm{};
  std::int64_t group = 0;  ///< only instances of one group are neighbours: the section of profiles
  SurfaceTree surface;
};

/// How near the others are. Absent: there is no other one in the group.
struct NeighbourMeasures {
  std::optional<double> centroid_nm;  ///< to the nearest centroid
  std::optional<double> surface_nm;   ///< gap to the nearest surface, 0 if they touch
  std::size_t nearest = 0;            ///< index of the one with the nearest surface
  double contact = 0;  ///< boundary (nm^2, or nm in a section) within the contact distance of another one
};

/// @param contact_nm  absent: no contacts
std::vector<NeighbourMeasures> measure_neighbours(const std::vector<NeighbourItem>& items,
                                                  const VoxelSize& voxel_size_nm,
                                                  std::optional<double> contact_nm, Job& job);

/// How near a mask is that is not of the instances: a nucleus, a membrane, reticulum.
struct MaskNeighbour {
  double distance_nm = std::numeric_limits<double>::infinity();  ///< gap, 0 if they touch or overlap
  double contact = 0;                                            ///< boundary within the contact distance
};

/// @param contact_nm  absent: no contacts
/// @param mask        the voxels that are not 0; a volume of the same shape as the instances'
/// @param groups      whether only the section of an item counts (profiles)
std::vector<MaskNeighbour> measure_mask_neighbour(const std::vector<NeighbourItem>& items,
                                                  const LabelVolume& mask, const VoxelSize& voxel_size_nm,
                                                  std::optional<double> contact_nm, bool groups, Job& job);

}  // namespace cristae
