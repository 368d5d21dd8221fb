#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/annotation/correction.h"
#include "core/annotation/drawn_shape.h"
#include "core/base/job.h"
#include "core/base/units.h"
#include "core/volume/labels.h"

namespace cristae {

/// What strokes of brush and eraser say, as labels are after all corrections: profiles of instances that were
/// painted or erased at, each whole in the section of the stroke; and what the eraser took from an instance
/// and nobody gave back, as no mitochondrion. Reads the sections that have strokes.
/// @param labels    as they were made, before any correction
/// @param rejected  ids that were said to be no mitochondria: they say nothing of shapes
/// @throws Error{bad_input} if a correction is not possible
DrawnShapes shapes_drawn_by(const std::vector<Correction>& corrections, const LabelStack& labels,
                            const std::vector<std::uint32_t>& rejected, Job& job);

/// Each profile of a label stack in which somebody drew some mitochondria; 0 says nothing.
DrawnShapes shapes_of_labels(const LabelStack& labels, Job& job);

/// HDF5 with `/labels`, in which each mitochondrion has an id of its own, and `/background`, 1 where there is
/// none; only sections with shapes take room. Atomic.
void write_drawn_shapes(const std::filesystem::path& path, const DrawnShapes& shapes, const Shape& stack,
                        const std::optional<VoxelSize>& voxel_size_nm);

/// Reads such a file, or shapes_of_labels() of any other label stack.
/// @param reference  STACK argument
/// @throws Error{bad_input} if it has another shape than the stack, or is labels without a mitochondrion
DrawnShapes read_drawn_shapes(const std::string& reference, const StackInfo& stack, Job& job);

}  // namespace cristae
