#include "core/learning/terms/contrastive_loss.h"

#include <ATen/ATen.h>

namespace cristae {

namespace {

constexpr double kDenominatorOffset = 1e-4;
constexpr double kLogOffset = 1e-5;

bool has_queries(const ContrastClass& of_class) {
  return of_class.queries.defined() && of_class.queries.size(0) > 0;
}

/// A zero that hangs on the queries, so that backward() is always allowed.
at::Tensor zero_like(const ContrastClass& a, const ContrastClass& b) {
  if (a.queries.defined()) return (a.queries * 0).sum();
  if (b.queries.defined()) return (b.queries * 0).sum();
  return at::zeros({});
}

at::Tensor class_term(const ContrastClass& own, const PrototypeSet& others, const ContrastOptions& options) {
  const auto queries = options.unit_length ? unit_rows(own.queries) : own.queries;  // [N, C]
  const auto mean = mean_prototype(own.prototypes, options.unit_length).detach();   // [C]
  const auto negatives = (options.unit_length ? unit_rows(others.vectors) : others.vectors).detach();
  const auto positive = queries.mv(mean).unsqueeze(1) / options.tau;  // [N, 1]
  const auto negative = queries.mm(negatives.t()) / options.tau;      // [N, K]
  const auto logits = at::cat({positive, negative}, 1);
  return (logits.logsumexp(1) - positive.squeeze(1)).mean();
}

at::Tensor code_variant_term(const at::Tensor& queries, const at::Tensor& positive_prototype,
                             const PrototypeSet& negatives, double tau) {
  const auto q = unit_rows(queries);
  const auto positive = (q.mv(unit_rows(positive_prototype.detach())) / tau).exp();
  const auto negative = (q.mm(unit_rows(negatives.vectors.detach()).t()) / tau).exp().sum(1);
  return -(positive / (positive + negative + kDenominatorOffset) + kLogOffset).log().mean();
}

}  // namespace

at::Tensor contrastive_loss(const ContrastClass& foreground, const ContrastClass& background,
                            const ContrastOptions& options) {
  auto sum = zero_like(foreground, background);
  if (!foreground.prototypes.empty() && !background.prototypes.empty()) {
    if (has_queries(foreground)) sum = sum + class_term(foreground, background.prototypes, options);
    if (has_queries(background)) sum = sum + class_term(background, foreground.prototypes, options);
  }
  return sum / 2.0;
}

at::Tensor contrastive_loss_code_variant(const ContrastClass& foreground, const ContrastClass& background,
                                         const at::Tensor& background_mean,
                                         const PrototypeSet& background_negatives, double tau) {
  auto sum = zero_like(foreground, background);
  if (has_queries(foreground) && !foreground.prototypes.empty() && !background.prototypes.empty()) {
    const auto mean = mean_prototype(foreground.prototypes, true);
    sum = sum + code_variant_term(foreground.queries, mean, background.prototypes, tau);
  }
  if (has_queries(background) && background_mean.defined() && !background_negatives.empty()) {
    sum = sum + code_variant_term(background.queries, background_mean, background_negatives, tau);
  }
  return sum;
}

}  // namespace cristae
