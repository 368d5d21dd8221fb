#include "core/networks/double_conv.h"

#include <ATen/Functions.h>

#include "core/networks/layers.h"

namespace cristae {

torch::nn::Conv2d same_conv(std::int64_t in, std::int64_t out) {
  return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1));
}

torch::Tensor norm_relu(const torch::Tensor& x, torch::nn::BatchNorm2d& norm) {
  return at::relu(norm.is_empty() ? instance_norm(x) : norm->forward(x));
}

torch::Tensor half(const torch::Tensor& x) { return at::max_pool2d(x, {2, 2}); }

DoubleConvImpl::DoubleConvImpl(std::int64_t in, std::int64_t out, Norm norm) {
  conv1_ = register_module("conv1", same_conv(in, out));
  conv2_ = register_module("conv2", same_conv(out, out));
  if (norm != Norm::batch) return;
  norm1_ = register_module("norm1", torch::nn::BatchNorm2d(out));
  norm2_ = register_module("norm2", torch::nn::BatchNorm2d(out));
}

torch::Tensor DoubleConvImpl::forward(const torch::Tensor& x) {
  return norm_relu(conv2_->forward(norm_relu(conv1_->forward(x), norm1_)), norm2_);
}

}  // namespace cristae
