#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cristae {

/// How a chunk of a Zarr or N5 array is packed.
enum class ChunkPacking { none, gzip, blosc, zstd };  // gzip: also zlib

/// @param bytes  what the chunk must have unpacked
/// @param name   stands in messages
/// @throws Error{bad_input} if it is damaged or has another size
std::vector<std::uint8_t> unpack_chunk(ChunkPacking packing, std::span<const std::uint8_t> packed,
                                       std::size_t bytes, const std::string& name);

/// Gzip or zlib whose size unpacked is not known before. Memory grows with what there is.
/// @throws Error{bad_input} if it is damaged or comes to more than `most` bytes
std::vector<std::uint8_t> unpack_gzip_up_to(std::span<const std::uint8_t> packed, std::uint64_t most,
                                            const std::string& name);

/// By Blosc, bytes of equal rank together, as numcodecs' Blosc(cname="lz4", clevel=5, shuffle=1) does.
/// @param width  of one number
std::vector<std::uint8_t> pack_blosc(std::span<const std::uint8_t> bytes, std::size_t width);

}  // namespace cristae
