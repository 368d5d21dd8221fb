#pragma once

#include <memory>
#include <string>

#include <torch/optim/optimizer.h>

#include "core/learning/model_file.h"
#include "core/learning/trainer.h"

namespace cristae {

/// The optimiser a plan names (sgd with momentum, adam, adamw) over the parameters of `network`.
std::unique_ptr<torch::optim::Optimizer> make_optimiser(const TrainingPlan& plan,
                                                        const torch::nn::Module& network);

void set_rate(torch::optim::Optimizer& optimiser, double rate);

/// Moments and step counts by parameter position, so that a resumed run goes on bit-equal; and back.
NamedTensors optimiser_state(torch::optim::Optimizer& optimiser);
void load_optimiser_state(torch::optim::Optimizer& optimiser, const NamedTensors& state);

}  // namespace cristae
