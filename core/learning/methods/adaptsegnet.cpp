#include "core/learning/methods/adaptsegnet.h"

#include <torch/torch.h>

#include "core/learning/methods/source_only.h"

namespace cristae {

AdaptSegNet::AdaptSegNet(const Recipe& recipe, TargetWatch watch, Random random)
    : recipe_(recipe), watch_(std::move(watch)), alignment_(recipe, random) {}

MethodRequirements AdaptSegNet::needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.teacher_decay = recipe.teacher_decay;
  needs.gradient_clip = recipe.gradient_clip;
  return needs;
}

LossTerms AdaptSegNet::loss(const Batch& batch, TrainingState& state) {
  const auto outputs = alignment_.forward(batch, state);
  LossTerms terms = source_terms(outputs.source, batch.source, recipe_);
  terms.push_back(alignment_.term(outputs));
  return terms;
}

}  // namespace cristae
