#include "core/plots/axis_titles.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace cristae {
namespace {

using Replacement = std::pair<const char*, const char*>;

/// Endings of column names and their units; longer ones first.
constexpr std::array<Replacement, 10> kEndings = {{{"_per_um3", "µm⁻³"},
                                                   {"_per_um2", "µm⁻²"},
                                                   {"_per_um", "µm⁻¹"},
                                                   {"_um3", "µm³"},
                                                   {"_um2", "µm²"},
                                                   {"_um", "µm"},
                                                   {"_nm", "nm"},
                                                   {"_px", "px"},
                                                   {"_deg", "°"},
                                                   {"_percent", "%"}}};

/// Units as tables write them to units as figures print them.
std::string printed_unit(std::string unit) {
  constexpr std::array<Replacement, 8> spellings = {{{"um", "µm"},
                                                     {"^-3", "⁻³"},
                                                     {"^-2", "⁻²"},
                                                     {"^-1", "⁻¹"},
                                                     {"^3", "³"},
                                                     {"^2", "²"},
                                                     {"degrees", "°"},
                                                     {"deg", "°"}}};
  if (unit == "1/um") return "µm⁻¹";
  if (unit == "1") return {};
  for (const auto& [from, to] : spellings) {
    const auto place = unit.find(from);
    if (place != std::string::npos) unit.replace(place, std::string(from).size(), to);
  }
  return unit;
}

}  // namespace

Quantity quantity_of(const DataColumn& column) {
  Quantity quantity{column.name, printed_unit(column.unit)};
  for (const auto& [ending, unit] : kEndings) {
    if (!quantity.name.ends_with(ending)) continue;
    quantity.name.resize(quantity.name.size() - std::string(ending).size());
    if (quantity.unit.empty()) quantity.unit = unit;
    break;
  }
  std::replace(quantity.name.begin(), quantity.name.end(), '_', ' ');
  if (column.name == "mci" || column.name == "mci_normalised") {
    quantity.name.replace(0, 3, "MCI");
  } else if (!quantity.name.empty()) {
    quantity.name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(quantity.name[0])));
  }
  return quantity;
}

bool is_log_by_default(const DataColumn& column) {
  constexpr std::array beginnings = {"volume", "area", "surface", "mesh_volume", "contact"};
  const bool is_size = std::any_of(beginnings.begin(), beginnings.end(), [&](const char* beginning) {
    return column.name.starts_with(beginning) && !column.name.starts_with("surface_to");
  });
  if (!is_size) return false;
  for (std::size_t row = 0; row < column.cells.size(); ++row) {
    const auto value = column.number(row);
    if (value && !(*value > 0)) return false;
  }
  return true;
}

}  // namespace cristae
