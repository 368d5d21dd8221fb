#pragma once

#include "core/learning/methods/target_watch.h"

namespace cristae {

/// The source model as it is: no training step. What every other method is compared with.
class NoAdaptation : public Method {
 public:
  NoAdaptation(const Recipe& /*recipe*/, TargetWatch watch, Random /*random*/) : watch_(std::move(watch)) {}

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs({}); }
  RoundReport begin_round(TrainingState& state, Job& job) override;
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;

 private:
  TargetWatch watch_;
};

}  // namespace cristae
