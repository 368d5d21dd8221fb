#include "core/networks/residual_head.h"

#include <ATen/Functions.h>

#include "core/networks/layers.h"

namespace cristae {

ResidualHead::ResidualHead(std::int64_t channels) : torch::nn::Module("ResidualHead") {
  const auto conv = [](std::int64_t in, std::int64_t out) {
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1));
  };
  mix_ = register_module("mix", conv(3 * channels, channels));
  out_ = register_module("out", conv(channels, 2));
}

torch::Tensor ResidualHead::forward(const torch::Tensor& z_i, const torch::Tensor& z_j,
                                    const std::vector<std::int64_t>& size) {
  const auto both = at::cat({z_i, z_j, (z_i - z_j).abs()}, 1);
  const auto logits = out_->forward(at::relu(instance_norm(mix_->forward(both))));
  return at::upsample_bilinear2d(logits, size, /*align_corners=*/false);
}

}  // namespace cristae
