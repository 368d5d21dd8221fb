#pragma once

#include "core/learning/methods/ipl.h"
#include "core/learning/source_memory.h"

namespace cristae {

/// IPL without any section of the source (METHODS-OTHERS 10). What stands in for each term that read one:
///   CE(p, y) on the source       w(t) CE(p(x_T), p_S(x_T)): the frozen source network p_S teaches on target
///                                crops; w falls from 1 to source_teacher_floor
///                                + source_anchor * sum (theta - theta_S)^2
///   L2(F_D, d) on the source     count band: the count of a crop stays within source_count_band of what its
///                                area holds in the source
///   source foreground prototypes those of the pack, which do not change (Eq. 4-8); background and clicked
///                                prototypes are of the target anyway
/// and, if asked for, source_statistics * distance of the target's features from the source's statistics.
/// Target prototypes are running means, whatever proto_memory says. Clicks count twice in the density term of
/// the first round. A run whose foreground had a share within [pi / 3, 3 pi] of the target, pi that of the
/// source, and leaves it is called off: it has collapsed.
class SourceFreeIpl : public InstanceAwarePseudoLabels {
 public:
  /// @throws Error{bad_input} for a contrast that needs source pixels
  SourceFreeIpl(const Recipe& recipe, TargetWatch watch, Random random,
                const std::shared_ptr<Network>& network, SourceMemory memory);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  NamedTensors memory() const override;
  void restore(const NamedTensors& memory) override;

 protected:
  void look_at(const std::vector<ImagePrediction>& predictions, TrainingState& state) override;

 private:
  LossTerm teacher_term(const NetworkOutput& target, const torch::Tensor& image, TrainingState& state);
  LossTerm anchor_term(TrainingState& state) const;
  LossTerm count_term(const NetworkOutput& target) const;

  SourceMemory source_;
  std::shared_ptr<Network> frozen_;  ///< the network of the pack
  bool was_plausible_ = false;       ///< the share of foreground was near the source's once
};

}  // namespace cristae
