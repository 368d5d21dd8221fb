#pragma once

#include <cstdint>
#include <vector>

#include "core/base/units.h"

namespace cristae {

constexpr std::int64_t kBlockSide = 8;  ///< voxels of a block of the encoding, all three sides

/// Neuroglancer's encoding `compressed_segmentation` of one channel: blocks of 8 x 8 x 8 voxels, each a
/// table of its ids and as many bits a voxel (0, 1, 2, 4, 8, 16) as the table needs.
/// @param ids  (z, y, x), `extent.voxels()` of them; at most 2^21, so that table offsets fit into 24 bits
/// @return the words of the file, for a little-endian machine
std::vector<std::uint32_t> compress_segmentation(const std::vector<std::uint32_t>& ids, const Shape& extent);

}  // namespace cristae
