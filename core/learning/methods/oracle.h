#pragma once

#include "core/learning/methods/target_watch.h"

namespace cristae {

/// Supervised training on the truth of the target itself: no adaptation, but the upper bound that
/// adaptation is measured against.
///   L = CE(p, y) + dice_weight * (1 - Dice) + lambda1 * L2(F_D, d), on the target alone
class Oracle : public Method {
 public:
  /// @throws Error{bad_input} without truth
  Oracle(const Recipe& recipe, TargetWatch watch, Random random);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  RoundReport begin_round(TrainingState& state, Job& job) override;
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;

 private:
  std::vector<TargetLabels> true_labels() const;

  Recipe recipe_;
  TargetWatch watch_;
};

}  // namespace cristae
