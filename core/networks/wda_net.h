#pragma once

#include <optional>

#include "core/networks/network.h"
#include "core/networks/wda_blocks.h"

namespace cristae {

/// Where the feature for contrast is taken: the decoder's output [B, 72, H/2, W/2], or a branch of its own
/// [B, 128, H/4, W/4].
enum class ZSource { decoder72, projection128 };

/// @throws Error{bad_input} for another word than "decoder72" and "projection128"
ZSource z_source_from_name(std::string_view name);

struct WdaNetOptions {
  ZSource z_source = ZSource::decoder72;
  std::int64_t det_head_blocks = 2;     ///< 1 or more; the paper has 2, later code 4
  std::optional<double> det_bias_init;  ///< bias of the last detection layer; absent: library default
};

/// Two-headed U-shaped network of decomposed blocks: foreground logits and centre density.
/// Input [B, 1, H, W], H and W multiples of 16, grey values in [0, 1]. Density ends in a ReLU.
/// After Qiu et al. 2024 (WDA-Net) without its counting branch; Xiong et al. 2025 use the same network.
/// 3,762,375 parameters; with projection128 225,740 more, with four detection blocks 42,600 more.
/// We put every 1x1 convolution before the bilinear up-sampling it follows (the same result, cheaper).
class WdaNet : public Network {
 public:
  explicit WdaNet(const WdaNetOptions& options = {});

  NetworkOutput forward(const torch::Tensor& image) override;
  std::int64_t multiple() const override { return 16; }
  bool uses_batch_statistics() const override { return false; }
  std::optional<double> take_positive_share() override;
  /// Instance norm cannot be folded: a plain fp32 copy, for either type.
  std::shared_ptr<Network> for_inference(torch::ScalarType type) override;

  const WdaNetOptions options;

 private:
  torch::Tensor segmentation(const torch::Tensor& features);
  torch::Tensor detection(const torch::Tensor& features);
  torch::Tensor projection(const torch::Tensor& stage10, const torch::Tensor& skip2);

  torch::nn::Conv2d stem_{nullptr};
  DecomposedBlock enc1_{nullptr}, enc2_{nullptr}, enc3_{nullptr}, bottom_{nullptr};
  DownStage down1_{nullptr}, down2_{nullptr}, down3_{nullptr};
  UpStage up3_{nullptr}, up2_{nullptr}, up1_{nullptr};
  DecomposedBlock seg_block_{nullptr};
  torch::nn::Conv2d seg_out_{nullptr};
  std::vector<DecomposedBlock> det_blocks_;
  torch::nn::Conv2d det_out_{nullptr};
  UpStage projection_up_{nullptr};
  torch::nn::Conv2d projection_conv1_{nullptr}, projection_conv2_{nullptr};
  torch::Tensor positive_;  ///< sum over passes of the share of positive densities; undefined: no pass
  std::int64_t passes_ = 0;
};

}  // namespace cristae
