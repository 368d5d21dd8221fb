#pragma once

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/conv.h>

#include "core/networks/compact_unet.h"

/// What the published U-Nets are built of. [B, C, H, W] throughout.
namespace cristae {

/// conv 3x3 with a bias, that keeps H and W.
torch::nn::Conv2d same_conv(std::int64_t in, std::int64_t out);
/// Batch norm where there is one, else instance norm without parameters; then ReLU.
torch::Tensor norm_relu(const torch::Tensor& x, torch::nn::BatchNorm2d& norm);
/// The largest of each 2 x 2 pixels.
torch::Tensor half(const torch::Tensor& x);

/// Twice [conv 3x3, norm, ReLU].
class DoubleConvImpl : public torch::nn::Module {
 public:
  DoubleConvImpl(std::int64_t in, std::int64_t out, Norm norm);
  torch::Tensor forward(const torch::Tensor& x);

 private:
  torch::nn::Conv2d conv1_{nullptr}, conv2_{nullptr};
  torch::nn::BatchNorm2d norm1_{nullptr}, norm2_{nullptr};
};
TORCH_MODULE(DoubleConv);

}  // namespace cristae
