#include <algorithm>

#include "core/plots/draw_kinds.h"
#include "core/plots/texts.h"
#include "core/statistics/distribution.h"

namespace cristae {
namespace {

/// Labels of a series in the order of their values, so that a step can be found by its value.
std::vector<std::size_t> order_of(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  return order;
}

void draw_steps(Frame& frame, const Axes& axes, const PlotSeries& series, const Ink& ink) {
  PathShape curve;
  double share = 0;
  curve.points.push_back({axes.box().left, axes.y(0)});
  for (const auto& step : ecdf_of(series.x)) {
    curve.points.push_back(axes.place(step.value, share));
    share = step.share;
    curve.points.push_back(axes.place(step.value, share));
  }
  curve.points.push_back({axes.box().right, axes.y(1)});
  curve.stroke = Stroke{ink, 1.2, {}};
  frame.add(curve);
}

std::vector<Point2> places_of(const Axes& axes, const std::vector<double>& x, const std::vector<double>& y) {
  std::vector<Point2> places;
  for (std::size_t i = 0; i < x.size(); ++i) places.push_back(axes.place(x[i], y[i]));
  return places;
}

void draw_random(Frame& frame, const Axes& axes, const NeighbourEnvelope& random) {
  PathShape band;
  band.points = places_of(axes, random.distance, random.high);
  const std::vector<Point2> below = places_of(axes, random.distance, random.low);
  band.points.insert(band.points.end(), below.rbegin(), below.rend());
  band.closed = true;
  band.fill = kMuted.faded(0.3);
  frame.add(band);
  PathShape middle;
  middle.points = places_of(axes, random.distance, random.middle);
  middle.stroke = Stroke{kMuted, 0.8, {1, 2}};
  frame.add(middle);
}

/// A place on the curve for each value; selected ones are seen.
void add_places(Frame& frame, const Axes& axes, const Plot& plot, std::size_t index) {
  const auto& series = plot.series[index];
  if (series.labels.empty()) return;
  const auto order = order_of(series.x);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Point2 place =
        axes.place(series.x[order[i]], static_cast<double>(i + 1) / static_cast<double>(order.size()));
    frame.add(Mark{place.x, place.y, 2, 2, index, {series.labels[order[i]]}});
    if (is_selected(plot, series, order[i])) {
      frame.add(CircleShape{place, 2.2, std::nullopt, Stroke{kInk, 1, {}}});
    }
  }
}

/// Values over sections as steps that cover their section, filled down to nothing.
void draw_profile(Frame& frame, const Axes& axes, const std::vector<double>& sections,
                  const std::vector<double>& values, const Ink& ink) {
  PathShape curve;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    curve.points.push_back(axes.place(sections[i] - 0.5, values[i]));
    curve.points.push_back(axes.place(sections[i] + 0.5, values[i]));
  }
  PathShape area = curve;
  area.points.push_back(axes.place(sections.back() + 0.5, 0));
  area.points.push_back(axes.place(sections.front() - 0.5, 0));
  area.closed = true;
  area.fill = ink.faded(0.2);
  frame.add(area);
  curve.stroke = Stroke{ink, 1.1, {}};
  frame.add(curve);
}

Scale section_scale(const std::vector<double>& sections) {
  return {sections.front() - 0.5, sections.back() + 0.5, false};
}

double largest(const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); }

void add_section_marks(Frame& frame, const Axes& axes, const PlotSeries& profile) {
  for (std::size_t i = 0; i < profile.labels.size(); ++i) {
    const double left = axes.x(profile.x[i] - 0.5);
    const double right = axes.x(profile.x[i] + 0.5);
    frame.add(Mark{(left + right) / 2,
                   (axes.box().top + axes.box().bottom) / 2,
                   right - left,
                   axes.box().height(),
                   0,
                   {profile.labels[i]}});
  }
}

}  // namespace

Drawing draw_ecdf(const Plot& plot, const FigureStyle& style) {
  Frame frame(plot, style, series_legend(plot));
  const Axes axes(frame, frame.free(), scale_for(all_x(plot), plot.log_x), plot.x.title(),
                  Scale(0, 1.02, false), said(plot.language, plot_texts::kShareOfInstances));
  if (plot.random) draw_random(frame, axes, *plot.random);
  for (std::size_t i = 0; i < plot.series.size(); ++i) {
    draw_steps(frame, axes, plot.series[i], series_ink(i));
    add_places(frame, axes, plot, i);
  }
  if (plot.series.size() == 1) {
    const double median = axes.x(median_of(plot.series.front().x));
    frame.line({median, axes.box().bottom}, {median, axes.y(0.5)}, {kInk, 0.8, {3, 2}});
  }
  return frame.take();
}

Drawing draw_z_profile(const Plot& plot, const FigureStyle& style) {
  Frame frame(plot, style, {});
  const auto& profile = plot.series.front();
  const bool two_panels = !profile.second_y.empty();
  Area upper = frame.free();
  Area lower = frame.free();
  if (two_panels) {
    // The lower panel has numbers and title of the sections, about four lines of text.
    upper.bottom = lower.top = (upper.top + upper.bottom - 3.5 * frame.font()) / 2;
    upper.bottom -= 0.6 * frame.font();
  }
  std::vector<double> percent = profile.second_y;
  for (auto& share : percent) share *= 100;
  const Scale count_scale = scale_from_zero(largest(profile.y));
  const Scale percent_scale = scale_from_zero(two_panels ? largest(percent) : 1);
  PanelOptions options;
  options.numbers_below = !two_panels;
  options.numbers_width = std::max(upright_numbers_width(count_scale, upper.height(), frame.font()),
                                   upright_numbers_width(percent_scale, upper.height(), frame.font()));
  const Axes counts(frame, upper, section_scale(profile.x), plot.x.title(), count_scale,
                    said(plot.language, plot_texts::kProfiles), options);
  draw_profile(frame, counts, profile.x, profile.y, series_ink(0));
  add_section_marks(frame, counts, profile);
  if (!two_panels) return frame.take();
  options.numbers_below = true;
  const Axes shares(frame, lower, section_scale(profile.x), plot.x.title(), percent_scale,
                    said(plot.language, plot_texts::kFieldPercent), options);
  draw_profile(frame, shares, profile.x, percent, series_ink(1));
  add_section_marks(frame, shares, profile);
  return frame.take();
}

}  // namespace cristae
