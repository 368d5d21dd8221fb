#include "core/volume/label_colour.h"

#include <algorithm>
#include <cmath>

namespace cristae {

std::array<std::uint8_t, 3> colour_of(std::uint32_t label) {
  const double hue = std::fmod(label * 0.6180339887498949, 1.0) * 6;
  std::array<std::uint8_t, 3> colour{};
  for (std::size_t k = 0; k < 3; ++k) {
    // Each channel is full within a sixth of its own hue and falls off over the next sixth.
    const double away = std::abs(std::fmod(hue - 2.0 * static_cast<double>(k) + 9, 6.0) - 3);
    colour[k] = static_cast<std::uint8_t>(60 + 185 * std::clamp(2 - away, 0.0, 1.0));
  }
  return colour;
}

}  // namespace cristae
