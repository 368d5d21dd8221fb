#pragma once

#include <vector>

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/conv.h>

#include "core/networks/network.h"

namespace cristae {

/// What follows each 3x3 convolution. `none` is the form for prediction: batch norm folded into the
/// convolution, which then has a bias.
enum class Norm { batch, instance, none };

/// @throws Error{bad_input} for another word than "batch" and "instance"
Norm norm_from_name(std::string_view name);

struct CompactUNetOptions {
  std::vector<std::int64_t> widths = {32, 64, 96, 128};  ///< channels of each level, half resolution first
  Norm norm = Norm::batch;
  double batch_norm_momentum = 0.02;
  bool channels_last = true;  ///< memory layout of the trunk; the results agree to rounding
};

/// 3x3 convolution -> norm -> ReLU.
class ConvUnitImpl : public torch::nn::Module {
 public:
  ConvUnitImpl(std::int64_t in, std::int64_t out, const CompactUNetOptions& options);
  torch::Tensor forward(const torch::Tensor& x);
  /// Takes over `other` (any norm) with its batch norm, in evaluation mode, folded in:
  /// w' = w s, b' = beta - mean s, s = gamma / sqrt(var + eps). This unit must have Norm::none.
  void fold_from(const ConvUnitImpl& other);

 private:
  Norm norm_;
  torch::nn::Conv2d conv_{nullptr};
  torch::nn::BatchNorm2d batch_norm_{nullptr};
  torch::Tensor gain_, shift_;  ///< of instance norm, [C]
};
TORCH_MODULE(ConvUnit);

/// Two units: what stands on each level of either side.
class ConvPairImpl : public torch::nn::Module {
 public:
  ConvPairImpl(std::int64_t in, std::int64_t out, const CompactUNetOptions& options);
  torch::Tensor forward(const torch::Tensor& x);
  void fold_from(const ConvPairImpl& other);

 private:
  ConvUnit first_{nullptr}, second_{nullptr};
};
TORCH_MODULE(ConvPair);

/// Small U-Net for processors: space-to-depth first, so nothing works at full resolution; two units a
/// level, max-pool down, nearest x2 up and concat[up, skip]. Mask: 1x1 to 4 channels, depth-to-space.
/// Density: unit to 32 channels, 1x1, bilinear x2; no final ReLU (clamp where it is used).
/// Input [B, 1, H, W], H and W multiples of 2^levels; grey values with mean 0 and sd 1.
/// The mask has one logit m; logits are [0, m], so that softmax gives sigmoid(m) and cross-entropy is
/// the binary one. z is the last decoder map [B, widths[0], H/2, W/2].
/// The last 1x1 of both heads and what follows compute in fp32, also under autocast.
/// Parameters: compact-xs (24, 48, 72, 96) 517,541; compact-s (32, 48, 64, 96, 128) 1,024,485;
/// compact-m (32, 64, 96, 128, 160) 1,810,917; compact-l (48, 96, 144, 192, 240) 4,064,165.
class CompactUNet : public Network {
 public:
  explicit CompactUNet(const CompactUNetOptions& options = {});

  NetworkOutput forward(const torch::Tensor& image) override;
  std::int64_t multiple() const override { return std::int64_t{1} << options.widths.size(); }
  bool uses_batch_statistics() const override { return options.norm == Norm::batch; }
  /// Batch norm: folded, trunk in `type`. Instance norm: a copy with the trunk in `type`.
  std::shared_ptr<Network> for_inference(torch::ScalarType type) override;

  const CompactUNetOptions options;

 private:
  torch::Tensor decode(const torch::Tensor& image);
  void take_over(CompactUNet& trained);
  void set_trunk_type(torch::ScalarType type);

  std::vector<ConvPair> encoder_, decoder_;  ///< decoder: lowest resolution first
  torch::nn::Conv2d mask_out_{nullptr};
  ConvUnit density_unit_{nullptr};
  torch::nn::Conv2d density_out_{nullptr};
};

}  // namespace cristae
