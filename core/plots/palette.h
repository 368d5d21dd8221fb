#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace cristae {

enum class Theme { light, dark };

/// What a colour is for. A theme says which one it is, a page may say so itself.
enum class ColourRole {
  background,
  ink,     ///< text, marks of what is selected
  muted,   ///< axes, second-rate text
  faint,   ///< lines behind the data
  series,  ///< data, by number
};

/// A colour by its meaning.
struct Ink {
  ColourRole role = ColourRole::ink;
  std::size_t series = 0;  ///< with ColourRole::series
  double opacity = 1;

  Ink faded(double share) const { return {role, series, opacity * share}; }
  bool operator==(const Ink&) const = default;
};

inline constexpr Ink kInk{ColourRole::ink};
inline constexpr Ink kMuted{ColourRole::muted};
inline constexpr Ink kFaint{ColourRole::faint};
inline Ink series_ink(std::size_t index) { return {ColourRole::series, index}; }

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

/// Series have the colours of Okabe and Ito (2008), which people with any kind of colour vision tell apart;
/// their black is a middle grey here, so that it shows in both themes. More than eight begin again.
Rgb colour_of(const Ink& ink, Theme theme);
std::string hex_colour(const Rgb& colour);  ///< "#0072b2"

}  // namespace cristae
