#include "core/annotation/nml_points.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

/// The number of an attribute in an opening tag.
std::optional<double> number_in(std::string_view tag, std::string_view attribute) {
  for (std::size_t at = tag.find(attribute); at != std::string_view::npos; at = tag.find(attribute, at + 1)) {
    const std::size_t equals = at + attribute.size();
    const bool is_word = at > 0 && std::string_view(" \t\r\n").find(tag[at - 1]) != std::string_view::npos;
    if (!is_word || equals + 1 >= tag.size() || tag[equals] != '=') continue;
    double value = 0;
    const char* begin = tag.data() + equals + 2;  // behind the quote
    const auto [end, fault] = std::from_chars(begin, tag.data() + tag.size(), value);
    if (fault != std::errc{} || !std::isfinite(value) || std::abs(value) > 1e15) return std::nullopt;
    return value;
  }
  return std::nullopt;
}

[[noreturn]] void refuse(const std::string& name, std::int64_t line, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{}, line {}: {}", name, line, fact),
              "give the skeleton of this stack, in voxels of its full resolution");
}

bool is_inside(const Point& point, const Shape& stack) {
  const auto within = [](double value, std::int64_t size) {
    return value >= -0.5 && value < static_cast<double>(size) - 0.5;
  };
  return point.z >= 0 && point.z < stack.z && within(point.y, stack.y) && within(point.x, stack.x);
}

}  // namespace

bool is_nml(std::string_view text) {
  const std::string_view head = text.substr(0, 4096);
  return head.find("<things") != std::string_view::npos;
}

PointsFile parse_nml_points(std::string_view text, const std::string& name, std::optional<Shape> stack) {
  PointsFile file;
  file.layout = PointsLayout::webknossos;
  file.understood_as = name + ": read as the nodes of a webKnossos skeleton (voxels, counted from 0)";
  std::int64_t line = 1;
  std::size_t counted = 0;
  for (std::size_t at = text.find("<node "); at != std::string_view::npos; at = text.find("<node ", at + 1)) {
    line += std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                       text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    counted = at;
    const std::string_view tag = text.substr(at, text.find('>', at) - at);
    const auto x = number_in(tag, "x");
    const auto y = number_in(tag, "y");
    const auto z = number_in(tag, "z");
    if (!x || !y || !z) refuse(name, line, "the node has no position");
    const Point point{static_cast<std::int64_t>(std::floor(*z)), *y, *x, PointKind::mito};
    if (stack && !is_inside(point, *stack)) {
      refuse(name, line,
             fmt::format("the node x {}, y {}, z {} lies outside the stack of {} x {} x {} (z, y, x)", *x, *y,
                         *z, stack->z, stack->y, stack->x));
    }
    file.points.push_back(point);
  }
  if (file.points.empty()) refuse(name, line, "the skeleton has no nodes");
  return file;
}

}  // namespace cristae
