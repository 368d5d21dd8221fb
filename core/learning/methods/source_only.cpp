#include "core/learning/methods/source_only.h"

#include <torch/torch.h>

#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/dice_loss.h"
#include "core/learning/terms/masked_l2.h"

namespace cristae {

LossTerms source_terms(const NetworkOutput& output, const Crops& source, const Recipe& recipe) {
  LossTerms terms;
  if (recipe.seg_source_term) {
    terms.push_back({"source_cross_entropy", cross_entropy_ignore(output.logits, source.label), 1.0});
    if (recipe.dice_weight > 0) {
      terms.push_back({"source_dice", dice_loss(output.logits, source.label), recipe.dice_weight});
    }
  }
  terms.push_back({"source_density", mean_l2(output.density, source.density), recipe.lambda1});
  return terms;
}

MethodRequirements SourceOnly::requirements() const {
  MethodRequirements needs;
  needs.target = false;
  return needs;
}

RoundReport SourceOnly::begin_round(TrainingState& /*state*/, Job& job) {
  job.phase("source training", 0, 1);
  RoundReport report;
  report.kind = "source";
  return report;
}

LossTerms SourceOnly::loss(const Batch& batch, TrainingState& state) {
  return source_terms(forward_mixed(*state.student, batch.source.image, state.place), batch.source, recipe_);
}

}  // namespace cristae
