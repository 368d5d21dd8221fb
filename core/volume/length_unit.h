#pragma once

#include <optional>
#include <string_view>

namespace cristae {

/// Nanometres in one unit as image programs spell it: nm, um, micron(s), µm (either code point, Latin-1,
/// or ImageJ's escape \u00B5m), mm, cm, m, inch, Å, ... Absent for "pixel", nothing and the unknown.
std::optional<double> nm_per_unit(std::string_view unit);

}  // namespace cristae
