#pragma once

#include <array>

#include "core/networks/double_conv.h"
#include "core/networks/pair_network.h"

namespace cristae {

struct DaiscNetOptions {
  Norm norm = Norm::instance;  ///< instance: without parameters; batch: affine, as CAFA has it
  bool residual = true;        ///< false: without the third decoder, for prediction
};

/// Transposed convolution x2 (channels kept), the skips before it, DoubleConv.
class PairUpImpl : public torch::nn::Module {
 public:
  PairUpImpl(std::int64_t below, std::int64_t skips, std::int64_t out, Norm norm);
  torch::Tensor forward(const torch::Tensor& below, const torch::Tensor& skips);

 private:
  torch::nn::ConvTranspose2d grow_{nullptr};
  DoubleConv convs_{nullptr};
};
TORCH_MODULE(PairUp);

/// conv 3x3 32 -> 32, norm, ReLU, conv 3x3 32 -> 2.
class PairHeadImpl : public torch::nn::Module {
 public:
  explicit PairHeadImpl(Norm norm);
  torch::Tensor forward(const torch::Tensor& features);

 private:
  torch::nn::Conv2d conv_{nullptr}, out_{nullptr};
  torch::nn::BatchNorm2d norm_{nullptr};
};
TORCH_MODULE(PairHead);

/// The published network of DA-ISC (Huang et al., MICCAI 2022): two sections in; masks of both and of where
/// they differ out. H and W multiples of 16. The mask decoders share their two deep levels.
/// 20,755,814 parameters; 15,342,468 without the residual decoder; 20,766,118 with batch norm.
/// It has no detection head: the density is 0. z is what stands before each head [B, 32, H, W].
class DaiscNet : public PairNetwork {
 public:
  explicit DaiscNet(const DaiscNetOptions& options = {});

  PairOutput forward_pair(const torch::Tensor& cur, const torch::Tensor& aux) override;
  std::int64_t multiple() const override { return 16; }
  bool uses_batch_statistics() const override { return options.norm == Norm::batch; }
  /// Without the residual decoder, fp32.
  std::shared_ptr<Network> for_inference(torch::ScalarType type) override;

  const DaiscNetOptions options;

 private:
  torch::Tensor decode(std::size_t role, const torch::Tensor& deep, const torch::Tensor& level1,
                       const torch::Tensor& level0);
  torch::Tensor decode_residual(const torch::Tensor& bottom, const torch::Tensor& level3,
                                const torch::Tensor& level2, const torch::Tensor& level1,
                                const torch::Tensor& level0);

  DoubleConv inc_{nullptr}, down1_{nullptr}, down2_{nullptr}, down3_{nullptr}, down4_{nullptr};
  PairUp up1_{nullptr}, up2_{nullptr};
  std::array<PairUp, 2> up3_{nullptr, nullptr}, up4_{nullptr, nullptr};
  std::array<PairHead, 3> heads_{nullptr, nullptr, nullptr};  ///< cur, aux, residual
  PairUp up1_residual_{nullptr}, up2_residual_{nullptr}, up3_residual_{nullptr}, up4_residual_{nullptr};
};

}  // namespace cristae
