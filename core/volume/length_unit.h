#pragma once

#include <optional>
#include <string_view>

namespace cristae {

/// Nanometres in one unit as image programs spell it: nm, um, micron(s), µm (either code point, Latin-1,
/// or ImageJ's escape \u00B5m), mm, cm, m, inch, Å, ... Absent for "pixel", nothing and the unknown.
std::optional<double> nm_per_unit(std::string_view unit);

/// A size rounded to six significant digits: headers hold floats and fractions of integers, so that
/// 1 / 0.006 comes back as 166.666672, and six digits are more than any microscope knows.
double six_digits(double size);

}  // namespace cristae
