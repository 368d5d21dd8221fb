#pragma once

#include <filesystem>
#include <string>

#include <nlohmann/json.hpp>

#include "core/volume/chunked_stack.h"

namespace cristae {

/// The array of Zarr version 3 in `folder`; all but `axes` is filled in. The chunks of a sharded array are
/// those inside its shards.
/// @param header  what its `zarr.json` holds
/// @throws Error{unsupported} for codecs, types and extensions that are not read here
/// @throws Error{bad_input} if the metadata are damaged
ChunkedArray read_zarr3_array(const std::filesystem::path& folder, const nlohmann::json& header);

/// Chunks, shards and packing in words.
std::string zarr3_layout(const nlohmann::json& header);

}  // namespace cristae
