#pragma once

#include <string_view>

#include <ATen/core/Tensor.h>

namespace cristae {

/// How the sum of squares over the mask becomes one number.
enum class L2Reduction {
  mean,           ///< / |M|
  mean_plus_one,  ///< / (|M| + 1), as public code does
  all_pixels,     ///< / all pixels
  half            ///< / (2 |M|)
};

/// "mean", "mean_plus_one", "all_pixels", "half". @throws Error{bad_input} for another word
L2Reduction l2_reduction_from_name(std::string_view name);

/// L2_masked = sum over M of (prediction - target)^2, reduced (METHODS-IPL 4.3). 0 when M is empty; no
/// gradient outside M.
/// @param mask bool, or any type with non-zero = in M; the size of the others
/// @throws Error{bad_input} if the sizes differ
at::Tensor masked_l2(const at::Tensor& prediction, const at::Tensor& target, const at::Tensor& mask,
                     L2Reduction reduction = L2Reduction::mean);

/// Mean over all pixels: the density term of the source.
at::Tensor mean_l2(const at::Tensor& prediction, const at::Tensor& target);

/// Variant of public code: sum of weight * (prediction - target)^2 / (pixels with positive weight + 1),
/// with weight = mask + 3 W and W = point_weight() (METHODS-IPL 4.5).
at::Tensor weighted_l2(const at::Tensor& prediction, const at::Tensor& target, const at::Tensor& weight);

}  // namespace cristae
