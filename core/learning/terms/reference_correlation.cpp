#include "core/learning/terms/reference_correlation.h"

#include <algorithm>
#include <cmath>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "core/learning/terms/exact_gradient.h"
#include "core/learning/terms/prototypes.h"

namespace cristae {

namespace {

constexpr std::int64_t kCorrelationBlock = 4096;  ///< pixels; 2 MiB of correlations with 128 references

/// Loss of a block of pixels, without gradient.
struct BlockLoss {
  at::Tensor sum;        ///< scalar
  at::Tensor by_logits;  ///< [n, K] derivative of the sum by the products of the strong view
};

ReferencedView block_of(const ReferencedView& view, std::int64_t begin, std::int64_t count) {
  return {view.features.narrow(0, begin, count), view.references};
}

at::Tensor products(const ReferencedView& view) { return view.features.mm(view.references.t()); }  // [n, K]

/// Mean of a loss over the pixels, with its gradient to features and references of the strong view.
/// @param loss_of  (weak block, strong block) -> BlockLoss
template <typename LossOfBlock>
at::Tensor mean_over_blocks(const ReferencedView& weak, const ReferencedView& strong, LossOfBlock loss_of) {
  const std::int64_t pixels = strong.features.size(0);
  const double share = 1.0 / static_cast<double>(std::max<std::int64_t>(pixels, 1));
  at::Tensor value;
  at::Tensor by_features;
  at::Tensor by_references;
  {
    at::NoGradGuard no_gradient;
    value = at::zeros({}, strong.features.options());
    by_features = at::zeros_like(strong.features);
    by_references = at::zeros_like(strong.references);
    for (std::int64_t begin = 0; begin < pixels; begin += kCorrelationBlock) {
      const std::int64_t count = std::min(kCorrelationBlock, pixels - begin);
      const auto of_strong = block_of(strong, begin, count);
      const BlockLoss loss = loss_of(block_of(weak, begin, count), of_strong);
      value += loss.sum * share;
      by_features.narrow(0, begin, count) = loss.by_logits.mm(strong.references) * share;
      by_references += loss.by_logits.t().mm(of_strong.features) * share;
    }
  }
  const auto with_features = with_exact_gradient(value, strong.features, by_features);
  return with_exact_gradient(with_features, strong.references, by_references);
}

BlockLoss correlation_loss_of(const ReferencedView& weak_view, const ReferencedView& strong_view,
                              KlDirection direction) {
  const auto weak = products(weak_view).log_softmax(1);
  const auto strong = products(strong_view).log_softmax(1);
  if (direction == KlDirection::weak_strong)
    return {(weak.exp() * (weak - strong)).sum(), strong.exp() - weak.exp()};
  const auto log_ratio = strong - weak;
  const auto value = (strong.exp() * log_ratio).sum(1, true);
  return {value.sum(), strong.exp() * (log_ratio - value)};
}

BlockLoss rank_loss_of(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top,
                       KlDirection direction) {
  const auto nearest = top_references(weak, strong, top);
  at::AutoGradMode with_gradient(true);  // of the few chosen products alone
  auto logits = nearest.strong.detach().requires_grad_();
  const auto sum = rank_divergence(nearest.weak, logits, direction) * logits.size(0);
  sum.backward();
  const auto by_logits = at::zeros({logits.size(0), weak.references.size(0)}, logits.options());
  return {sum.detach(), by_logits.scatter(1, nearest.index, logits.grad())};
}

}  // namespace

ReferencedView referenced_view(const at::Tensor& features, const at::Tensor& positions, double temperature) {
  const auto scaled = temperature > 0 ? unit_rows(features) / std::sqrt(temperature) : features;
  return {scaled, scaled.index_select(0, positions)};
}

TopReferences top_references(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top) {
  at::NoGradGuard no_gradient;
  const auto [best, index] = products(weak).topk(std::min(top, weak.references.size(0)), 1);
  return {index, best, products(strong).gather(1, index)};
}

at::Tensor rank_consistency(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top,
                            KlDirection direction) {
  return mean_over_blocks(weak, strong, [&](const ReferencedView& of_weak, const ReferencedView& of_strong) {
    return rank_loss_of(of_weak, of_strong, top, direction);
  });
}

at::Tensor correlation_divergence(const ReferencedView& weak, const ReferencedView& strong,
                                  KlDirection direction) {
  return mean_over_blocks(weak, strong, [&](const ReferencedView& of_weak, const ReferencedView& of_strong) {
    return correlation_loss_of(of_weak, of_strong, direction);
  });
}

}  // namespace cristae
