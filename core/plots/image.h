#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cristae {

/// Pixels in rows from above: red, green, blue, opacity, one byte each, colours not multiplied by opacity.
struct RgbaImage {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;

  const std::uint8_t* at(int x, int y) const {
    return pixels.data() +
           4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
  }
};

}  // namespace cristae
