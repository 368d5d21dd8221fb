#pragma once

#include <ATen/core/Tensor.h>

/// Target features against stored feature statistics of a source that is gone (METHODS-OTHERS 10).
namespace cristae {

/// Mean over channels of (mean_T - mean_S)^2 + (sd_T - sd_S)^2; biased variance of the batch.
/// @param features [B, C, H, W]; mean, variance [C]
at::Tensor statistics_distance(const at::Tensor& features, const at::Tensor& mean,
                               const at::Tensor& variance);

/// Mean over channels of KL(N(mean_T, var_T) || N(mean_S, var_S)).
at::Tensor statistics_divergence(const at::Tensor& features, const at::Tensor& mean,
                                 const at::Tensor& variance);

}  // namespace cristae
