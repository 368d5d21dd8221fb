#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/units.h"

namespace cristae {

constexpr std::int64_t kBlockSide = 8;  ///< voxels of a block as we write it, all three sides

/// Neuroglancer's encoding `compressed_segmentation` of one channel: blocks of 8 x 8 x 8 voxels, each a
/// table of its ids and as many bits a voxel (0, 1, 2, 4, 8, 16) as the table needs.
/// @param ids  (z, y, x), `extent.voxels()` of them; at most 2^21, so that table offsets fit into 24 bits
/// @return the words of the file, for a little-endian machine
std::vector<std::uint32_t> compress_segmentation(const std::vector<std::uint32_t>& ids, const Shape& extent);

/// How one channel is stored in this encoding, by whomever.
struct SegmentationBlocks {
  Shape extent;           ///< of the chunk
  Shape block;            ///< blocks at the upper edges may hang over
  std::size_t width = 4;  ///< bytes of an id: 4 or 8

  /// Bytes of the longest file that is of use: every voxel of every block with an id of its own.
  std::uint64_t most_bytes() const;
};

/// Undoes the encoding; also of tables that blocks share, and of 32 bits a voxel.
/// @param packed  the bytes of the file
/// @return `extent.voxels()` ids (z, y, x) of `width` bytes, little-endian as they are stored
/// @throws Error{bad_input} naming `name` if the file is no such channel or leads out of itself
std::vector<std::uint8_t> expand_segmentation(std::span<const std::uint8_t> packed,
                                              const SegmentationBlocks& blocks, const std::string& name);

}  // namespace cristae
