#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base/random.h"
#include "core/plots/draw_kinds.h"
#include "core/statistics/distribution.h"
#include "core/statistics/group_comparison.h"

namespace cristae {
namespace {

constexpr double kHalfWidth = 0.38;  ///< of a violin, in distances between groups
constexpr int kOutlineSteps = 80;

/// Values on the axis's own measure: logarithms where it is logarithmic.
std::vector<double> on_axis(const std::vector<double>& values, bool is_log) {
  std::vector<double> result = values;
  if (is_log)
    std::transform(result.begin(), result.end(), result.begin(), [](double v) { return std::log10(v); });
  return result;
}

double off_axis(double value, bool is_log) { return is_log ? std::pow(10, value) : value; }

/// The density of a group and its largest value, for widths.
struct Violin {
  KernelDensity density;
  bool is_log;
  double highest = 0;

  Violin(const std::vector<double>& values, bool logarithmic)
      : density(on_axis(values, logarithmic)), is_log(logarithmic) {
    for (int i = 0; i <= kOutlineSteps; ++i) highest = std::max(highest, density.at(step(i)));
  }
  /// From the least value to the largest: there is nothing to see beyond.
  double step(int i) const {
    return density.least() + (density.largest() - density.least()) * i / kOutlineSteps;
  }
  double half_width(double value) const {
    return kHalfWidth * density.at(is_log ? std::log10(value) : value) / highest;
  }
};

void draw_violin_outline(Frame& frame, const Axes& axes, const Violin& violin, double at, const Ink& ink) {
  PathShape outline;
  for (int i = 0; i <= kOutlineSteps; ++i) {
    const double value = off_axis(violin.step(i), violin.is_log);
    outline.points.push_back(axes.place(at + violin.half_width(value), value));
  }
  for (int i = kOutlineSteps; i >= 0; --i) {
    const double value = off_axis(violin.step(i), violin.is_log);
    outline.points.push_back(axes.place(at - violin.half_width(value), value));
  }
  outline.closed = true;
  outline.fill = ink.faded(0.2);
  outline.stroke = Stroke{ink, 0.9, {}};
  frame.add(outline);
}

void draw_quartiles(Frame& frame, const Axes& axes, std::vector<double> values, double at) {
  std::sort(values.begin(), values.end());
  const double x = axes.x(at);
  frame.line({x, axes.y(quantile_of_ordered(values, 0.25))}, {x, axes.y(quantile_of_ordered(values, 0.75))},
             {kInk, 2.2, {}});
  frame.add(CircleShape{{x, axes.y(quantile_of_ordered(values, 0.5))},
                        2.4,
                        Ink{ColourRole::background},
                        Stroke{kInk, 1.1, {}}});
}

/// Sideways places inside the violin, the same for the same data: a new one would say nothing new.
class Jitter {
 public:
  explicit Jitter(const std::string& group) : random_(Random().derive("jitter of " + group)) {}
  double beside(const Violin& violin, double value) {
    return random_.uniform(-0.85, 0.85) * violin.half_width(value);
  }

 private:
  Random random_;
};

double point_radius(std::size_t count) { return count > 1000 ? 0.6 : count > 200 ? 0.8 : 1.2; }

Scale value_scale(const Plot& plot) { return scale_for(all_x(plot), plot.log_x); }

/// The replicates of a group, numbered in the order of their names.
std::map<std::string, std::size_t> replicate_numbers(const PlotSeries& series) {
  std::map<std::string, std::size_t> numbers;
  for (const auto& name : series.replicates) numbers.try_emplace(name, 0);
  std::size_t next = 0;
  for (auto& [name, number] : numbers) number = next++;
  return numbers;
}

/// Colours count from the first replicate of each group, so that few colours do for many animals.
std::vector<LegendEntry> replicate_legend(const Plot& plot) {
  std::vector<std::string> names;
  for (const auto& series : plot.series) {
    for (const auto& [name, number] : replicate_numbers(series)) {
      if (names.size() <= number) names.resize(number + 1);
      if (names[number].find(name) != std::string::npos) continue;
      names[number] += (names[number].empty() ? "" : ", ") + name;
    }
  }
  std::vector<LegendEntry> legend;
  for (std::size_t i = 0; i < names.size(); ++i) legend.push_back({names[i], series_ink(i)});
  return legend;
}

void draw_group_mean(Frame& frame, const Axes& axes, const ReplicateGroup& group, double at, bool is_log) {
  std::vector<double> means;
  for (const auto& replicate : group.replicates) means.push_back(replicate.mean);
  const double mean = mean_of(means);
  const double half = (axes.x(0.22) - axes.x(0));
  const double x = axes.x(at);
  frame.line({x - half, axes.y(mean)}, {x + half, axes.y(mean)}, {kInk, 1.2, {}});
  const auto interval = mean_interval(group);
  if (!interval) return;
  const double low = is_log ? std::max(interval->low, axes.y_scale().low()) : interval->low;
  const double bottom = std::min(axes.y(low), axes.box().bottom);
  const double top = std::max(axes.y(interval->high), axes.box().top);
  frame.line({x, bottom}, {x, top}, {kInk, 0.9, {}});
  for (const double y : {bottom, top}) frame.line({x - half / 3, y}, {x + half / 3, y}, {kInk, 0.9, {}});
}

/// Replicate means side by side over their group.
void draw_replicates(Frame& frame, const Axes& axes, const ReplicateGroup& group,
                     const std::map<std::string, std::size_t>& numbers, double at) {
  const auto count = static_cast<double>(group.replicates.size());
  for (const auto& replicate : group.replicates) {
    const auto number = static_cast<double>(numbers.at(replicate.name));
    const double beside = count > 1 ? 0.5 * (number / (count - 1) - 0.5) : 0;
    frame.add(CircleShape{axes.place(at + beside, replicate.mean), 3.4,
                          series_ink(numbers.at(replicate.name)), Stroke{kInk, 0.8, {}}});
  }
}

std::vector<Category> categories_of(const Plot& plot) {
  std::vector<Category> groups;
  for (const auto& series : plot.series) {
    std::string count = fmt::format("n = {}", series.x.size());
    if (plot.kind == PlotKind::superplot) {
      count = fmt::format("N = {}, n = {}", replicate_numbers(series).size(), series.x.size());
    }
    groups.push_back({series.name, count});
  }
  return groups;
}

/// A superplot without replicates shows each group as one.
Plot with_replicates(Plot plot) {
  for (auto& series : plot.series) {
    if (series.replicates.empty()) series.replicates.assign(series.x.size(), series.name);
  }
  return plot;
}

/// Room for the intervals of the means too.
Scale superplot_scale(const Plot& plot) {
  auto values = all_x(plot);
  for (const auto& series : plot.series) {
    const auto interval = mean_interval({series.name, replicate_means(series.x, series.replicates)});
    if (!interval) continue;
    const double least = *std::min_element(series.x.begin(), series.x.end());
    values.push_back(interval->high);
    // An interval may reach below nothing; sizes do not.
    values.push_back(least >= 0 ? std::max(interval->low, least) : interval->low);
  }
  return scale_for(values, plot.log_x);
}

}  // namespace

Drawing draw_violin(const Plot& plot, const FigureStyle& style) {
  Frame frame(plot, style, {});
  const Axes axes(frame, frame.free(), categories_of(plot), value_scale(plot), plot.x.title());
  for (std::size_t s = 0; s < plot.series.size(); ++s) {
    const auto& series = plot.series[s];
    const auto at = static_cast<double>(s);
    const Violin violin(series.x, plot.log_x);
    draw_violin_outline(frame, axes, violin, at, series_ink(s));
    Jitter jitter(series.name);
    for (std::size_t i = 0; i < series.x.size(); ++i) {
      const Point2 place = axes.place(at + jitter.beside(violin, series.x[i]), series.x[i]);
      add_point(frame, plot, s, i, place, point_radius(series.x.size()), series_ink(s).faded(0.6));
    }
    draw_quartiles(frame, axes, series.x, at);
  }
  return frame.take();
}

Drawing draw_superplot(const Plot& given, const FigureStyle& style) {
  const Plot plot = with_replicates(given);
  Frame frame(plot, style, replicate_legend(plot));
  const Axes axes(frame, frame.free(), categories_of(plot), superplot_scale(plot), plot.x.title());
  for (std::size_t s = 0; s < plot.series.size(); ++s) {
    const auto& series = plot.series[s];
    const auto at = static_cast<double>(s);
    const auto numbers = replicate_numbers(series);
    const Violin violin(series.x, plot.log_x);
    Jitter jitter(series.name);
    for (std::size_t i = 0; i < series.x.size(); ++i) {
      const Point2 place = axes.place(at + jitter.beside(violin, series.x[i]), series.x[i]);
      const Ink ink = series_ink(numbers.at(series.replicates[i])).faded(0.45);
      add_point(frame, plot, s, i, place, point_radius(series.x.size()), ink);
    }
    const ReplicateGroup group{series.name, replicate_means(series.x, series.replicates)};
    draw_group_mean(frame, axes, group, at, plot.log_x);
    draw_replicates(frame, axes, group, numbers, at);
  }
  return frame.take();
}

}  // namespace cristae
