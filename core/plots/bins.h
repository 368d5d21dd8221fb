#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cristae {

/// Edges of bins of one width, or of one ratio when logarithmic, at round numbers, around all values.
/// The width is the round one (1, 2, 5 times a power of ten; as a ratio: 2 to 20 bins a decade) next below
/// Freedman and Diaconis' 2 IQR n^(-1/3), and wide enough for at most 60 bins; `bins` asks for about as many.
/// @param values  not empty; > 0 when logarithmic
std::vector<double> bin_edges(std::span<const double> values, bool is_log, std::optional<int> bins = {});

/// The bin each value falls in: [edge, next edge), the last with both its edges; -1 outside.
std::vector<std::int64_t> bins_of(std::span<const double> values, std::span<const double> edges);

}  // namespace cristae
