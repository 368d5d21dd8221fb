#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/base/units.h"
#include "core/volume/label_sections.h"

namespace cristae {

/// One resolution of a label volume.
struct LabelLevel {
  Shape shape;
  Shape factor;  ///< voxels of the full resolution in one of this level
};

/// Levels from the full resolution to one whose sections fit into a chunk, each half as wide as the one
/// before; halved in z as well once the voxels are no longer thicker than wide.
/// @param chunk_side  pixels
std::vector<LabelLevel> plan_levels(const Shape& shape, const std::optional<VoxelSize>& voxel_size_nm,
                                    std::int64_t chunk_side);

/// A chunk of a level: where it begins, and its ids (z, y, x), cut at the edges of the volume.
struct LabelChunk {
  std::size_t level = 0;
  Shape begin;
  Shape extent;
  std::vector<std::uint32_t> ids;
};

/// Sections in a chunk, at most `most`, so that the band of sections held for a level stays below
/// 256 MB.
std::int64_t chunk_depth(const Shape& shape, std::int64_t most);

/// Goes once through the labels and hands out the chunks of all levels, those without an instance left
/// out. @param chunk  its sides; its depth may be that of chunk_depth(). Levels take the nearest voxel: ids
/// are never mixed. `write` is called from several threads.
void for_each_chunk(const LabelSections& labels, const std::vector<LabelLevel>& levels, const Shape& chunk,
                    const std::function<void(const LabelChunk&)>& write, Job& job);

}  // namespace cristae
