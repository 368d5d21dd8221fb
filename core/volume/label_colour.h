#pragma once

#include <array>
#include <cstdint>

namespace cristae {

/// A colour of its own for each label: hues a golden angle apart.
std::array<std::uint8_t, 3> colour_of(std::uint32_t label);

}  // namespace cristae
