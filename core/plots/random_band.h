#pragma once

#include <array>
#include <optional>

#include "core/plots/data_table.h"
#include "core/plots/plot.h"
#include "core/statistics/random_pattern.h"

namespace cristae {

/// How the distances of the nearest centres would lie by chance, for an ECDF of the column nnd_centroid_nm.
/// Profiles (a table with areas) have a field for each section. Absent for other columns, and where there are
/// so many instances that the band would be as thin as a line.
/// @param field_nm  extent of the stack, z, y, x
/// @param with_cut  instances that the border cuts are in the plot
std::optional<NeighbourEnvelope> random_band(const DataTable& table, const std::string& column,
                                             const std::array<double, 3>& field_nm, bool with_cut,
                                             const std::vector<double>& shown);

}  // namespace cristae
