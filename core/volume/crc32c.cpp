#include "core/volume/crc32c.h"

#include <array>

namespace cristae {
namespace {

/// What each value of a byte does to the remainder, lowest bit first.
constexpr std::array<std::uint32_t, 256> make_table() {
  constexpr std::uint32_t kPolynomial = 0x82F63B78;  // 0x1EDC6F41 with its bits turned around
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t value = 0; value < 256; ++value) {
    std::uint32_t remainder = value;
    for (int bit = 0; bit < 8; ++bit) {
      remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ kPolynomial : remainder >> 1;
    }
    table[value] = remainder;
  }
  return table;
}

}  // namespace

std::uint32_t crc32c(std::span<const std::uint8_t> bytes) {
  static constexpr std::array<std::uint32_t, 256> kTable = make_table();
  std::uint32_t remainder = 0xFFFFFFFF;
  for (const std::uint8_t byte : bytes) remainder = (remainder >> 8) ^ kTable[(remainder ^ byte) & 0xFF];
  return ~remainder;
}

}  // namespace cristae
