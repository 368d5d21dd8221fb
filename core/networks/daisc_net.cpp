#include "core/networks/daisc_net.h"

#include <ATen/Functions.h>

#include "core/networks/layers.h"
#include "core/networks/torch_compat.h"

namespace cristae {
namespace {

constexpr std::int64_t kHeadWidth = 32;
constexpr std::int64_t kMaskClasses = 2;

}  // namespace

NetworkOutput PairNetwork::forward(const torch::Tensor& image) {
  const PairOutput both = forward_pair(image, image);
  return {(both.cur.logits + both.aux.logits) / 2, (both.cur.density + both.aux.density) / 2,
          (both.cur.z + both.aux.z) / 2};
}

PairUpImpl::PairUpImpl(std::int64_t below, std::int64_t skips, std::int64_t out, Norm norm) {
  const auto grow = torch::nn::ConvTranspose2dOptions(below, below, 2).stride(2);
  grow_ = register_module("grow", torch::nn::ConvTranspose2d(grow));
  convs_ = register_module("convs", DoubleConv(below + skips, out, norm));
}

torch::Tensor PairUpImpl::forward(const torch::Tensor& below, const torch::Tensor& skips) {
  return convs_->forward(at::cat({skips, grow_->forward(below)}, 1));
}

PairHeadImpl::PairHeadImpl(Norm norm) {
  conv_ = register_module("conv", same_conv(kHeadWidth, kHeadWidth));
  if (norm == Norm::batch) norm_ = register_module("norm", torch::nn::BatchNorm2d(kHeadWidth));
  out_ = register_module("out", same_conv(kHeadWidth, kMaskClasses));
}

torch::Tensor PairHeadImpl::forward(const torch::Tensor& features) {
  return out_->forward(norm_relu(conv_->forward(features), norm_));
}

DaiscNet::DaiscNet(const DaiscNetOptions& wanted) : PairNetwork("DaiscNet"), options(wanted) {
  const Norm norm = options.norm;
  const auto convs = [&](const char* name, std::int64_t in, std::int64_t out) {
    return register_module(name, DoubleConv(in, out, norm));
  };
  const auto up = [&](const std::string& name, std::int64_t below, std::int64_t skips, std::int64_t out) {
    return register_module(name, PairUp(below, skips, out, norm));
  };
  inc_ = convs("inc", 1, 64);
  down1_ = convs("down1", 64, 128);
  down2_ = convs("down2", 256, 256);  // of both roles together
  down3_ = convs("down3", 256, 512);
  down4_ = convs("down4", 512, 512);
  up1_ = up("up1", 512, 512, 256);
  up2_ = up("up2", 256, 256, 128);
  const std::array<std::string, 3> roles{"cur", "aux", "residual"};
  for (std::size_t role = 0; role < up3_.size(); ++role) {
    up3_[role] = up("up3_" + roles[role], 128, 128, 64);
    up4_[role] = up("up4_" + roles[role], 64, 64, 32);
  }
  if (options.residual) {
    up1_residual_ = up("up1_residual", 512, 512, 256);
    up2_residual_ = up("up2_residual", 256, 256, 128);
    up3_residual_ = up("up3_residual", 128, 256, 64);
    up4_residual_ = up("up4_residual", 64, 128, 32);
  }
  for (std::size_t i = 0; i < (options.residual ? 3U : 2U); ++i)
    heads_[i] = register_module("head_" + roles[i], PairHead(norm));
}

torch::Tensor DaiscNet::decode(std::size_t role, const torch::Tensor& deep, const torch::Tensor& level1,
                               const torch::Tensor& level0) {
  return up4_[role]->forward(up3_[role]->forward(deep, level1), level0);
}

torch::Tensor DaiscNet::decode_residual(const torch::Tensor& bottom, const torch::Tensor& level3,
                                        const torch::Tensor& level2, const torch::Tensor& level1,
                                        const torch::Tensor& level0) {
  const auto deep = up2_residual_->forward(up1_residual_->forward(bottom, level3), level2);
  return up4_residual_->forward(up3_residual_->forward(deep, level1), level0);
}

PairOutput DaiscNet::forward_pair(const torch::Tensor& cur, const torch::Tensor& aux) {
  check_input(cur);
  check_input(aux);
  const std::array<torch::Tensor, 2> level0{inc_->forward(cur), inc_->forward(aux)};
  const std::array<torch::Tensor, 2> level1{down1_->forward(half(level0[0])),
                                            down1_->forward(half(level0[1]))};
  const auto level2 = down2_->forward(half(at::cat({level1[0], level1[1]}, 1)));
  const auto level3 = down3_->forward(half(level2));
  const auto bottom = down4_->forward(half(level3));
  const auto deep = up2_->forward(up1_->forward(bottom, level3), level2);
  PairOutput output;
  for (std::size_t role = 0; role < level0.size(); ++role) {
    NetworkOutput& of = role == 0 ? output.cur : output.aux;
    of.z = at_least_fp32(decode(role, deep, level1[role], level0[role]));
    const FullPrecision full(cur.device().type());
    of.logits = heads_[role]->forward(of.z);
    of.density = at::zeros_like(of.logits.narrow(1, 0, 1));
  }
  if (!options.residual) return output;
  const auto features = at_least_fp32(decode_residual(
      bottom, level3, level2, at::cat({level1[1], level1[0]}, 1), at::cat({level0[1], level0[0]}, 1)));
  const FullPrecision full(cur.device().type());
  output.residual = heads_[2]->forward(features);
  return output;
}

std::shared_ptr<Network> DaiscNet::for_inference(torch::ScalarType /*type*/) {
  auto copy = std::make_shared<DaiscNet>(DaiscNetOptions{options.norm, false});
  copy->to(parameters().front().device());
  const auto trained = named_children();  // the residual decoder has no counterpart in the copy
  for (auto& child : copy->named_children()) copy_state(*trained[child.key()], *child.value());
  copy->eval();
  for (auto& parameter : copy->parameters()) parameter.requires_grad_(false);
  return copy;
}

}  // namespace cristae
