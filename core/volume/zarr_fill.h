#pragma once

#include <cstdint>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/volume/stack.h"

namespace cristae {

/// The fill value of a Zarr array as one voxel in the stored byte order; without one, and for a value that
/// the type cannot hold, it is 0.
std::vector<std::uint8_t> zarr_fill(const nlohmann::json& value, PixelType type, bool swapped);

}  // namespace cristae
