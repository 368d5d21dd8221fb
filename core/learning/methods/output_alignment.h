#pragma once

#include "core/learning/methods/discriminator_input.h"
#include "core/learning/methods/method.h"
#include "core/learning/terms/adversarial.h"

namespace cristae {

/// One discriminator that compares what the network says of the source and of the target (Tsai et al. 2018,
/// single level; METHODS-OTHERS 4):
///   network:        adv_weight * BCE(D(softmax l_T), source)
///   discriminator:  1/2 [BCE(D(softmax l_S), source) + BCE(D(softmax l_T), target)]
class OutputAlignment {
 public:
  OutputAlignment(const Recipe& recipe, Random random, const DiscriminatorUse& use = {});

  struct Outputs {
    NetworkOutput source;
    NetworkOutput target;
  };

  /// Both passes of a step, with gradient. Batch statistics are those of the target.
  Outputs forward(const Batch& batch, TrainingState& state) const;
  /// The network's term; keeps what the discriminator saw for its own loss.
  LossTerm term(const Outputs& outputs);
  torch::Tensor adversary_loss() const;

  Adversary adversary() const { return {"output", discriminator_, recipe_.adv_rate}; }

 private:
  Recipe recipe_;
  AdversarialObjective objective_;
  std::shared_ptr<Discriminator> discriminator_;
  torch::Tensor seen_source_, seen_target_;  ///< of the last term(), detached
};

}  // namespace cristae
