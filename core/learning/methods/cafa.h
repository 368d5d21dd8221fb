#pragma once

#include "core/base/random.h"
#include "core/learning/methods/target_watch.h"
#include "core/learning/methods/two_views.h"

namespace cristae {

/// Class-aware feature alignment (CAFA, Yin et al. 2023, after its public code) on one section at a time:
///   L = L_source + w (L_align + L_proto + L_cf + L_reg)
/// The published network looks at two sections and has a head for their difference; here the trunk and its
/// features z serve all methods. Without points.
class ClassAwareFeatureAlignment : public Method {
 public:
  ClassAwareFeatureAlignment(const Recipe& recipe, TargetWatch watch, Random random);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  RoundReport begin_round(TrainingState& state, Job& job) override { return watch_.begin_open(state, job); }
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;

 private:
  Recipe recipe_;
  TargetWatch watch_;
};

/// Alignment of classes: tight on the source, target pixels drawn to them (L_align), and the similarity of
/// each target pixel to them as a prediction of the weak view's label (L_proto). Without L_proto while the
/// crops show one class.
LossTerms alignment_losses(const ViewOutputs& outputs, const Crops& source, const Recipe& recipe,
                           double weight);

/// Agreement of the two views: features (L_cf) and labels (L_reg).
LossTerms consistency_losses(const ViewOutputs& outputs, double weight);

}  // namespace cristae
