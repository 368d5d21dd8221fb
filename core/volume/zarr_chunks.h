#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/volume/stack.h"

/// What the chunks of a Zarr array have in common in both versions.
namespace cristae {

/// Bytes of an unpacked chunk.
/// @param name  stands in the message
/// @throws Error{unsupported} for a side below 1 and for chunks of more than 2 GB
std::size_t zarr_chunk_bytes(const std::vector<std::int64_t>& chunk, PixelType type, const std::string& name);

/// Refuses a stored chunk that is longer than any packing makes one of `bytes`, before memory is taken.
/// @throws Error{bad_input}
void require_plausible_chunk(std::uint64_t stored, std::size_t bytes, const std::string& name);

/// A file that holds one chunk of `bytes` bytes, as it is stored; absent: there is none.
/// @throws Error{bad_input} if it cannot be read or is far too long
std::optional<std::vector<std::uint8_t>> read_chunk_file(const std::filesystem::path& path,
                                                         std::size_t bytes);

}  // namespace cristae
