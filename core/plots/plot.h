#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/plots/drawing.h"
#include "core/plots/plot_language.h"
#include "core/statistics/random_pattern.h"

namespace cristae {

enum class PlotKind {
  histogram,
  ecdf,
  violin,     ///< with quartiles and points
  superplot,  ///< instances small, replicate means large, coloured by replicate
  scatter,
  z_profile,  ///< two panels over sections: count, and share of the field
  rose,       ///< directions of axes, 0 to 180 degrees, both ends drawn
};

/// What an axis shows.
struct Quantity {
  std::string name;
  std::string unit;  ///< empty: none

  std::string title() const { return unit.empty() ? name : name + " (" + unit + ")"; }
};

/// Values of one group. Lists are of one length or empty.
struct PlotSeries {
  std::string name;
  std::vector<double> x;                ///< the value; scatter: horizontal; z_profile: section
  std::vector<double> y;                ///< scatter: vertical; z_profile: instances
  std::vector<double> second_y;         ///< z_profile: share of the field, [0, 1]; empty: one panel
  std::vector<std::uint32_t> labels;    ///< ids of the instances
  std::vector<std::string> replicates;  ///< superplot: animal or culture
};

/// A plot as values; draw() makes a figure of it.
struct Plot {
  PlotKind kind = PlotKind::histogram;
  std::string title;
  Quantity x;
  Quantity y;  ///< scatter only; the others know theirs
  std::vector<PlotSeries> series;
  bool log_x = false;             ///< the axis of the values, also where it stands upright
  bool log_y = false;             ///< scatter
  bool is_anticlockwise = false;  ///< rose: angles grow against the clock, not with it
  std::optional<int> bins;
  std::set<std::uint32_t> selected;         ///< ids drawn with a ring
  std::optional<NeighbourEnvelope> random;  ///< ecdf of distances: what chance would make of them
  std::string remark;                       ///< closes the caption: what was left out
  PlotLanguage language;
};

struct FigureStyle {
  Theme theme = Theme::light;
  double width_mm = 85;  ///< one column of most journals
  double height_mm = 68;
  double font_points = 8;
  bool show_title = true;
  bool show_caption = true;
};

/// Lays the figure out.
/// @throws Error{bad_input} if there is no finite value, lists differ in length, a logarithmic axis gets a
///         value that is not positive, or the figure is too small for its text
Drawing draw(const Plot& plot, const FigureStyle& style = {});

/// "histogram", "ecdf", "violin", "superplot", "scatter", "z-profile", "rose".
const std::vector<std::string>& plot_kind_names();
PlotKind plot_kind_of(const std::string& name);

}  // namespace cristae
