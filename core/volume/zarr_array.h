#pragma once

#include <filesystem>
#include <string>

#include "core/volume/chunked_stack.h"

namespace cristae {

/// The array whose `.zarray` (Zarr version 2) lies in `folder`; all but `axes` is filled in.
/// @throws Error{unsupported} for filters, and for packing other than none, zlib, gzip and Blosc
/// @throws Error{bad_input} if the metadata are damaged
ChunkedArray read_zarr_array(const std::filesystem::path& folder);

/// Chunks and packing in words.
std::string zarr_layout(const std::filesystem::path& folder);

}  // namespace cristae
