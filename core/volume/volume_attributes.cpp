#include "core/volume/volume_attributes.h"

#include <array>

#include "core/volume/axis_tags.h"

namespace cristae {

void set_volume_attributes(Hdf5File& file, const std::string& dataset,
                           std::optional<VoxelSize> voxel_size_nm) {
  file.set_attribute(dataset, "axistags", tags_from_axes("zyx"));
  if (!voxel_size_nm) return;
  const std::array<double, 3> micrometres = {voxel_size_nm->z / 1000, voxel_size_nm->y / 1000,
                                             voxel_size_nm->x / 1000};
  file.set_attribute(dataset, "element_size_um", micrometres);
}

}  // namespace cristae
