#include "core/learning/methods/oracle.h"

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/methods/target_terms.h"
#include "core/learning/object_centres.h"

namespace cristae {

Oracle::Oracle(const Recipe& recipe, TargetWatch watch, Random /*random*/)
    : recipe_(recipe), watch_(std::move(watch)) {
  if (watch_.knowledge().truth.empty()) {
    throw Error(ErrorKind::bad_input, "method oracle learns from the truth of the target, and none was given",
                "give --truth LABELS, or choose another method");
  }
}

MethodRequirements Oracle::needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.source = false;
  needs.teacher_decay = recipe.teacher_decay;
  return needs;
}

std::vector<TargetLabels> Oracle::true_labels() const {
  auto labels = watch_.open_labels();
  for (std::size_t i = 0; i < labels.size(); ++i) {
    labels[i].label = watch_.knowledge().truth[i].clone();
    labels[i].background = labels[i].label == 0;
    labels[i].background &= 1;
    labels[i].centres = object_centres(labels[i].label, recipe_.centre_rule, kSmallestObject);
  }
  return labels;
}

RoundReport Oracle::begin_round(TrainingState& state, Job& job) {
  if (state.round == 0) {
    job.warning(
        "method oracle learns from the truth of the target: the result is an upper bound, not an "
        "adaptation",
        "score it on sections that it did not see");
  }
  job.phase("training on the truth", state.round, state.rounds);
  RoundReport report;
  report.kind = "truth";
  watch_.begin(true_labels(), watch_.predict(state, job), state, report, job);
  return report;
}

LossTerms Oracle::loss(const Batch& batch, TrainingState& state) {
  const auto output = forward_mixed(*state.student, batch.target.image, state.place);
  LossTerms terms = target_mask_terms(output, batch.target, recipe_);
  terms.push_back(target_density_term(output, batch.target, recipe_));
  return terms;
}

}  // namespace cristae
