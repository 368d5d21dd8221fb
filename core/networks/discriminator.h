#pragma once

#include <cstdint>
#include <vector>

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>

namespace cristae {

struct DiscriminatorOptions {
  std::int64_t channels = 2;  ///< of what it sees: one a class
  std::int64_t width = 64;    ///< channels of the first layer; doubled three times
  bool norm = false;          ///< group norm (up to 32 groups, no parameters) before each LeakyReLU: WDA-Net
};

/// Tells from an output map of which domain it is (Tsai et al. 2018; DA-ISC and WDA-Net use it too):
/// conv 4x4 stride 2 pad 1, channels -> w -> 2w -> 4w -> 8w -> 1, LeakyReLU 0.2 between, none after the
/// last. [B, channels, H, W] -> logits [B, 1, H/32, W/32]. H and W at least 32.
/// 2,763,713 parameters for two channels at width 64; 174,833 at width 16.
class Discriminator : public torch::nn::Module {
 public:
  explicit Discriminator(const DiscriminatorOptions& options = {});
  torch::Tensor forward(const torch::Tensor& maps);

  const DiscriminatorOptions options;

 private:
  std::vector<torch::nn::Conv2d> layers_;
};

}  // namespace cristae
