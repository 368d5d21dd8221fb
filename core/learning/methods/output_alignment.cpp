#include "core/learning/methods/output_alignment.h"

#include <torch/torch.h>

#include "core/networks/batch_statistics.h"

namespace cristae {

OutputAlignment::OutputAlignment(const Recipe& recipe, Random random, const DiscriminatorUse& use)
    : recipe_(recipe),
      objective_(adversarial_objective_from_name(recipe.adv_objective)),
      discriminator_(make_discriminator(recipe, random.derive("discriminator"), use)) {}

OutputAlignment::Outputs OutputAlignment::forward(const Batch& batch, TrainingState& state) const {
  Outputs outputs;
  {
    const FrozenBatchStatistics frozen(*state.student);
    outputs.source = forward_mixed(*state.student, batch.source.image, state.place);
  }
  outputs.target = forward_mixed(*state.student, batch.target.image, state.place);
  return outputs;
}

LossTerm OutputAlignment::term(const Outputs& outputs) {
  seen_source_ = discriminator_input(outputs.source.logits, outputs.source.density, recipe_).detach();
  const auto seen = discriminator_input(outputs.target.logits, outputs.target.density, recipe_);
  seen_target_ = seen.detach();
  return {"adversarial", domain_loss(discriminator_->forward(seen), kSourceDomain, objective_),
          recipe_.adv_weight};
}

torch::Tensor OutputAlignment::adversary_loss() const {
  return 0.5 * (domain_loss(discriminator_->forward(seen_source_), kSourceDomain, objective_) +
                domain_loss(discriminator_->forward(seen_target_), kTargetDomain, objective_));
}

}  // namespace cristae
