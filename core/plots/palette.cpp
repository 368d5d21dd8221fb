#include "core/plots/palette.h"

#include <array>

#include <fmt/format.h>

namespace cristae {
namespace {

/// Blue, vermilion, bluish green, reddish purple, orange, sky blue, grey, yellow: what is darkest first, for
/// white paper.
constexpr std::array<Rgb, 8> kOnLight = {Rgb{0x00, 0x72, 0xB2}, Rgb{0xD5, 0x5E, 0x00}, Rgb{0x00, 0x9E, 0x73},
                                         Rgb{0xCC, 0x79, 0xA7}, Rgb{0xE6, 0x9F, 0x00}, Rgb{0x56, 0xB4, 0xE9},
                                         Rgb{0x80, 0x80, 0x80}, Rgb{0xF0, 0xE4, 0x42}};

/// The same colours, the light ones first.
constexpr std::array<Rgb, 8> kOnDark = {Rgb{0x56, 0xB4, 0xE9}, Rgb{0xE6, 0x9F, 0x00}, Rgb{0x00, 0x9E, 0x73},
                                        Rgb{0xCC, 0x79, 0xA7}, Rgb{0xF0, 0xE4, 0x42}, Rgb{0xD5, 0x5E, 0x00},
                                        Rgb{0x99, 0x99, 0x99}, Rgb{0x00, 0x72, 0xB2}};

}  // namespace

Rgb colour_of(const Ink& ink, Theme theme) {
  const bool dark = theme == Theme::dark;
  switch (ink.role) {
    case ColourRole::background: return dark ? Rgb{0x1E, 0x1F, 0x22} : Rgb{0xFF, 0xFF, 0xFF};
    case ColourRole::ink: return dark ? Rgb{0xE6, 0xE6, 0xE6} : Rgb{0x1A, 0x1A, 0x1A};
    case ColourRole::muted: return dark ? Rgb{0x9A, 0xA0, 0xA6} : Rgb{0x5F, 0x63, 0x68};
    case ColourRole::faint: return dark ? Rgb{0x3A, 0x3D, 0x42} : Rgb{0xDD, 0xE0, 0xE3};
    case ColourRole::series: break;
  }
  const auto& colours = dark ? kOnDark : kOnLight;
  return colours[ink.series % colours.size()];
}

std::string hex_colour(const Rgb& colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

}  // namespace cristae
