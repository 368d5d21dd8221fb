#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/units.h"
#include "core/volume/precomputed_shards.h"
#include "core/volume/stack.h"

namespace cristae {

enum class PrecomputedEncoding { raw, jpeg, png, compressed_segmentation };

/// One resolution of a Neuroglancer precomputed volume, as its `info` says; all shapes in voxels (z, y, x).
struct PrecomputedScale {
  std::string key;               ///< names its folder
  std::filesystem::path folder;  ///< where its chunks are
  Shape shape;
  Shape offset;                    ///< of the first voxel in the names of chunks; may be below 0
  Shape chunk;                     ///< no side longer than that of `shape`
  Shape block;                     ///< of compressed_segmentation
  std::array<double, 3> xyz_nm{};  ///< size of a voxel as it is said; zeros: not said
  PixelType type = PixelType::uint8;
  PrecomputedEncoding encoding = PrecomputedEncoding::raw;
  std::optional<PrecomputedSharding> sharding;  ///< absent: each chunk is a file
  std::size_t scales = 1;                       ///< of the volume

  Shape grid() const;  ///< chunks along each side
};

/// "raw", "JPEG", "PNG", "compressed_segmentation"
const char* precomputed_encoding_text(PrecomputedEncoding encoding);

/// @param wanted  key of a scale or its number from 0; empty: the first
/// @throws Error{not_found} if there is no such scale, Error{bad_input} for an `info` that makes no sense,
///         Error{unsupported} for meshes and skeletons, several channels, and encodings that are not read
PrecomputedScale read_precomputed_scale(const std::filesystem::path& folder, const std::string& wanted);

}  // namespace cristae
