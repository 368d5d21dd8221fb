#include "core/learning/optimiser_state.h"

#include <cmath>

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/torch_compat.h"

namespace cristae {
namespace {

/// Key of a parameter in Optimizer::state().
auto state_key(const torch::Tensor& parameter) {
#if CRISTAE_TORCH_AT_LEAST(2, 0)
  return static_cast<void*>(parameter.unsafeGetTensorImpl());
#else
  return c10::guts::to_string(parameter.unsafeGetTensorImpl());
#endif
}

template <typename State>
void save_moments(State& state, const std::string& prefix, NamedTensors& tensors) {
  tensors[prefix + "mean"] = state.exp_avg();
  tensors[prefix + "square"] = state.exp_avg_sq();
  tensors[prefix + "step"] = torch::tensor(state.step(), torch::kLong).reshape({1});
}

template <typename State>
std::unique_ptr<State> load_moments(const std::string& prefix, const NamedTensors& tensors,
                                    const torch::Tensor& like) {
  auto state = std::make_unique<State>();
  // The same memory layout as the parameter: another order of summation would change the last bit.
  const auto load = [&](const std::string& name) {
    auto moment = torch::zeros_like(like);
    moment.copy_(tensors.at(prefix + name));
    return moment;
  };
  state->exp_avg(load("mean"));
  state->exp_avg_sq(load("square"));
  state->step(tensors.at(prefix + "step").template item<std::int64_t>());
  return state;
}

}  // namespace

std::unique_ptr<torch::optim::Optimizer> make_optimiser(const TrainingPlan& plan,
                                                        const std::vector<torch::Tensor>& parameters) {
  if (plan.optimiser == "sgd") {
    return std::make_unique<torch::optim::SGD>(
        parameters,
        torch::optim::SGDOptions(plan.rate).momentum(plan.momentum).weight_decay(plan.weight_decay));
  }
  const auto betas = std::make_tuple(0.9, plan.adam_beta2);
  if (plan.optimiser == "adam") {
    return std::make_unique<torch::optim::Adam>(
        parameters, torch::optim::AdamOptions(plan.rate).betas(betas).weight_decay(plan.weight_decay));
  }
  return std::make_unique<torch::optim::AdamW>(
      parameters, torch::optim::AdamWOptions(plan.rate).betas(betas).weight_decay(plan.weight_decay));
}

void set_rate(torch::optim::Optimizer& optimiser, double rate) {
  for (auto& group : optimiser.param_groups()) group.options().set_lr(rate);
}

bool gradients_are_finite(const std::vector<torch::Tensor>& parameters) {
  torch::Tensor sum;  // of squares: finite exactly when every gradient is
  for (const auto& parameter : parameters) {
    if (!parameter.grad().defined()) continue;
    const auto square = parameter.grad().norm();
    sum = sum.defined() ? sum + square : square;
  }
  return !sum.defined() || std::isfinite(sum.item<double>());
}

void clip_gradients(const std::vector<torch::Tensor>& parameters, double most) {
  if (most > 0) torch::nn::utils::clip_grad_norm_(parameters, most);
}

NamedTensors optimiser_state(torch::optim::Optimizer& optimiser) {
  NamedTensors tensors;
  std::int64_t index = 0;
  for (const auto& group : optimiser.param_groups()) {
    for (const auto& parameter : group.params()) {
      const std::string prefix = fmt::format("{:04}.", index++);
      const auto found = optimiser.state().find(state_key(parameter));
      if (found == optimiser.state().end()) continue;
      if (auto* adamw = dynamic_cast<torch::optim::AdamWParamState*>(found->second.get()))
        save_moments(*adamw, prefix, tensors);
      if (auto* adam = dynamic_cast<torch::optim::AdamParamState*>(found->second.get()))
        save_moments(*adam, prefix, tensors);
      if (auto* sgd = dynamic_cast<torch::optim::SGDParamState*>(found->second.get())) {
        tensors[prefix + "momentum"] = sgd->momentum_buffer();
      }
    }
  }
  return tensors;
}

void load_optimiser_state(torch::optim::Optimizer& optimiser, const NamedTensors& tensors) {
  const bool is_adamw = dynamic_cast<torch::optim::AdamW*>(&optimiser) != nullptr;
  std::int64_t index = 0;
  for (const auto& group : optimiser.param_groups()) {
    for (const auto& parameter : group.params()) {
      const std::string prefix = fmt::format("{:04}.", index++);
      auto& slot = optimiser.state()[state_key(parameter)];
      if (tensors.contains(prefix + "momentum")) {
        auto state = std::make_unique<torch::optim::SGDParamState>();
        auto buffer = torch::zeros_like(parameter);
        buffer.copy_(tensors.at(prefix + "momentum"));
        state->momentum_buffer(buffer.detach());
        slot = std::move(state);
      } else if (tensors.contains(prefix + "mean")) {
        torch::NoGradGuard no_gradient;
        if (is_adamw) {
          slot = load_moments<torch::optim::AdamWParamState>(prefix, tensors, parameter);
        } else {
          slot = load_moments<torch::optim::AdamParamState>(prefix, tensors, parameter);
        }
      } else {
        optimiser.state().erase(state_key(parameter));
      }
    }
  }
}

}  // namespace cristae
