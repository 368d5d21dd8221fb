#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cristae {

/// True if `a` stands before `b` when runs of digits count as numbers: "slice2" before "slice10".
/// Letters compare without case; names equal that far compare by bytes.
bool natural_less(std::string_view a, std::string_view b);

/// What is odd about the numbers in section names that are in natural order: missing ones, doubled
/// ones, a step above 1. Empty when all is well or the names do not share one number that varies.
std::vector<std::string> numbering_notes(const std::vector<std::string>& names);

}  // namespace cristae
