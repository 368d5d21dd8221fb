#pragma once

#include <array>

#include "core/networks/double_conv.h"
#include "core/networks/network.h"

namespace cristae {

/// Transposed convolution x2 to half the channels, the skip before it, DoubleConv.
class UNetUpImpl : public torch::nn::Module {
 public:
  explicit UNetUpImpl(std::int64_t out);
  torch::Tensor forward(const torch::Tensor& below, const torch::Tensor& skip);

 private:
  torch::nn::ConvTranspose2d grow_{nullptr};
  DoubleConv convs_{nullptr};
};
TORCH_MODULE(UNetUp);

/// The published network of R4MITO (Chen et al., AAAI 2025): a U-Net of four stages with 64, 128, 256 and 512
/// channels, instance norm without parameters, mask by a 1x1 convolution. 7,696,258 parameters. H and W
/// multiples of 8. It has no detection head: the density is 0. z is the last decoder map [B, 64, H, W].
class UNet : public Network {
 public:
  UNet();

  NetworkOutput forward(const torch::Tensor& image) override;
  std::int64_t multiple() const override { return 8; }
  bool uses_batch_statistics() const override { return false; }
  /// A copy in fp32.
  std::shared_ptr<Network> for_inference(torch::ScalarType type) override;

 private:
  std::array<DoubleConv, 4> down_{nullptr, nullptr, nullptr, nullptr};  ///< full resolution first
  std::array<UNetUp, 3> up_{nullptr, nullptr, nullptr};                 ///< lowest resolution first
  torch::nn::Conv2d mask_out_{nullptr};
};

}  // namespace cristae
