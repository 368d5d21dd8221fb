#pragma once

#include <vector>

#include "core/base/random.h"
#include "core/learning/methods/target_watch.h"
#include "core/learning/methods/two_views.h"
#include "core/learning/terms/prototypes.h"

namespace cristae {

/// Reliable prototypes and rank-aware consistency (R4MITO, Chen et al. 2025) on the common trunk:
///   L = L_source + w (L_cf + L_reg) + lambda_pro L_pro + lambda_rank L_rank                       (Eq. 3,
///   15)
/// L_pro: source prototypes mark reliable target pixels on the weak view, these make target prototypes, whose
/// pseudo-labels the strong view learns. L_rank: both views should put the reference pixels that a pixel is
/// most like in the same order. Equations 6 to 11 are reconstructed. Without points.
class ReliableRankAware : public Method {
 public:
  ReliableRankAware(const Recipe& recipe, TargetWatch watch, Random random);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  RoundReport begin_round(TrainingState& state, Job& job) override { return watch_.begin_open(state, job); }
  RoundReport assess(TrainingState& state, Job& job) override { return watch_.assess(state, job); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  NamedTensors memory() const override;
  void restore(const NamedTensors& memory) override;

 private:
  /// Source prototypes of background and foreground, [2, C]; undefined while a class was never seen.
  torch::Tensor source_prototypes(const ViewOutputs& outputs, const Crops& source);

  Recipe recipe_;
  TargetWatch watch_;
  Random random_;
  std::vector<PrototypeMemory> prototypes_;  ///< by class
};

/// Pseudo-labels of the weak view from reliable prototypes (Eq. 6-8), [B, H, W]: 255 where pro_confidence
/// leaves a pixel out.
/// @param target_prototypes  [2, C]
torch::Tensor prototype_labels(const ViewOutputs& outputs, const torch::Tensor& target_prototypes,
                               const Recipe& recipe);

/// Prototypes of the target's reliable pixels (Eq. 6, 7), [2, C]; the source's where a class has none.
torch::Tensor reliable_prototypes(const ViewOutputs& outputs, const torch::Tensor& source_prototypes,
                                  const Recipe& recipe);

}  // namespace cristae
