#pragma once

#include <vector>

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>

namespace cristae {

/// Says from the features of two sections where exactly one of them is mitochondrion ("late" DA-ISC: the
/// trunk sees one section at a time): [z_i, z_j, |z_i - z_j|] -> conv 3x3 3C -> C, instance norm, ReLU,
/// conv 3x3 C -> 2, bilinear up. 28,258 parameters for C = 32.
class ResidualHead : public torch::nn::Module {
 public:
  explicit ResidualHead(std::int64_t channels);
  /// @param z_i, z_j [B, C, h, w]; @param size rows and columns of the answer; @return logits [B, 2, H, W]
  torch::Tensor forward(const torch::Tensor& z_i, const torch::Tensor& z_j,
                        const std::vector<std::int64_t>& size);

 private:
  torch::nn::Conv2d mix_{nullptr}, out_{nullptr};
};

}  // namespace cristae
