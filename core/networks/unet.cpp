#include "core/networks/unet.h"

#include <ATen/Functions.h>

#include "core/networks/layers.h"
#include "core/networks/torch_compat.h"

namespace cristae {

UNetUpImpl::UNetUpImpl(std::int64_t out) {
  const auto grow = torch::nn::ConvTranspose2dOptions(2 * out, out, 2).stride(2);
  grow_ = register_module("grow", torch::nn::ConvTranspose2d(grow));
  convs_ = register_module("convs", DoubleConv(2 * out, out, Norm::instance));
}

torch::Tensor UNetUpImpl::forward(const torch::Tensor& below, const torch::Tensor& skip) {
  return convs_->forward(at::cat({skip, grow_->forward(below)}, 1));
}

UNet::UNet() : Network("UNet") {
  constexpr std::array<std::int64_t, 4> kWidths{64, 128, 256, 512};
  std::int64_t in = 1;
  for (std::size_t stage = 0; stage < down_.size(); ++stage) {
    down_[stage] =
        register_module("down" + std::to_string(stage), DoubleConv(in, kWidths[stage], Norm::instance));
    in = kWidths[stage];
  }
  for (std::size_t stage = 0; stage < up_.size(); ++stage)
    up_[stage] = register_module("up" + std::to_string(stage), UNetUp(kWidths[up_.size() - 1 - stage]));
  mask_out_ = register_module("mask_out", torch::nn::Conv2d(torch::nn::Conv2dOptions(kWidths[0], 2, 1)));
}

NetworkOutput UNet::forward(const torch::Tensor& image) {
  check_input(image);
  std::array<torch::Tensor, 4> levels;
  for (std::size_t stage = 0; stage < down_.size(); ++stage)
    levels[stage] = down_[stage]->forward(stage == 0 ? image : half(levels[stage - 1]));
  torch::Tensor features = levels.back();
  for (std::size_t stage = 0; stage < up_.size(); ++stage)
    features = up_[stage]->forward(features, levels[up_.size() - 1 - stage]);
  NetworkOutput output;
  output.z = at_least_fp32(features);
  const FullPrecision full(image.device().type());
  output.logits = mask_out_->forward(output.z);
  output.density = at::zeros_like(output.logits.narrow(1, 0, 1));
  return output;
}

std::shared_ptr<Network> UNet::for_inference(torch::ScalarType /*type*/) {
  auto copy = std::make_shared<UNet>();
  copy->to(parameters().front().device());
  copy_state(*this, *copy);
  copy->eval();
  for (auto& parameter : copy->parameters()) parameter.requires_grad_(false);
  return copy;
}

}  // namespace cristae
