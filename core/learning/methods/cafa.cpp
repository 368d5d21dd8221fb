#include "core/learning/methods/cafa.h"

#include <torch/torch.h>

#include "core/learning/methods/source_only.h"
#include "core/learning/methods/target_terms.h"
#include "core/learning/terms/cafa_terms.h"
#include "core/learning/terms/cross_entropy.h"

namespace cristae {

ClassAwareFeatureAlignment::ClassAwareFeatureAlignment(const Recipe& recipe, TargetWatch watch,
                                                       Random /*random*/)
    : recipe_(recipe), watch_(std::move(watch)) {}

MethodRequirements ClassAwareFeatureAlignment::needs(const Recipe& recipe) { return two_view_needs(recipe); }

LossTerms ClassAwareFeatureAlignment::loss(const Batch& batch, TrainingState& state) {
  const ViewOutputs outputs = forward_views(batch, state, recipe_);
  const double weight = recipe_.cafa_weight * ramp_of(state, recipe_);
  LossTerms terms = source_terms(outputs.source, batch.source, recipe_);
  append(terms, alignment_losses(outputs, batch.source, recipe_, weight));
  append(terms, consistency_losses(outputs, weight));
  return terms;
}

LossTerms alignment_losses(const ViewOutputs& outputs, const Crops& source, const Recipe& recipe,
                           double weight) {
  const auto& z = outputs.source.z;
  const auto labels = labels_of_features(source.label, z, recipe);
  const auto aligned = alignment_terms(z, labels, unit_prototypes(z, labels), outputs.strong.z,
                                       {recipe.reliable_similarity, recipe.inter_exclusive});
  LossTerms terms = {{"alignment", aligned.sum(), weight}};
  if (!aligned.similarity.defined()) return terms;
  const auto seen = labels_of_features(weak_labels(outputs), outputs.strong.z, recipe);
  terms.push_back({"prototype", cross_entropy_ignore(aligned.similarity, seen), weight});
  return terms;
}

LossTerms consistency_losses(const ViewOutputs& outputs, double weight) {
  return {
      {"feature_consistency", feature_consistency(outputs.strong.z, outputs.weak.z), weight},
      {"prediction_consistency", cross_entropy_ignore(outputs.strong.logits, weak_labels(outputs)), weight}};
}

}  // namespace cristae
