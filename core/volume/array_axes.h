#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"

namespace cristae {

/// Which dimension of an array is z (which may be absent), y and x; the others have one entry.
struct ArrayAxes {
  std::optional<std::size_t> z;
  std::size_t y = 0;
  std::size_t x = 0;

  Shape stack_shape(const std::vector<std::int64_t>& shape) const {
    return {z ? shape[*z] : 1, shape[y], shape[x]};
  }
};

/// "3 x 5 x 7"
std::string array_shape_text(const std::vector<std::int64_t>& shape);

/// By a letter for each dimension.
/// @throws Error{bad_input} for more or fewer letters than dimensions; Error{unsupported} for another
///         order than z, y, x, and for channels or time points
ArrayAxes axes_by_letters(const std::string& where, const std::vector<std::int64_t>& shape,
                          const std::string& letters);

/// Without letters: (z, y, x), (y, x), or these with dimensions of one entry before or behind them.
/// @throws Error{unsupported} for others
ArrayAxes axes_by_rank(const std::string& where, const std::vector<std::int64_t>& shape);

}  // namespace cristae
