#include "core/plots/draw_kinds.h"

namespace cristae {

Drawing draw_scatter(const Plot& plot, const FigureStyle& style) {
  Frame frame(plot, style, series_legend(plot));
  std::vector<double> all_y;
  for (const auto& series : plot.series) all_y.insert(all_y.end(), series.y.begin(), series.y.end());
  const Axes axes(frame, frame.free(), scale_for(all_x(plot), plot.log_x), plot.x.title(),
                  scale_for(all_y, plot.log_y), plot.y.title());
  // Many points are smaller and let each other through.
  const std::size_t count = all_y.size();
  const double radius = count > 2000 ? 0.9 : count > 300 ? 1.2 : 1.7;
  const double opacity = count > 2000 ? 0.4 : count > 300 ? 0.55 : 0.7;
  for (std::size_t s = 0; s < plot.series.size(); ++s) {
    const auto& series = plot.series[s];
    for (std::size_t i = 0; i < series.x.size(); ++i) {
      add_point(frame, plot, s, i, axes.place(series.x[i], series.y[i]), radius,
                series_ink(s).faded(opacity));
    }
  }
  return frame.take();
}

}  // namespace cristae
