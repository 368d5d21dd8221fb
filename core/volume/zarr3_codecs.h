#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/volume/chunk_codec.h"

namespace cristae {

/// What the list of codecs of a Zarr version 3 array comes to: voxels in one of two orders and one byte
/// order, packed at most once, with a CRC-32C behind the voxels, behind what is packed, or behind both.
struct Zarr3Codecs {
  bool first_fastest = false;  ///< inside a chunk the first dimension runs fastest
  bool swapped = false;        ///< not this machine's byte order
  ChunkPacking packing = ChunkPacking::none;
  bool voxels_checked = false;
  bool packed_checked = false;
};

/// The name of a codec, a grid or another extension: an object with a name, or the name alone.
std::string zarr3_name(const nlohmann::json& extension);

/// Whether a list of codecs has one of this name.
bool has_zarr3_codec(const nlohmann::json& codecs, const std::string& name);

/// @param rank   dimensions of the array
/// @param width  bytes of a voxel
/// @param name   stands in messages
/// @throws Error{unsupported} for other codecs, and for these in another order or number
Zarr3Codecs read_zarr3_codecs(const nlohmann::json& codecs, std::size_t rank, std::size_t width,
                              const std::string& name);

/// ", zstd", ", blosc (lz4)", or nothing when the codecs do not pack.
std::string zarr3_packing_text(const nlohmann::json& codecs);

/// Bytes of the voxels with their checksum: what is stored when nothing is packed.
std::size_t zarr3_checked_bytes(const Zarr3Codecs& codecs, std::size_t bytes);

/// The voxels of a stored chunk, as `codecs` order them.
/// @param bytes  of the voxels
/// @throws Error{bad_input} if it is damaged or has another size
std::vector<std::uint8_t> unpack_zarr3_chunk(const Zarr3Codecs& codecs, std::span<const std::uint8_t> stored,
                                             std::size_t bytes, const std::string& name);

}  // namespace cristae
