#pragma once

#include "core/networks/network.h"

namespace cristae {

/// What a network of section pairs answers.
struct PairOutput {
  NetworkOutput cur;       ///< of the lower section
  NetworkOutput aux;       ///< of the upper section
  torch::Tensor residual;  ///< [B, 2, H, W] logits: class 1 where exactly one of both is mitochondrion
};

/// A network that sees two sections at once.
class PairNetwork : public Network {
 public:
  using Network::Network;

  /// @param cur, aux [B, 1, H, W]: the same place in two sections
  virtual PairOutput forward_pair(const torch::Tensor& cur, const torch::Tensor& aux) = 0;

  /// A section paired with itself: the mean of both roles.
  NetworkOutput forward(const torch::Tensor& image) override;
};

}  // namespace cristae
