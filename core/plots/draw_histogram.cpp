#include <algorithm>

#include "core/plots/bins.h"
#include "core/plots/draw_kinds.h"
#include "core/plots/texts.h"
#include "core/statistics/distribution.h"

namespace cristae {
namespace {

/// One group in bins.
struct Bars {
  std::vector<double> height;  ///< instances, or per cent of the group's
  std::vector<double> selected;
  std::vector<std::vector<std::uint32_t>> labels;
};

Bars bars_of(const Plot& plot, const PlotSeries& series, const std::vector<double>& edges, double unit) {
  const std::size_t count = edges.size() - 1;
  Bars bars{std::vector<double>(count), std::vector<double>(count),
            std::vector<std::vector<std::uint32_t>>(count)};
  const auto bins = bins_of(series.x, edges);
  for (std::size_t i = 0; i < bins.size(); ++i) {
    if (bins[i] < 0) continue;
    const auto bin = static_cast<std::size_t>(bins[i]);
    bars.height[bin] += unit;
    if (is_selected(plot, series, i)) bars.selected[bin] += unit;
    if (!series.labels.empty()) bars.labels[bin].push_back(series.labels[i]);
  }
  return bars;
}

std::vector<Point2> bar_corners(const Axes& axes, double from, double to, double height) {
  return {axes.place(from, 0), axes.place(from, height), axes.place(to, height), axes.place(to, 0)};
}

/// Bars of a single group, with what is selected inside them.
void draw_bars(Frame& frame, const Axes& axes, const Bars& bars, const std::vector<double>& edges) {
  const Stroke gap{Ink{ColourRole::background}, 0.6, {}};
  for (std::size_t bin = 0; bin < bars.height.size(); ++bin) {
    if (bars.height[bin] == 0) continue;
    frame.add(PathShape{bar_corners(axes, edges[bin], edges[bin + 1], bars.height[bin]), true,
                        series_ink(0).faded(0.85), gap});
    if (bars.selected[bin] > 0) {
      frame.add(
          PathShape{bar_corners(axes, edges[bin], edges[bin + 1], bars.selected[bin]), true, kInk, gap});
    }
  }
}

/// The outline of one of several groups over a thin filling, so that all can be seen.
void draw_outline(Frame& frame, const Axes& axes, const Bars& bars, const std::vector<double>& edges,
                  const Ink& ink) {
  PathShape steps;
  steps.points.push_back(axes.place(edges.front(), 0));
  for (std::size_t bin = 0; bin < bars.height.size(); ++bin) {
    steps.points.push_back(axes.place(edges[bin], bars.height[bin]));
    steps.points.push_back(axes.place(edges[bin + 1], bars.height[bin]));
  }
  steps.points.push_back(axes.place(edges.back(), 0));
  steps.fill = ink.faded(0.18);
  steps.stroke = Stroke{ink, 1.1, {}};
  frame.add(steps);
}

void add_marks(Frame& frame, const Axes& axes, const Bars& bars, const std::vector<double>& edges,
               std::size_t series) {
  for (std::size_t bin = 0; bin < bars.height.size(); ++bin) {
    if (bars.labels[bin].empty()) continue;
    const Point2 low = axes.place(edges[bin], 0);
    const Point2 high = axes.place(edges[bin + 1], bars.height[bin]);
    frame.add(Mark{(low.x + high.x) / 2, (low.y + high.y) / 2, high.x - low.x, low.y - high.y, series,
                   bars.labels[bin]});
  }
}

}  // namespace

Drawing draw_histogram(const Plot& plot, const FigureStyle& style) {
  const bool several = plot.series.size() > 1;
  Frame frame(plot, style, series_legend(plot));
  const auto edges = bin_edges(all_x(plot), plot.log_x, plot.bins);
  std::vector<Bars> groups;
  double highest = 0;
  for (const auto& series : plot.series) {
    groups.push_back(bars_of(plot, series, edges, several ? 100 / static_cast<double>(series.x.size()) : 1));
    highest = std::max(highest, *std::max_element(groups.back().height.begin(), groups.back().height.end()));
  }
  const Axes axes(frame, frame.free(), Scale(edges.front(), edges.back(), plot.log_x), plot.x.title(),
                  scale_from_zero(highest),
                  said(plot.language, several ? plot_texts::kInstancesPercent : plot_texts::kInstances));
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (several) {
      draw_outline(frame, axes, groups[i], edges, series_ink(i));
    } else {
      draw_bars(frame, axes, groups[i], edges);
    }
    add_marks(frame, axes, groups[i], edges, i);
  }
  if (!several) {
    const double median = axes.x(median_of(plot.series.front().x));
    frame.line({median, axes.box().bottom}, {median, axes.box().top}, {kInk, 0.8, {3, 2}});
  }
  return frame.take();
}

}  // namespace cristae
