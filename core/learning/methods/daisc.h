#pragma once

#include "core/learning/methods/target_watch.h"
#include "core/learning/terms/adversarial.h"
#include "core/networks/discriminator.h"
#include "core/networks/pair_network.h"
#include "core/networks/residual_head.h"

namespace cristae {

/// Consistency between two sections and their difference (Huang et al., MICCAI 2022; METHODS-OTHERS 1).
/// No target label is needed. With the logits of the lower section (cur), the upper one (aux) and of where
/// exactly one of both is mitochondrion (res), and g the exclusive or of the source labels after
/// augmentation:
///   L_s   = CE(cur_S, y_cur) + CE(aux_S, y_aux) + CE(res_S, g)
///   L_c   = CE(cur_T, [aux_T] xor [res_T]) + CE(aux_T, [cur_T] xor [res_T])
///   A_seg = 1/2 [BCE(D_seg(cur_T), source) + BCE(D_seg(aux_T), source)],  A_res = BCE(D_res(res_T), source)
///   L     = L_s + isc_weight ramp L_c + adv_weight (A_seg + A_res)
/// The network `daisc` answers all three itself. Any other trunk sees one section at a time, and a residual
/// head on its features, which is not kept, gives `res` ("late"): prediction is that of the plain trunk.
class DomainAdaptivePairs : public Method {
 public:
  DomainAdaptivePairs(const Recipe& recipe, TargetWatch watch, Random random,
                      const std::shared_ptr<Network>& network);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  std::vector<Adversary> adversaries() override;
  std::vector<Head> heads() override;
  RoundReport begin_round(TrainingState& state, Job& job) override { return watch_.begin_open(state, job); }
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  torch::Tensor adversary_loss(TrainingState& state) override;

 private:
  /// What the discriminators see of a pair.
  struct Seen {
    torch::Tensor cur, aux, residual;
    Seen detached() const { return {cur.detach(), aux.detach(), residual.detach()}; }
  };

  PairOutput forward(const Crops& cur, const Crops& aux, TrainingState& state);
  PairOutput forward_late(const torch::Tensor& cur, const torch::Tensor& aux, TrainingState& state);
  LossTerms source_terms_of(const PairOutput& output, const Crops& cur, const Crops& aux) const;
  Seen see(const PairOutput& output) const;
  torch::Tensor judge(Discriminator& discriminator, const torch::Tensor& seen, double domain) const;

  Recipe recipe_;
  TargetWatch watch_;
  Random random_;
  AdversarialObjective objective_;
  std::shared_ptr<Discriminator> masks_, residuals_;
  std::shared_ptr<ResidualHead> head_;  ///< of a trunk that sees one section at a time
  Seen source_, target_;                ///< of the last loss(), detached
};

}  // namespace cristae
