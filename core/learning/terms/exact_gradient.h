#pragma once

#include <ATen/core/Tensor.h>

namespace cristae {

/// `value` with a gradient that was worked out by hand: nothing of how `value` came about is kept for the way
/// back. The added difference is exactly zero.
/// @param value     scalar, without gradient by `input`
/// @param input     finite
/// @param gradient  of value by input, of the size of input, without gradient
at::Tensor with_exact_gradient(const at::Tensor& value, const at::Tensor& input, const at::Tensor& gradient);

}  // namespace cristae
