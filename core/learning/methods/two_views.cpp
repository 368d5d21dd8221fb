#include "core/learning/methods/two_views.h"

#include <torch/torch.h>

#include "core/learning/terms/class_prototypes.h"
#include "core/learning/terms/prototypes.h"
#include "core/learning/terms/schedules.h"
#include "core/networks/batch_statistics.h"

namespace cristae {
namespace {

NetworkOutput forward_frozen(Network& network, const torch::Tensor& image, const ComputePlace& place) {
  const FrozenBatchStatistics frozen(network);
  return forward_mixed(network, image, place);
}

}  // namespace

MethodRequirements two_view_needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.second_view = true;
  needs.teacher_decay = recipe.teacher_decay;
  needs.gradient_clip = recipe.gradient_clip;
  return needs;
}

ViewOutputs forward_views(const Batch& batch, TrainingState& state, const Recipe& recipe) {
  const bool by_student = recipe.teacher == "same" || state.teacher == state.student;
  Network& student = *state.student;
  ViewOutputs outputs;
  outputs.source = forward_frozen(student, batch.source.image, state.place);
  {
    torch::NoGradGuard no_gradient;
    outputs.weak = by_student ? forward_mixed(student, batch.target.second_view, state.place)
                              : forward_frozen(*state.teacher, batch.target.second_view, state.place);
  }
  outputs.strong = by_student ? forward_frozen(student, batch.target.image, state.place)
                              : forward_mixed(student, batch.target.image, state.place);
  return outputs;
}

torch::Tensor labels_of_features(const torch::Tensor& labels, const torch::Tensor& z, const Recipe& recipe) {
  return recipe.label_downsample == "nearest" ? downsample_labels(labels, z.size(2), z.size(3))
                                              : majority_labels(labels, z.size(2), z.size(3));
}

torch::Tensor weak_labels(const ViewOutputs& outputs) { return outputs.weak.logits.argmax(1); }

double ramp_of(const TrainingState& state, const Recipe& recipe) {
  return ramp_up(static_cast<double>(state.step + 1),
                 recipe.ramp_fraction * static_cast<double>(state.steps));
}

}  // namespace cristae
