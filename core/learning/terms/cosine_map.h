#pragma once

#include <ATen/core/Tensor.h>

/// How much every pixel is like each of some prototypes.
namespace cristae {

/// c_k(j) = p_k . f_j (R4MITO Eq. 5, Chen et al. 2025).
/// @param features [B, C, h, w]  @param prototypes [K, C]  @return [B, K, h, w]
at::Tensor correlation_map(const at::Tensor& features, const at::Tensor& prototypes);

/// The same for vectors made unit length: in [-1, 1].
at::Tensor cosine_map(const at::Tensor& features, const at::Tensor& prototypes);

}  // namespace cristae
