#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/phantom/noise.h"
#include "core/phantom/style.h"

namespace cristae::phantom {

/// Photographs one section: blur, uneven light, charging, dirt, noise, grey values.
/// @param density  height x width, changed on the way
void photograph(std::vector<float>& density, const PlaneGrid& grid, const CameraStyle& style, Random random,
                std::uint8_t* grey);

}  // namespace cristae::phantom
