#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/random.h"
#include "core/learning/class_contrast.h"
#include "core/learning/methods/target_watch.h"
#include "core/learning/round_labels.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Weakly supervised adaptation with instance-aware pseudo-labels and class-focused contrast
/// (Xiong et al. 2025, Eq. 1-8), and the label rules of recipe `quick`, which share every other part.
/// One round: predict all target sections, estimate counts, choose centres, make labels; then train
///   L = L_seg + lambda1 L_det + lambda2 L_con.
class InstanceAwarePseudoLabels : public Method {
 public:
  InstanceAwarePseudoLabels(const Recipe& recipe, TargetWatch watch, Random random);

  static MethodRequirements needs(const Recipe& recipe);

  MethodRequirements requirements() const override { return needs(recipe_); }
  RoundReport begin_round(TrainingState& state, Job& job) override;
  RoundReport assess(TrainingState& state, Job& job) override;
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  NamedTensors memory() const override;
  void restore(const NamedTensors& memory) override;
  NamedTensors carry_over() const override;
  void take_over(const NamedTensors& earlier) override;

 protected:
  /// Mask and density terms of the target, by what the round trains.
  LossTerms target_side(const NetworkOutput& target, const Crops& crops, const TrainingState& state) const;
  void refresh_clusters(const Batch& batch, TrainingState& state);
  /// Sees what the network finds when a round begins and at the end; may call the run off.
  virtual void look_at(const std::vector<ImagePrediction>& /*predictions*/, TrainingState& /*state*/) {}

  Recipe recipe_;
  ClassContrast contrast_;
  TargetWatch watch_;

 private:
  /// Says what helps where the source network finds hardly any click.
  void warn_of_unknown_tissue(Job& job) const;

  Random random_;
  RoundMemory rounds_;
};

/// Whether the source network found hardly any click when the run began that left this for later ones.
bool began_in_unknown_tissue(const NamedTensors& carried_over);

}  // namespace cristae
