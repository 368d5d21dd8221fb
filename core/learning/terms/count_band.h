#pragma once

#include <ATen/core/Tensor.h>

namespace cristae {

/// Cost of counts that leave a band around a reference (METHODS-OTHERS 5):
///   max(0, (N_ref - b) - N) + max(0, N - (N_ref + b)), b = max(band, share * N_ref); mean over the batch
/// @param count, reference [B]
at::Tensor count_band(const at::Tensor& count, const at::Tensor& reference, double band, double share = 0);

}  // namespace cristae
