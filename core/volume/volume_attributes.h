#pragma once

#include <optional>
#include <string>

#include "core/base/units.h"
#include "core/volume/hdf5_file.h"

namespace cristae {

/// Marks a (z, y, x) dataset so that ilastik, napari and Fiji read axes and voxel size: `axistags`, and
/// `element_size_um` when the size is known.
void set_volume_attributes(Hdf5File& file, const std::string& dataset,
                           std::optional<VoxelSize> voxel_size_nm);

}  // namespace cristae
