#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "core/plots/cairo_output.h"
#include "core/plots/draw_kinds.h"

namespace cristae {
namespace {

constexpr int kDefaultSectors = 18;  ///< of 10 degrees in a half turn
constexpr int kArcSteps = 6;

/// A direction on the drawing: 0 to the right, growing downwards (with the clock) as rows of a section do.
Point2 around(Point2 centre, double radius, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

/// An axis has no sign: 190 degrees are 10.
double axial(double degrees) {
  const double turned = std::fmod(degrees, 180);
  return turned < 0 ? turned + 180 : turned;
}

struct Sectors {
  std::vector<double> share;
  std::vector<std::vector<std::uint32_t>> labels;
};

Sectors sectors_of(const PlotSeries& series, int count) {
  Sectors sectors{std::vector<double>(static_cast<std::size_t>(count)),
                  std::vector<std::vector<std::uint32_t>>(static_cast<std::size_t>(count))};
  for (std::size_t i = 0; i < series.x.size(); ++i) {
    const auto sector = static_cast<std::size_t>(axial(series.x[i]) / 180 * count) % sectors.share.size();
    sectors.share[sector] += 1 / static_cast<double>(series.x.size());
    if (!series.labels.empty()) sectors.labels[sector].push_back(series.labels[i]);
  }
  return sectors;
}

void draw_sector(Frame& frame, Point2 centre, double radius, double from, double to, const Ink& ink,
                 bool is_outline) {
  PathShape wedge;
  wedge.points.push_back(centre);
  for (int i = 0; i <= kArcSteps; ++i) {
    wedge.points.push_back(around(centre, radius, from + (to - from) * i / kArcSteps));
  }
  wedge.closed = true;
  wedge.fill = ink.faded(is_outline ? 0.25 : 0.85);
  wedge.stroke = is_outline ? Stroke{ink, 1, {}} : Stroke{Ink{ColourRole::background}, 0.6, {}};
  frame.add(wedge);
}

/// Circles at round shares and lines at every 45 degrees.
void draw_rings(Frame& frame, Point2 centre, double radius, double largest_share, bool is_anticlockwise) {
  const double step = round_step(100 * largest_share / 4);
  for (const double angle : {0.0, 45.0, 90.0, 135.0}) {
    const double direction = is_anticlockwise ? -angle : angle;
    frame.line(around(centre, radius, direction), around(centre, radius, direction + 180), {kFaint, 0.6, {}});
    const Point2 place = around(centre, radius + frame.font(), direction);
    const TextAnchor anchor = angle < 90   ? TextAnchor::start
                              : angle > 90 ? TextAnchor::end
                                           : TextAnchor::middle;
    frame.text({place.x, place.y + 0.35 * frame.font()}, fmt::format("{:.0f}°", angle), anchor);
  }
  for (double percent = step; percent <= 100 * largest_share * 1.001; percent += step) {
    const double ring = radius * std::sqrt(percent / (100 * largest_share));
    frame.add(CircleShape{centre, ring, std::nullopt, Stroke{kFaint, 0.6, {}}});
  }
}

void draw_ring_numbers(Frame& frame, Point2 centre, double radius, double largest_share,
                       bool is_anticlockwise) {
  const double step = round_step(100 * largest_share / 4);
  for (double percent = step; percent <= 100 * largest_share * 1.001; percent += step) {
    const double ring = radius * std::sqrt(percent / (100 * largest_share));
    const Point2 place = around(centre, ring, is_anticlockwise ? 67.5 : -67.5);
    frame.add(TextShape{{place.x + 2, place.y + 0.3 * frame.small_font()},
                        said_number(frame.language(), fmt::format("{:g} %", percent)),
                        frame.small_font(),
                        TextAnchor::start,
                        kInk});
  }
}

}  // namespace

Drawing draw_rose(const Plot& plot, const FigureStyle& style) {
  Frame frame(plot, style, series_legend(plot));
  const int count = std::clamp(plot.bins.value_or(kDefaultSectors), 4, 90);
  std::vector<Sectors> groups;
  double largest = 0;
  for (const auto& series : plot.series) {
    groups.push_back(sectors_of(series, count));
    largest = std::max(largest, *std::max_element(groups.back().share.begin(), groups.back().share.end()));
  }
  const Area& area = frame.free();
  const double name_room = text_width("135°", frame.font()) + frame.font();
  const double radius = std::min(area.width() / 2 - name_room, (area.height() - 4 * frame.font()) / 2);
  // The name of 90 degrees needs a line above or below.
  const double above = (plot.is_anticlockwise ? 2 : 0.4) * frame.font();
  const Point2 centre{(area.left + area.right) / 2, area.top + above + radius};
  draw_rings(frame, centre, radius, largest, plot.is_anticlockwise);
  const double width = 180.0 / count;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (std::size_t s = 0; s < groups[g].share.size(); ++s) {
      if (groups[g].share[s] == 0) continue;
      const double length = radius * std::sqrt(groups[g].share[s] / largest);
      for (const double turn : {0.0, 180.0}) {
        const double angle = static_cast<double>(s) * width;
        const double from = (plot.is_anticlockwise ? -angle - width : angle) + turn;
        draw_sector(frame, centre, length, from, from + width, series_ink(g), groups.size() > 1);
        if (groups[g].labels[s].empty()) continue;
        const Point2 middle = around(centre, length / 2, from + width / 2);
        const double extent = length * width * std::numbers::pi / 360;
        frame.add(Mark{middle.x, middle.y, extent, extent, g, groups[g].labels[s]});
      }
    }
  }
  draw_ring_numbers(frame, centre, radius, largest, plot.is_anticlockwise);
  frame.text({centre.x, area.bottom - 0.25 * frame.font()}, plot.x.title(), TextAnchor::middle);
  return frame.take();
}

}  // namespace cristae
