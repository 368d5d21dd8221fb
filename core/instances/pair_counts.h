#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cristae {

/// Pixels that carry id `first` in one map and id `second` in the other.
struct PairCount {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  std::int64_t pixels = 0;
  bool operator==(const PairCount&) const = default;
};

/// Counts the pairs of ids of two maps of one size in one pass over their runs; ids may be sparse.
/// The pairs with 0 are counted too. Several threads (0: all available) share a large map.
/// @return sorted by (first, second), each pair once
/// @throws Error{bad_input} if the sizes differ
std::vector<PairCount> count_pairs(std::span<const std::uint32_t> first,
                                   std::span<const std::uint32_t> second, int threads = 0);

/// Sorts and adds up pairs that occur several times.
std::vector<PairCount> merge_pairs(std::vector<PairCount> pairs);

}  // namespace cristae
