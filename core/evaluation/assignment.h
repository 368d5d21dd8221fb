#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cristae {

/// A pair that may be assigned, and what it is worth.
struct WeightedPair {
  std::int32_t row = 0;
  std::int32_t column = 0;
  double weight = 0;  ///< > 0
};

/// One-to-one assignment of the largest total weight; rows and columns may stay alone. The Hungarian
/// method by shortest augmenting paths on the sparse graph: a search never leaves its connected component
/// and stops at the first free end, so that time follows the number of pairs, not rows times columns.
/// @param pairs  by row; each pair once
/// @return for each row its column, or -1
std::vector<std::int32_t> assign_best(std::int32_t rows, std::int32_t columns,
                                      std::span<const WeightedPair> pairs);

}  // namespace cristae
