#pragma once

#include <optional>
#include <string>

#include "core/base/units.h"
#include "core/instances/segment_instances.h"

namespace cristae {

/// How these options make instances of a prediction, in words for files and methods sections, ASCII:
/// "pixels of a probability of 0.5 or more are foreground; ...". `automatic` is decided by the voxel size.
std::string instance_rule(const InstanceOptions& options, const std::optional<VoxelSize>& voxel_size_nm);

}  // namespace cristae
