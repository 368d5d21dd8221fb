#pragma once

#include "core/learning/methods/method.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// What the network says of a step's source crops and of both views of its target crops.
struct ViewOutputs {
  NetworkOutput source;  ///< with gradient
  NetworkOutput strong;  ///< first view, with gradient
  NetworkOutput weak;    ///< second view, without: it makes the labels
};

/// What `cafa` and `r4mito` ask of the trainer.
MethodRequirements two_view_needs(const Recipe& recipe);

/// The three passes of a step of `cafa` and `r4mito`. Running statistics of batch norm follow the weak view
/// alone, which looks like what is predicted later; source and strong view normalise with their own batch.
/// With teacher `ema` the teacher makes the labels, and the student's statistics follow the strong view.
ViewOutputs forward_views(const Batch& batch, TrainingState& state, const Recipe& recipe);

/// Labels at the resolution of features z, as label_downsample says. [B, H, W] to [B, h, w]
torch::Tensor labels_of_features(const torch::Tensor& labels, const torch::Tensor& z, const Recipe& recipe);

/// The class that the weak view shows at every pixel, [B, H, W].
torch::Tensor weak_labels(const ViewOutputs& outputs);

/// Weight of the terms on the target over the run: grows over the recipe's ramp_fraction.
double ramp_of(const TrainingState& state, const Recipe& recipe);

}  // namespace cristae
