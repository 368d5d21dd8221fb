#include "core/volume/length_unit.h"

#include <cctype>
#include <cmath>
#include <string>

namespace cristae {
namespace {

struct Spelling {
  std::string_view unit;
  double nm;
};

constexpr Spelling kSpellings[] = {
    {"nm", 1},
    {"nanometer", 1},
    {"nanometers", 1},
    {"nanometre", 1},
    {"nanometres", 1},
    {"um", 1e3},
    {"\xc2\xb5m", 1e3},  // U+00B5 micro sign
    {"\xce\xbcm", 1e3},  // U+03BC Greek mu
    {"\xb5m", 1e3},      // micro sign in Latin-1
    {"\\u00b5m", 1e3},   // as ImageJ escapes it
    {"\\u03bcm", 1e3},
    {"&#181;m", 1e3},  // as XML escapes it
    {"&#xb5;m", 1e3},
    {"&#956;m", 1e3},
    {"&#x3bc;m", 1e3},
    {"micron", 1e3},
    {"microns", 1e3},
    {"micrometer", 1e3},
    {"micrometers", 1e3},
    {"micrometre", 1e3},
    {"micrometres", 1e3},
    {"mm", 1e6},
    {"millimeter", 1e6},
    {"millimetre", 1e6},
    {"cm", 1e7},
    {"centimeter", 1e7},
    {"centimetre", 1e7},
    {"m", 1e9},
    {"meter", 1e9},
    {"metre", 1e9},
    {"inch", 2.54e7},
    {"inches", 2.54e7},
    {"in", 2.54e7},
    {"pm", 1e-3},
    {"a", 0.1},
    {"angstrom", 0.1},
    {"angstroms", 0.1},
    {"\xc3\x85", 0.1},      // U+00C5
    {"\xe2\x84\xab", 0.1},  // U+212B
    {"&#197;", 0.1},
    {"&#xc5;", 0.1},
};

std::string trimmed_lower(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  std::string lower;
  for (const char letter : text) {
    lower += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  }
  return lower;
}

}  // namespace

std::optional<double> nm_per_unit(std::string_view unit) {
  const std::string spelling = trimmed_lower(unit);
  for (const Spelling& known : kSpellings) {
    if (spelling == known.unit) return known.nm;
  }
  return std::nullopt;
}

double six_digits(double size) {
  if (!(size > 0) || !std::isfinite(size)) return size;
  // Both ways are exact for powers of ten, so that 0.0075 stays the nearest double to it.
  const double digits = 5 - std::floor(std::log10(size));
  const double scale = std::pow(10.0, std::abs(digits));
  if (!std::isfinite(scale)) return size;
  return digits >= 0 ? std::round(size * scale) / scale : std::round(size / scale) * scale;
}

}  // namespace cristae
