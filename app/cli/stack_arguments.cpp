#include "app/cli/stack_arguments.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cristae::cli {

std::shared_ptr<const Stack> open_stack_argument(const std::string& reference,
                                                 const std::optional<VoxelSize>& voxel_size_nm,
                                                 std::size_t cache_bytes) {
  OpenStackOptions options;
  options.voxel_size_nm = voxel_size_nm;
  options.cache_bytes = cache_bytes;
  return open_stack(reference, options);
}

LabelStack open_labels_argument(const std::string& reference, const std::optional<VoxelSize>& voxel_size_nm,
                                LabelReading reading) {
  OpenStackOptions options;
  options.voxel_size_nm = voxel_size_nm;
  return open_labels(reference, options, reading);
}

std::string format_shape(const Shape& shape) {
  return fmt::format("{} x {} x {}", shape.z, shape.y, shape.x);
}

std::string format_voxel_size(const std::optional<VoxelSize>& voxel_size_nm) {
  if (!voxel_size_nm) return "unknown";
  return fmt::format("{:g} x {:g} x {:g} nm", voxel_size_nm->z, voxel_size_nm->y, voxel_size_nm->x);
}

nlohmann::ordered_json shape_json(const Shape& shape) { return {shape.z, shape.y, shape.x}; }

nlohmann::ordered_json voxel_size_json(const std::optional<VoxelSize>& voxel_size_nm) {
  if (!voxel_size_nm) return nullptr;
  return {voxel_size_nm->z, voxel_size_nm->y, voxel_size_nm->x};
}

}  // namespace cristae::cli
