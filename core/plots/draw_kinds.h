#pragma once

#include "core/plots/frame.h"

/// One function a kind of plot. The values were checked by draw().
namespace cristae {

Drawing draw_histogram(const Plot& plot, const FigureStyle& style);
Drawing draw_ecdf(const Plot& plot, const FigureStyle& style);
Drawing draw_violin(const Plot& plot, const FigureStyle& style);
Drawing draw_superplot(const Plot& plot, const FigureStyle& style);
Drawing draw_scatter(const Plot& plot, const FigureStyle& style);
Drawing draw_z_profile(const Plot& plot, const FigureStyle& style);
Drawing draw_rose(const Plot& plot, const FigureStyle& style);

/// All values of all series.
std::vector<double> all_x(const Plot& plot);
/// Entries by series; names only where there are several.
std::vector<LegendEntry> series_legend(const Plot& plot);
bool is_selected(const Plot& plot, const PlotSeries& series, std::size_t index);
/// A value as a point with its mark; a selected one has a ring.
void add_point(Frame& frame, const Plot& plot, std::size_t series, std::size_t index, Point2 place,
               double radius, const Ink& ink);

}  // namespace cristae
