#pragma once

#include "core/learning/methods/method.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Supervised training on the source (METHODS-IPL 3.1):
///   L = CE(p, y) + dice_weight * (1 - Dice) + lambda1 * L2(F_D, d)
class SourceOnly : public Method {
 public:
  explicit SourceOnly(const Recipe& recipe) : recipe_(recipe) {}

  MethodRequirements requirements() const override;
  RoundReport begin_round(TrainingState& state, Job& job) override;
  LossTerms loss(const Batch& batch, TrainingState& state) override;

 private:
  Recipe recipe_;
};

/// The source terms of a step; adaptation methods use them too.
LossTerms source_terms(const NetworkOutput& output, const Crops& source, const Recipe& recipe);

}  // namespace cristae
