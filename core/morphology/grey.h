#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/morphology/body_mask.h"
#include "core/volume/stack.h"

namespace cristae {

/// Grey values of one instance as they are stored; whether dark means dense depends on the microscope.
struct GreyMeasures {
  double mean = 0;
  double deviation = 0;          ///< standard deviation over its voxels
  double ring_mean = 0;          ///< of the ring around it
  std::int64_t ring_voxels = 0;  ///< 0: no free place around it

  /// Mean inside / mean of the ring. Of dark mitochondria in light cytosol it is below 1.
  double ratio() const { return mean / ring_mean; }
};

/// The ring around a profile: voxels of no instance whose middle lies so far from the nearest voxel of the
/// profile, in the plane of the section (nm, or pixels when the voxel size is unknown).
struct GreyRing {
  double from = 0;
  double to = 0;
};

/// What to measure: an instance and the box around it.
struct GreyItem {
  std::uint32_t label = 0;
  Box box;
};

/// Section by section, so that one section of the stack is in memory.
/// @param pixel_size  of the ring's unit
std::vector<GreyMeasures> measure_grey(const LabelVolume& labels, const Stack& stack,
                                       const std::vector<GreyItem>& items, const GreyRing& ring,
                                       const VoxelSize& pixel_size, Job& job);

}  // namespace cristae
