#include "app/cli/stack_arguments.h"

#include <charconv>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/events.h"
#include "core/volume/content_hash.h"
#include "core/volume/result_origin.h"
#include "core/volume/stack_reference.h"

namespace cristae::cli {
namespace {

/// SOURCE_DATE_EPOCH, seconds since 1970, is how builds that must give the same bytes say the date.
std::string date_of_making() {
  const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
  std::int64_t seconds = 0;
  if (fixed == nullptr) return utc_time();
  const char* end = fixed + std::strlen(fixed);
  const auto read = std::from_chars(fixed, end, seconds);
  return read.ec == std::errc() && read.ptr == end ? utc_time(seconds) : utc_time();
}

}  // namespace

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

Provenance provenance_of_program() {
  Provenance provenance;
  provenance.program = "Cristae " CRISTAE_VERSION;
  provenance.date = date_of_making();
  return provenance;
}

Provenance provenance_of(const Stack& source) {
  Provenance provenance = provenance_of_program();
  provenance.source = printed_reference(source.info().name);
  provenance.source_hash = content_hash(source);
  provenance.voxel_size_source = source.info().voxel_size_source;
  take_over_origin(source.info(), provenance);
  return provenance;
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
