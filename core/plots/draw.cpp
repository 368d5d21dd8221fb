#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/plots/draw_kinds.h"

namespace cristae {
namespace {

void require_same_length(const PlotSeries& series, std::size_t length, const char* what) {
  if (length == 0 || length == series.x.size()) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("'{}' has {} values and {} {}", series.name, series.x.size(), length, what),
              "give one for each value");
}

void require_values(const std::vector<double>& values, bool is_log, const Quantity& quantity) {
  for (const double value : values) {
    if (!std::isfinite(value)) {
      throw Error(ErrorKind::bad_input, quantity.name + " has a value that is no finite number",
                  "leave such rows out");
    }
    if (is_log && !(value > 0)) {
      throw Error(
          ErrorKind::bad_input,
          fmt::format("{} has the value {}, which a logarithmic axis cannot show", quantity.name, value),
          "use a linear axis");
    }
  }
}

void check(const Plot& plot) {
  std::size_t values = 0;
  for (const auto& series : plot.series) {
    require_values(series.x, plot.log_x, plot.x);
    require_values(series.y, plot.log_y, plot.y);
    require_values(series.second_y, false, plot.y);
    require_same_length(series, series.y.size(), "values of the second kind");
    require_same_length(series, series.second_y.size(), "shares");
    require_same_length(series, series.labels.size(), "labels");
    require_same_length(series, series.replicates.size(), "replicates");
    if ((plot.kind == PlotKind::scatter || plot.kind == PlotKind::z_profile) && series.y.empty()) {
      require_same_length(series, series.x.empty() ? 0 : series.x.size() + 1, "values of the second kind");
    }
    values += series.x.size();
  }
  if (values == 0) {
    throw Error(ErrorKind::bad_input, plot.x.name + " has no value to show",
                "choose another column or table");
  }
}

struct KindName {
  PlotKind kind;
  const char* name;
  Drawing (*draw)(const Plot&, const FigureStyle&);
};

constexpr KindName kKinds[] = {
    {PlotKind::histogram, "histogram", draw_histogram},
    {PlotKind::ecdf, "ecdf", draw_ecdf},
    {PlotKind::violin, "violin", draw_violin},
    {PlotKind::superplot, "superplot", draw_superplot},
    {PlotKind::scatter, "scatter", draw_scatter},
    {PlotKind::z_profile, "z-profile", draw_z_profile},
    {PlotKind::rose, "rose", draw_rose},
};

}  // namespace

Drawing draw(const Plot& plot, const FigureStyle& style) {
  check(plot);
  // Groups without a value have neither place nor colour.
  Plot shown = plot;
  std::erase_if(shown.series, [](const PlotSeries& series) { return series.x.empty(); });
  for (const auto& known : kKinds) {
    if (known.kind == plot.kind) return known.draw(shown, style);
  }
  throw Error(ErrorKind::internal, "this kind of plot has no drawing", "report it");
}

const std::vector<std::string>& plot_kind_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    for (const auto& known : kKinds) list.emplace_back(known.name);
    return list;
  }();
  return names;
}

PlotKind plot_kind_of(const std::string& name) {
  for (const auto& known : kKinds) {
    if (known.name == name) return known.kind;
  }
  throw Error(ErrorKind::bad_input, "'" + name + "' is no kind of plot",
              fmt::format("choose one of {}", fmt::join(plot_kind_names(), ", ")));
}

std::vector<double> all_x(const Plot& plot) {
  std::vector<double> values;
  for (const auto& series : plot.series) values.insert(values.end(), series.x.begin(), series.x.end());
  return values;
}

std::vector<LegendEntry> series_legend(const Plot& plot) {
  std::vector<LegendEntry> legend;
  for (std::size_t i = 0; i < plot.series.size(); ++i) {
    const auto& series = plot.series[i];
    legend.push_back({fmt::format("{} (n = {})", series.name, series.x.size()), series_ink(i)});
  }
  return legend;
}

bool is_selected(const Plot& plot, const PlotSeries& series, std::size_t index) {
  return !series.labels.empty() && plot.selected.contains(series.labels[index]);
}

void add_point(Frame& frame, const Plot& plot, std::size_t series, std::size_t index, Point2 place,
               double radius, const Ink& ink) {
  const auto& values = plot.series[series];
  frame.add(CircleShape{place, radius, ink, std::nullopt});
  if (is_selected(plot, values, index)) {
    frame.add(CircleShape{place, radius + 1.2, std::nullopt, Stroke{kInk, 1, {}}});
  }
  if (!values.labels.empty()) {
    frame.add(Mark{place.x, place.y, 2 * radius, 2 * radius, series, {values.labels[index]}});
  }
}

}  // namespace cristae
