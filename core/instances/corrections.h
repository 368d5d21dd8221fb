#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/annotation/correction.h"
#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/base/units.h"
#include "core/volume/labels.h"

namespace cristae {

/// Labels as corrections leave them. Nothing is rewritten: a section is relabelled each time it is read, so
/// that a stack of any size is corrected at once. Corrections act in their order, each on what the ones
/// before it left. A merge gives the voxels of one instance the id of another; a split gives each voxel p of
/// an instance to the seed c with the smallest power distance
///   |p - c|^2 - depth_c^2
/// (the first on ties), which cuts two touching discs at their contact, whatever their radii. The cut is a
/// plane: in a bent body a part of one piece may be cut off from its seed, and keeps its piece's id. Brush
/// and eraser change pixels of one section, as apply_brush() says.
/// @throws Error{bad_input} if a correction is not possible, or the labels are a mask without instances
LabelStack corrected_labels(const LabelStack& labels, const std::vector<Correction>& corrections);

/// The split of an instance at centres that lie in it, with their depths. The first piece keeps the id of the
/// instance, the others get `largest` + 1 and on. Where one centre lies so near to a deeper one that it would
/// not be in its own piece, all depths are 0 and the cuts half way. Reads the sections of the centres.
/// @param labels   as they are now: with the corrections made so far
/// @param largest  no id of the labels is above it
/// @throws Error{bad_input} for fewer than two centres, two on one voxel, or one outside the instance
Correction make_split(const LabelStack& labels, std::int64_t instance, const Points& centres,
                      std::int64_t largest, const std::optional<VoxelSize>& voxel_size_nm);

/// The id at a place; 0 in the background and outside the stack. Reads one section.
std::int64_t id_at(const LabelStack& labels, const Point& place);

/// Those of the points that lie in an instance, in their order. Reads each section that has points.
Points points_inside(const LabelStack& labels, std::int64_t instance, const Points& points, Job& job);

}  // namespace cristae
