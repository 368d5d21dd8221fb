#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>

#include "core/plots/data_table.h"
#include "core/plots/plot.h"

namespace cristae {

/// Which columns of a table become which part of a plot.
struct TablePlotOptions {
  PlotKind kind = PlotKind::histogram;
  std::string column;         ///< the value; scatter: horizontal
  std::string y_column;       ///< scatter: vertical
  std::string group_by;       ///< a series for each value of this column; empty: one
  std::string replicate_by;   ///< animal or culture, for a superplot
  std::optional<bool> log_x;  ///< absent: by the column
  std::optional<bool> log_y;
  /// Instances that the border cuts have no whole shape or size; they are left out where the table says
  /// which they are (column touches_border), and the caption says how many.
  bool with_cut = false;
  std::optional<int> bins;
  /// Extent of the stack in nm, z, y, x: an ECDF of the distances of the nearest centres (nnd_centroid_nm) of
  /// one group then stands before what points thrown at random would give.
  std::optional<std::array<double, 3>> field_nm;
  std::set<std::uint32_t> selected;
  std::string title;  ///< empty: none
  PlotLanguage language;
};

/// The values of a table as a plot. Rows without a value are left out, which the caption says.
/// A z-profile counts the instances that reach over each section, from first_section and last_section.
/// @throws Error{not_found} if a column is missing, Error{bad_input} if an option is
Plot plot_of_table(const DataTable& table, const TablePlotOptions& options);

}  // namespace cristae
