#pragma once

#include "core/learning/methods/output_alignment.h"
#include "core/learning/methods/target_watch.h"

namespace cristae {

/// WDA-Net without points (Qiu et al. 2024, entropy variant; METHODS-OTHERS 5), in two stages of half the
/// rounds each (the first is the longer one where they are odd):
///   1  L_s + adv_weight BCE(D(softmax l_T), source) + L_det + (1 - t/T) L_cnt
///   2  the same + CE(l_T, pseudo-labels of low entropy), made by the network of stage 1
/// L_det asks for no density on sure background (and for the clicks' where there are any); L_cnt holds the
/// count of a target crop, sum of density / mass of one, in a band around that of the frozen source network.
/// Components that a negative point rejects are background in both stages.
class WdaEntropy : public Method {
 public:
  WdaEntropy(const Recipe& recipe, TargetWatch watch, Random random, const std::shared_ptr<Network>& network);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  std::vector<Adversary> adversaries() override { return {alignment_.adversary()}; }
  RoundReport begin_round(TrainingState& state, Job& job) override;
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  torch::Tensor adversary_loss(TrainingState& /*state*/) override { return alignment_.adversary_loss(); }

  /// Reference of the counts; the weights of the run's beginning.
  NamedTensors memory() const override { return state_of(*reference_); }
  void restore(const NamedTensors& memory) override;

 private:
  bool is_labelled(const TrainingState& state) const;
  std::vector<TargetLabels> labels(const std::vector<ImagePrediction>& predictions, bool with_masks) const;
  LossTerm count_term(const NetworkOutput& target, const torch::Tensor& image, TrainingState& state);

  Recipe recipe_;
  TargetWatch watch_;
  OutputAlignment alignment_;
  std::shared_ptr<Network> reference_;
};

}  // namespace cristae
