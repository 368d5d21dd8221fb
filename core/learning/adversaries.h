#pragma once

#include <memory>
#include <string>
#include <vector>

#include <torch/types.h>

#include "core/learning/methods/method.h"

namespace torch::optim {
class Optimizer;
}

namespace cristae {

/// The discriminators of a method with an optimiser each (adam, beta 0.9 and 0.99), which the trainer steps.
class Adversaries {
 public:
  Adversaries(std::vector<Adversary> adversaries, torch::Device device);
  ~Adversaries();
  Adversaries(const Adversaries&) = delete;
  Adversaries& operator=(const Adversaries&) = delete;

  bool empty() const { return adversaries_.empty(); }
  /// While the network learns from them they do not learn.
  void let_learn(bool learns);
  /// One step down `loss`, the sum of what every adversary loses. Gradients are clipped to `clip` apart
  /// (0: not at all). @param schedule  factor on each learning rate
  /// @return false if loss or gradient was not finite: nothing was changed
  bool step(const torch::Tensor& loss, double schedule, double clip);

  /// Weights and moments, by adversary.
  NamedTensors state() const;
  void load(const NamedTensors& state, const std::string& where);

 private:
  std::vector<Adversary> adversaries_;
  std::vector<std::unique_ptr<torch::optim::Optimizer>> optimisers_;
};

}  // namespace cristae
