#pragma once

#include "core/learning/methods/target_watch.h"
#include "core/learning/terms/adversarial.h"
#include "core/networks/discriminator.h"

namespace cristae {

/// Output-space alignment (Tsai et al. 2018, single level; METHODS-OTHERS 4). No target label is needed.
///   network:        L_s + adv_weight * BCE(D(softmax l_T), source)
///   discriminator:  1/2 [BCE(D(softmax l_S), source) + BCE(D(softmax l_T), target)]
class AdaptSegNet : public Method {
 public:
  AdaptSegNet(const Recipe& recipe, TargetWatch watch, Random random);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  std::vector<Adversary> adversaries() override { return {{"output", discriminator_, recipe_.adv_rate}}; }
  RoundReport begin_round(TrainingState& state, Job& job) override { return watch_.begin_open(state, job); }
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  torch::Tensor adversary_loss(TrainingState& state) override;

 private:
  Recipe recipe_;
  TargetWatch watch_;
  AdversarialObjective objective_;
  std::shared_ptr<Discriminator> discriminator_;
  torch::Tensor seen_source_, seen_target_;  ///< of the last loss(), detached
};

}  // namespace cristae
