#include "core/networks/discriminator.h"

#include <ATen/Functions.h>

#include "core/networks/torch_compat.h"

namespace cristae {

Discriminator::Discriminator(const DiscriminatorOptions& wanted)
    : torch::nn::Module("Discriminator"), options(wanted) {
  std::int64_t in = options.channels;
  for (const std::int64_t out :
       {options.width, 2 * options.width, 4 * options.width, 8 * options.width, std::int64_t{1}}) {
    layers_.push_back(
        register_module("layer" + std::to_string(layers_.size()),
                        torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 4).stride(2).padding(1))));
    in = out;
  }
}

torch::Tensor Discriminator::forward(const torch::Tensor& maps) {
  auto x = maps;
  for (std::size_t i = 0; i + 1 < layers_.size(); ++i) {
    x = layers_[i]->forward(x);
    if (options.norm) x = at::group_norm(x, std::min<std::int64_t>(32, x.size(1)));
    x = at::leaky_relu(x, 0.2);
  }
  return layers_.back()->forward(x);
}

}  // namespace cristae
