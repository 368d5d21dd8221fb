#include "core/learning/terms/cafa_terms.h"

#include <array>

#include <ATen/ATen.h>

#include "core/learning/terms/cosine_map.h"
#include "core/learning/terms/prototypes.h"
#include "core/learning/terms/select_reliable.h"
#include "core/learning/terms/shapes.h"

namespace cristae {

namespace {

/// Mean of each class over its own pixels; 0 for a class without.
/// @param values [B, K, h, w]  @param masks bool of that shape  @return [K]
at::Tensor mean_by_class(const at::Tensor& values, const at::Tensor& masks) {
  const auto weights = masks.to(values.scalar_type());
  constexpr std::array<std::int64_t, 3> over = {0, 2, 3};  // all but classes
  return (values * weights).sum(over) / weights.sum(over).clamp_min(1);
}

at::Tensor drawn_term(const at::Tensor& similarity, const AlignmentOptions& options) {
  const auto drawn = select_reliable(similarity, options.threshold, options.exclusive);
  const auto has_any = drawn.any(3).any(2).any(0).to(similarity.scalar_type());  // [K]
  return 0.5 * (has_any * (1.0 - mean_by_class(similarity.square(), drawn))).sum();
}

}  // namespace

at::Tensor AlignmentTerms::sum() const { return compact + separate + inter; }

ClassPrototypes unit_prototypes(const at::Tensor& features, const at::Tensor& labels) {
  auto prototypes = class_prototypes(unit_features(features), class_masks(labels));
  prototypes.vectors = unit_rows(prototypes.vectors);
  return prototypes;
}

AlignmentTerms alignment_terms(const at::Tensor& source, const at::Tensor& labels,
                               const ClassPrototypes& prototypes, const at::Tensor& target,
                               const AlignmentOptions& options) {
  AlignmentTerms terms;
  const auto distance = 1.0 - cosine_map(source, prototypes.vectors);
  terms.compact = 0.5 * mean_by_class(distance.square(), class_masks(labels)).sum();
  terms.separate = at::zeros({}, source.options());
  terms.inter = at::zeros({}, source.options());
  if (!prototypes.complete()) return terms;
  terms.separate = (prototypes.vectors[0] * prototypes.vectors[1]).sum().square();
  terms.similarity = cosine_map(target, prototypes.vectors);
  terms.inter = drawn_term(terms.similarity, options);
  return terms;
}

at::Tensor feature_consistency(const at::Tensor& features, const at::Tensor& reference) {
  require_same_size(features, reference, "features", "reference");
  return at::mse_loss(features, reference.detach());
}

}  // namespace cristae
