#include "core/learning/terms/statistics_match.h"

#include <utility>

#include <ATen/ATen.h>

namespace cristae {
namespace {

constexpr double kSmallestVariance = 1e-12;

std::pair<at::Tensor, at::Tensor> channel_moments(const at::Tensor& features) {
  const auto rows = features.transpose(0, 1).reshape({features.size(1), -1});
  return {rows.mean(1), rows.var(1, /*unbiased=*/false).clamp_min(kSmallestVariance)};
}

}  // namespace

at::Tensor statistics_distance(const at::Tensor& features, const at::Tensor& mean,
                               const at::Tensor& variance) {
  const auto [found_mean, found_variance] = channel_moments(features);
  return ((found_mean - mean).square() + (found_variance.sqrt() - variance.sqrt()).square()).mean();
}

at::Tensor statistics_divergence(const at::Tensor& features, const at::Tensor& mean,
                                 const at::Tensor& variance) {
  const auto [found_mean, found_variance] = channel_moments(features);
  const auto wanted = variance.clamp_min(kSmallestVariance);
  const auto ratio = (found_variance + (found_mean - mean).square()) / wanted;
  return (0.5 * (wanted.log() - found_variance.log() + ratio - 1)).mean();
}

}  // namespace cristae
