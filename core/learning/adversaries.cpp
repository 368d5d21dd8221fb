#include "core/learning/adversaries.h"

#include <tuple>

#include <torch/torch.h>

#include "core/learning/optimiser_state.h"

namespace cristae {

Adversaries::Adversaries(std::vector<Adversary> adversaries, torch::Device device)
    : adversaries_(std::move(adversaries)) {
  for (const auto& adversary : adversaries_) {
    adversary.module->to(device);
    const auto options = torch::optim::AdamOptions(adversary.rate).betas(std::make_tuple(0.9, 0.99));
    optimisers_.push_back(std::make_unique<torch::optim::Adam>(adversary.module->parameters(), options));
  }
}

Adversaries::~Adversaries() = default;

void Adversaries::let_learn(bool learns) {
  for (const auto& adversary : adversaries_) {
    for (auto& parameter : adversary.module->parameters()) parameter.set_requires_grad(learns);
  }
}

bool Adversaries::step(const torch::Tensor& loss, double schedule, double clip) {
  for (auto& optimiser : optimisers_) optimiser->zero_grad();
  loss.backward();
  for (const auto& adversary : adversaries_) {
    if (!gradients_are_finite(adversary.module->parameters())) return false;
  }
  for (std::size_t i = 0; i < adversaries_.size(); ++i) {
    clip_gradients(adversaries_[i].module->parameters(), clip);
    set_rate(*optimisers_[i], adversaries_[i].rate * schedule);
    optimisers_[i]->step();
  }
  return true;
}

NamedTensors Adversaries::state() const {
  NamedTensors all;
  for (std::size_t i = 0; i < adversaries_.size(); ++i) {
    const std::string& name = adversaries_[i].name;
    for (auto& [key, tensor] : state_of(*adversaries_[i].module)) all[name + ".weights." + key] = tensor;
    for (auto& [key, tensor] : optimiser_state(*optimisers_[i])) all[name + ".moments." + key] = tensor;
  }
  return all;
}

void Adversaries::load(const NamedTensors& state, const std::string& where) {
  for (std::size_t i = 0; i < adversaries_.size(); ++i) {
    const std::string& name = adversaries_[i].name;
    load_state(*adversaries_[i].module, below(state, name + ".weights."), where);
    load_optimiser_state(*optimisers_[i], below(state, name + ".moments."));
  }
}

}  // namespace cristae
