#pragma once

#include <cstdint>
#include <string_view>

#include <ATen/core/Tensor.h>

/// Two sections at once: `cur` is the lower, `aux` the upper; the residual is where exactly one of both is
/// mitochondrion (METHODS-OTHERS 1).
namespace cristae {

/// Sections from cur to aux, on either domain.
struct PairStrides {
  std::int64_t source = 1;
  std::int64_t target = 1;
};

/// n = max(1, round(m * source spacing / target spacing)), halves up.
std::int64_t matching_stride(std::int64_t m, double source_spacing_nm, double target_spacing_nm);

/// Strides that let pairs of both domains span the same depth: the finer domain takes the longer stride.
PairStrides pair_strides(double source_spacing_nm, double target_spacing_nm);

/// a xor b of masks 0/1; 255 (ignored) where either is.  @param a, b [B, H, W] int64
at::Tensor xor_labels(const at::Tensor& a, const at::Tensor& b);

/// a + b - 2ab: the probability that exactly one of two independent events holds.
at::Tensor xor_probability(const at::Tensor& a, const at::Tensor& b);

struct PairConsistencyOptions {
  bool soft = false;         ///< labels are probabilities instead of decisions
  double confidence = 0;     ///< parents less sure than this give no label; 0: all do
  bool on_residual = false;  ///< the residual must be cur xor aux as well
};

/// Each mask must be the other mask xor the residual; no gradient flows through what makes the labels.
///   L_c = CE(cur, argmax aux xor argmax residual) + CE(aux, argmax cur xor argmax residual)
/// @param cur, aux, residual logits [B, 2, H, W]; @return scalar, a sum of two (three) means over pixels
at::Tensor pair_consistency(const at::Tensor& cur, const at::Tensor& aux, const at::Tensor& residual,
                            const PairConsistencyOptions& options = {});

}  // namespace cristae
