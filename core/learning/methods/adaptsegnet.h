#pragma once

#include "core/learning/methods/output_alignment.h"
#include "core/learning/methods/target_watch.h"

namespace cristae {

/// Output-space alignment beside the source terms (Tsai et al. 2018). No target label is needed.
class AdaptSegNet : public Method {
 public:
  AdaptSegNet(const Recipe& recipe, TargetWatch watch, Random random);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  std::vector<Adversary> adversaries() override { return {alignment_.adversary()}; }
  RoundReport begin_round(TrainingState& state, Job& job) override { return watch_.begin_open(state, job); }
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  torch::Tensor adversary_loss(TrainingState& /*state*/) override { return alignment_.adversary_loss(); }

 private:
  Recipe recipe_;
  TargetWatch watch_;
  OutputAlignment alignment_;
};

}  // namespace cristae
