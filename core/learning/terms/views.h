#pragma once

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace cristae {

/// Ways to look at an image that are undone exactly; on the last two axes (row, column) of a tensor.
enum class View {
  identity,
  flip_rows,  ///< reverse the order of rows
  flip_columns,
  rot180,
  rot90_ccw  ///< out[i][j] = x[j][W-1-i]; an H x W image becomes W x H
};

/// The first `count` of METHODS-IPL 4.4: 1 identity, 2 + rot180, 4 + both flips, 5 + rot90_ccw.
/// @throws Error{bad_input} for another count
std::vector<View> views(std::int64_t count);

at::Tensor apply_view(const at::Tensor& image, View view);
/// The inverse, for outputs of the network: undo_view(apply_view(x, v), v) == x.
at::Tensor undo_view(const at::Tensor& output, View view);

}  // namespace cristae
