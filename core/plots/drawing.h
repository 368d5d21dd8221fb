#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/plots/palette.h"

namespace cristae {

/// A place on a drawing in points (1/72 inch), from its upper left corner, y downwards.
struct Point2 {
  double x = 0;
  double y = 0;
};

struct Stroke {
  Ink ink;
  double width = 0.75;         ///< points
  std::vector<double> dashes;  ///< points on and off; empty: a whole line
};

struct PathShape {
  std::vector<Point2> points;
  bool closed = false;
  std::optional<Ink> fill;
  std::optional<Stroke> stroke;
};

struct CircleShape {
  Point2 centre;
  double radius = 1;
  std::optional<Ink> fill;
  std::optional<Stroke> stroke;
};

enum class TextAnchor { start, middle, end };

struct TextShape {
  Point2 position;  ///< on the baseline
  std::string text;
  double size = 8;  ///< points
  TextAnchor anchor = TextAnchor::start;
  Ink ink;
  bool bold = false;
  bool upwards = false;  ///< turned by a quarter, read from below
};

using Element = std::variant<PathShape, CircleShape, TextShape>;

/// Where a value or a bar lies, so that a window can find what is pointed at and show what is chosen.
struct Mark {
  double x = 0;  ///< centre, points
  double y = 0;
  double width = 0;  ///< points
  double height = 0;
  std::size_t series = 0;
  std::vector<std::uint32_t> labels;  ///< ids of the instances it stands for
};

/// A figure as a list of shapes; what comes later lies above. Written by svg_output.h and cairo_output.h.
struct Drawing {
  double width = 0;   ///< points
  double height = 0;  ///< points
  std::string title;
  std::string caption;  ///< also where it is not drawn
  std::vector<Element> elements;
  std::vector<Mark> marks;
};

/// The mark at a place, the nearest when there are several; null: none within `reach` points of its box.
const Mark* mark_at(const Drawing& drawing, double x, double y, double reach = 1.5);

inline constexpr double kPointsPerMillimetre = 72 / 25.4;

}  // namespace cristae
