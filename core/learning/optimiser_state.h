#pragma once

#include <memory>
#include <string>
#include <vector>

#include <torch/optim/optimizer.h>

#include "core/learning/model_file.h"
#include "core/learning/trainer.h"

namespace cristae {

/// The optimiser a plan names (sgd with momentum, adam, adamw).
std::unique_ptr<torch::optim::Optimizer> make_optimiser(const TrainingPlan& plan,
                                                        const std::vector<torch::Tensor>& parameters);

void set_rate(torch::optim::Optimizer& optimiser, double rate);

bool gradients_are_finite(const std::vector<torch::Tensor>& parameters);

/// Scales all gradients by min(1, most / (norm + 1e-6)), norm taken over all of them; most 0: not at all.
void clip_gradients(const std::vector<torch::Tensor>& parameters, double most);

/// Moments and step counts by parameter position, so that a resumed run goes on bit-equal; and back.
NamedTensors optimiser_state(torch::optim::Optimizer& optimiser);
void load_optimiser_state(torch::optim::Optimizer& optimiser, const NamedTensors& state);

}  // namespace cristae
