#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/annotation/point.h"
#include "core/base/units.h"

namespace cristae {

/// Where in a stack points are: what the coverage guide draws. Points outside the stack are not counted.
struct Coverage {
  std::vector<std::int64_t> mito_per_section;      ///< one entry a section
  std::vector<std::int64_t> not_mito_per_section;  ///< one entry a section
  /// Mitochondria points over all sections in a 3 x 3 grid of the field, [row][column].
  std::array<std::array<std::int64_t, 3>, 3> mito_map{};
  std::int64_t mito = 0;
  std::int64_t not_mito = 0;
  std::int64_t sections_with_mito = 0;
};

Coverage measure_coverage(const Points& points, const Shape& stack);

}  // namespace cristae
