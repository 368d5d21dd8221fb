#include "core/annotation/coverage.h"

#include <algorithm>
#include <cmath>

namespace cristae {
namespace {

bool is_inside(const Point& point, const Shape& stack) {
  const auto within = [](double value, std::int64_t size) {
    return value >= -0.5 && value < static_cast<double>(size) - 0.5;
  };
  return point.z >= 0 && point.z < stack.z && within(point.y, stack.y) && within(point.x, stack.x);
}

std::size_t third(double position, std::int64_t size) {
  const auto cell = static_cast<std::int64_t>((position + 0.5) * 3.0 / static_cast<double>(size));
  return static_cast<std::size_t>(std::clamp<std::int64_t>(cell, 0, 2));
}

}  // namespace

Coverage measure_coverage(const Points& points, const Shape& stack) {
  Coverage coverage;
  coverage.mito_per_section.resize(static_cast<std::size_t>(stack.z));
  coverage.not_mito_per_section.resize(static_cast<std::size_t>(stack.z));
  for (const Point& point : points) {
    if (!is_inside(point, stack)) continue;
    const auto z = static_cast<std::size_t>(point.z);
    if (point.kind == PointKind::not_mito) {
      ++coverage.not_mito_per_section[z];
      ++coverage.not_mito;
      continue;
    }
    ++coverage.mito;
    if (coverage.mito_per_section[z]++ == 0) ++coverage.sections_with_mito;
    ++coverage.mito_map[third(point.y, stack.y)][third(point.x, stack.x)];
  }
  return coverage;
}

}  // namespace cristae
