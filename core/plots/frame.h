#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plots/plot.h"
#include "core/plots/scale.h"

namespace cristae {

/// One entry of a legend.
struct LegendEntry {
  std::string text;
  Ink ink;
};

/// A box on the drawing, points.
struct Area {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  double width() const { return right - left; }
  double height() const { return bottom - top; }
};

/// A group's place on an axis of groups.
struct Category {
  std::string name;
  std::string count;  ///< second line, "n = 12"
};

/// A figure under construction: title and legend above, caption below, and the box between them that is left
/// for axes and data. Everything else is added on top.
class Frame {
 public:
  Frame(const Plot& plot, const FigureStyle& style, const std::vector<LegendEntry>& legend);

  double font() const { return style_.font_points; }
  double small_font() const { return 0.875 * style_.font_points; }
  const PlotLanguage& language() const { return language_; }
  /// What is left for axes and data, their titles included.
  const Area& free() const { return free_; }

  void add(Element element) { drawing_.elements.push_back(std::move(element)); }
  void add(Mark mark) { drawing_.marks.push_back(std::move(mark)); }
  void line(Point2 from, Point2 to, const Stroke& stroke);
  void text(Point2 position, const std::string& text, TextAnchor anchor, const Ink& ink = kInk);

  Drawing take() { return std::move(drawing_); }

 private:
  void draw_title();
  void draw_caption();
  void draw_legend(const std::vector<LegendEntry>& legend);

  FigureStyle style_;
  PlotLanguage language_;
  Area free_;
  Drawing drawing_;
};

/// How a panel stands among others.
struct PanelOptions {
  bool numbers_below = true;  ///< else it shares those of the panel below it
  double numbers_width = 0;   ///< room for the numbers of the upright axis at least, points
};

/// Room that the numbers of an upright axis of this height take, so that panels can be given the same.
double upright_numbers_width(const Scale& scale, double height, double font);

/// Axes of one panel; data are placed by x() and y().
class Axes {
 public:
  /// Takes what it needs of `area` for numbers and titles and draws left and lower axis.
  /// @throws Error{bad_input} if too little is left for the data
  Axes(Frame& frame, const Area& area, Scale x, const std::string& x_title, Scale y,
       const std::string& y_title, const PanelOptions& options = {});
  /// Groups instead of numbers below.
  Axes(Frame& frame, const Area& area, const std::vector<Category>& groups, Scale y,
       const std::string& y_title);

  double x(double value) const { return box_.left + x_.share(value) * box_.width(); }
  double y(double value) const { return box_.bottom - y_.share(value) * box_.height(); }
  Point2 place(double at_x, double at_y) const { return {x(at_x), y(at_y)}; }
  const Area& box() const { return box_; }
  const Scale& x_scale() const { return x_; }
  const Scale& y_scale() const { return y_; }

 private:
  void draw_upright_axis(Frame& frame, const Area& area, const std::vector<Tick>& ticks,
                         const std::string& title);
  void require_room() const;

  Area box_;
  Scale x_;
  Scale y_;
};

}  // namespace cristae
