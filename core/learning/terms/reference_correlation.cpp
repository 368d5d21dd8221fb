#include "core/learning/terms/reference_correlation.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "core/learning/terms/exact_gradient.h"
#include "core/learning/terms/prototypes.h"

namespace cristae {

namespace {

constexpr std::int64_t kCorrelationBlock = 16384;  ///< pixels; 8 MiB of correlations with 128 references

template <typename Function>
void in_blocks(std::int64_t size, Function function) {
  for (std::int64_t begin = 0; begin < size; begin += kCorrelationBlock)
    function(begin, std::min(kCorrelationBlock, size - begin));
}

at::Tensor products(const ReferencedView& view, std::int64_t begin, std::int64_t count) {
  return view.features.narrow(0, begin, count).mm(view.references.t());  // [count, K]
}

struct Divergence {
  at::Tensor value;      ///< [N]
  at::Tensor by_logits;  ///< [N, K] derivative by the strong logits
};

Divergence divergence_of(const at::Tensor& weak_logits, const at::Tensor& strong_logits,
                         KlDirection direction) {
  const auto weak = weak_logits.log_softmax(1);
  const auto strong = strong_logits.log_softmax(1);
  if (direction == KlDirection::weak_strong)
    return {(weak.exp() * (weak - strong)).sum(1), strong.exp() - weak.exp()};
  const auto log_ratio = strong - weak;
  const auto value = (strong.exp() * log_ratio).sum(1, true);
  return {value.squeeze(1), strong.exp() * (log_ratio - value)};
}

}  // namespace

ReferencedView referenced_view(const at::Tensor& features, const at::Tensor& positions, double temperature) {
  const auto scaled = temperature > 0 ? unit_rows(features) / std::sqrt(temperature) : features;
  return {scaled, scaled.index_select(0, positions)};
}

TopLogits top_reference_logits(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top) {
  std::vector<at::Tensor> of_weak;
  std::vector<at::Tensor> of_strong;
  in_blocks(weak.features.size(0), [&](std::int64_t begin, std::int64_t count) {
    const auto best = products(weak, begin, count).detach().topk(std::min(top, weak.references.size(0)), 1);
    of_weak.push_back(std::get<0>(best));
    of_strong.push_back(products(strong, begin, count).gather(1, std::get<1>(best)));
  });
  return {at::cat(of_weak), at::cat(of_strong)};
}

at::Tensor correlation_divergence(const ReferencedView& weak, const ReferencedView& strong,
                                  KlDirection direction) {
  const auto pixels = std::max<std::int64_t>(strong.features.size(0), 1);
  auto value = at::zeros({}, strong.features.options());
  auto by_references = at::zeros_like(strong.references);
  std::vector<at::Tensor> by_features = {at::zeros({0, strong.features.size(1)}, strong.features.options())};
  {
    at::NoGradGuard no_gradient;
    in_blocks(strong.features.size(0), [&](std::int64_t begin, std::int64_t count) {
      const auto block =
          divergence_of(products(weak, begin, count), products(strong, begin, count), direction);
      value += block.value.sum() / pixels;
      by_features.push_back(block.by_logits.mm(strong.references) / pixels);
      by_references += block.by_logits.t().mm(strong.features.narrow(0, begin, count)) / pixels;
    });
  }
  const auto with_features = with_exact_gradient(value, strong.features, at::cat(by_features));
  return with_exact_gradient(with_features, strong.references, by_references);
}

}  // namespace cristae
