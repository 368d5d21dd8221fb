#include "core/learning/methods/adaptsegnet.h"

#include <torch/torch.h>

#include "core/learning/methods/discriminator_input.h"
#include "core/learning/methods/source_only.h"
#include "core/networks/batch_statistics.h"

namespace cristae {

AdaptSegNet::AdaptSegNet(const Recipe& recipe, TargetWatch watch, Random random)
    : recipe_(recipe),
      watch_(std::move(watch)),
      objective_(adversarial_objective_from_name(recipe.adv_objective)),
      discriminator_(make_discriminator(recipe, random.derive("discriminator"))) {}

MethodRequirements AdaptSegNet::needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.teacher_decay = recipe.teacher_decay;
  needs.gradient_clip = recipe.gradient_clip;
  return needs;
}

LossTerms AdaptSegNet::loss(const Batch& batch, TrainingState& state) {
  NetworkOutput source;
  {
    const FrozenBatchStatistics frozen(*state.student);  // statistics are those of the target
    source = forward_mixed(*state.student, batch.source.image, state.place);
  }
  const auto target = forward_mixed(*state.student, batch.target.image, state.place);
  seen_source_ = discriminator_input(source.logits, source.density, recipe_).detach();
  const auto seen = discriminator_input(target.logits, target.density, recipe_);
  seen_target_ = seen.detach();
  LossTerms terms = source_terms(source, batch.source, recipe_);
  terms.push_back({"adversarial", domain_loss(discriminator_->forward(seen), kSourceDomain, objective_),
                   recipe_.adv_weight});
  return terms;
}

torch::Tensor AdaptSegNet::adversary_loss(TrainingState& /*state*/) {
  return 0.5 * (domain_loss(discriminator_->forward(seen_source_), kSourceDomain, objective_) +
                domain_loss(discriminator_->forward(seen_target_), kTargetDomain, objective_));
}

}  // namespace cristae
