#include "core/learning/terms/section_pairs.h"

#include <algorithm>
#include <cmath>

#include <ATen/ATen.h>

#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/shapes.h"

namespace cristae {
namespace {

at::Tensor foreground(const at::Tensor& logits) { return at::softmax(logits.detach(), 1).select(1, 1); }

/// 1 where the decision of both parents is at least this sure.
at::Tensor both_sure(const at::Tensor& a, const at::Tensor& b, double confidence) {
  const auto sure = [](const at::Tensor& p) { return at::maximum(p, 1 - p); };
  return at::minimum(sure(a), sure(b)).ge(confidence);
}

/// CE of `logits` against the exclusive or of what `first` and `second` say.
at::Tensor against_xor(const at::Tensor& logits, const at::Tensor& first, const at::Tensor& second,
                       const PairConsistencyOptions& options) {
  const auto a = foreground(first);
  const auto b = foreground(second);
  const auto sure = both_sure(a, b, options.confidence);
  if (!options.soft) {
    const auto label = a.gt(0.5).logical_xor(b.gt(0.5)).to(at::kLong);
    return cross_entropy_ignore(logits, label.masked_fill(sure.logical_not(), kIgnoredLabel));
  }
  const auto p = xor_probability(a, b);
  const auto logarithm = at::log_softmax(logits, 1);
  const auto loss = -(p * logarithm.select(1, 1) + (1 - p) * logarithm.select(1, 0));
  return (loss * sure).sum() / sure.sum().clamp_min(1);
}

}  // namespace

std::int64_t matching_stride(std::int64_t m, double source_spacing_nm, double target_spacing_nm) {
  const double stride = static_cast<double>(m) * source_spacing_nm / target_spacing_nm;
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::floor(stride + 0.5)));
}

PairStrides pair_strides(double source_spacing_nm, double target_spacing_nm) {
  return {matching_stride(1, target_spacing_nm, source_spacing_nm),
          matching_stride(1, source_spacing_nm, target_spacing_nm)};
}

at::Tensor xor_labels(const at::Tensor& a, const at::Tensor& b) {
  require_same_size(a, b, "a", "b");
  const auto ignored = a.eq(kIgnoredLabel).logical_or(b.eq(kIgnoredLabel));
  return a.ne(b).to(at::kLong).masked_fill(ignored, kIgnoredLabel);
}

at::Tensor xor_probability(const at::Tensor& a, const at::Tensor& b) { return a + b - 2 * a * b; }

at::Tensor pair_consistency(const at::Tensor& cur, const at::Tensor& aux, const at::Tensor& residual,
                            const PairConsistencyOptions& options) {
  require_same_size(cur, aux, "cur", "aux");
  require_same_size(cur, residual, "cur", "residual");
  auto loss = against_xor(cur, aux, residual, options) + against_xor(aux, cur, residual, options);
  if (options.on_residual) loss = loss + against_xor(residual, cur, aux, options);
  return loss;
}

}  // namespace cristae
