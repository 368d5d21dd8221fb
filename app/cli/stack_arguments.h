#pragma once

#include <memory>
#include <optional>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "core/base/provenance.h"
#include "core/base/units.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"

namespace cristae::cli {

/// Opens a STACK argument with the voxel size given on the command line, if any. `cache_bytes`: decoded
/// sections kept in memory; a verb that goes through the stack once needs few.
std::shared_ptr<const Stack> open_stack_argument(const std::string& reference,
                                                 const std::optional<VoxelSize>& voxel_size_nm,
                                                 std::size_t cache_bytes = OpenStackOptions{}.cache_bytes);

/// Opens labels of the stack or on their own.
LabelStack open_labels_argument(const std::string& reference, const std::optional<VoxelSize>& voxel_size_nm,
                                LabelReading reading = LabelReading::automatic);

/// What is written into files made of a stack or of labels: program, date, name and content of the source,
/// where its voxel size is from, and what an HDF5 file of segment tells of its making. The date is that of
/// SOURCE_DATE_EPOCH where it is set.
Provenance provenance_of(const Stack& source);
/// The same for what is made of several files.
Provenance provenance_of_program();

/// "20 x 512 x 512".
std::string format_shape(const Shape& shape);

/// "50 x 5 x 5 nm", or "unknown".
std::string format_voxel_size(const std::optional<VoxelSize>& voxel_size_nm);

/// [z, y, x], null when unknown.
nlohmann::ordered_json shape_json(const Shape& shape);
nlohmann::ordered_json voxel_size_json(const std::optional<VoxelSize>& voxel_size_nm);

}  // namespace cristae::cli
