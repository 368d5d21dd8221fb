#include "core/plots/axis_titles.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace cristae {
namespace {

using Replacement = std::pair<std::string_view, const char*>;

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

/// Abbreviations of tables, spelled out.
constexpr std::array<Replacement, 5> kWholeNames = {{{"mci", "MCI"},
                                                     {"mci_normalised", "MCI, normalised"},
                                                     {"nnd_surface", "Gap to the nearest"},
                                                     {"nnd_centroid", "Nearest centroid"},
                                                     {"volume_ce", "Error of the volume"}}};

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
    if (place != std::string::npos) unit.replace(place, from.size(), to);
  }
  return unit;
}

}  // namespace

Quantity quantity_of(const DataColumn& column) {
  Quantity quantity{column.name, printed_unit(column.unit)};
  for (const auto& [ending, unit] : kEndings) {
    if (!quantity.name.ends_with(ending)) continue;
    quantity.name.resize(quantity.name.size() - ending.size());
    if (quantity.unit.empty()) quantity.unit = unit;
    break;
  }
  if (const auto known = std::find_if(kWholeNames.begin(), kWholeNames.end(),
                                      [&](const Replacement& name) { return name.first == quantity.name; });
      known != kWholeNames.end()) {
    quantity.name = known->second;
    return quantity;
  }
  std::replace(quantity.name.begin(), quantity.name.end(), '_', ' ');
  if (!quantity.name.empty()) {
    quantity.name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(quantity.name[0])));
  }
  return quantity;
}

bool is_log_by_default(const DataColumn& column) {
  const bool is_size =
      column.name == "area" || column.name.ends_with("_um3") || column.name.ends_with("_um2");
  if (!is_size) return false;
  for (std::size_t row = 0; row < column.cells.size(); ++row) {
    const auto value = column.number(row);
    if (value && !(*value > 0)) return false;
  }
  return true;
}

}  // namespace cristae
