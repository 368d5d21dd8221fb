#pragma once

#include <cstdint>

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>

#include "core/networks/torch_compat.h"

/// The stages of the WDA-Net trunk. Convolutions have stride 1, zero padding and a bias unless said
/// otherwise; "unit" = convolution -> instance norm -> ReLU.
namespace cristae {

/// A convolution with (k-1)/2 zero padding on each axis, library default initialisation.
torch::nn::Conv2d padded_conv(std::int64_t in, std::int64_t out, std::int64_t rows, std::int64_t columns,
                              std::int64_t stride = 1);

/// ReLU(instance norm(conv(x))) in fp32.
torch::Tensor conv_norm_relu(torch::nn::Conv2d& conv, const torch::Tensor& x);

/// Weighs six branches against each other, each channel on its own: global average of their sum ->
/// squeeze -> one linear map a branch -> softmax over the branches.
/// (mq + q) + 6(qm + m) parameters with q = max(m / 2, 12).
class BranchGateImpl : public torch::nn::Module {
 public:
  explicit BranchGateImpl(std::int64_t channels);
  /// @param branches [B, 6m, H, W], branch k in channels km..km+m-1
  /// @return [B, 6, m], sums to 1 over the branches
  torch::Tensor forward(const torch::Tensor& branches);

 private:
  std::int64_t channels_;
  torch::nn::Linear squeeze_{nullptr};
  std::vector<torch::nn::Linear> branch_;
};
TORCH_MODULE(BranchGate);

/// Block D(in -> out): six channel groups, passed on from one to the next, first along rows (1x3, gated),
/// then along columns (3x1); residual. `out` must be a multiple of 6.
/// Parameters: (io+o) + 10(3m^2+m) + gate + 2(o^2+o) + [i != o](io+o), m = o/6.
/// After Qiu et al. 2024 (WDA-Net), hierarchical dimension-decomposed block.
class DecomposedBlockImpl : public torch::nn::Module {
 public:
  DecomposedBlockImpl(std::int64_t in, std::int64_t out);
  torch::Tensor forward(const torch::Tensor& x);  ///< [B, in, H, W] -> [B, out, H, W], >= 0

  BranchGate gate{nullptr};

 private:
  /// y_0 = s_0, y_k = unit_k(s_k + y_(k-1)); returns the y side by side.
  torch::Tensor cascade(const torch::Tensor& x, std::vector<torch::nn::Conv2d>& convs);

  torch::nn::Conv2d in1x1_{nullptr};
  std::vector<torch::nn::Conv2d> rows_;  ///< h1..h5, 1x3
  torch::nn::Conv2d mid1x1_{nullptr};
  std::vector<torch::nn::Conv2d> columns_;  ///< v1..v5, 3x1
  torch::nn::Conv2d out1x1_{nullptr};
  torch::nn::Conv2d shortcut_{nullptr};  ///< empty when in == out
};
TORCH_MODULE(DecomposedBlock);

/// Halves the size, doubles the channels: concat[ max-pool 2x2, unit(C -> C, 3x3, stride 2) ].
class DownStageImpl : public torch::nn::Module {
 public:
  explicit DownStageImpl(std::int64_t channels);
  torch::Tensor forward(const torch::Tensor& x);  ///< [B, C, H, W] -> [B, 2C, H/2, W/2]

 private:
  torch::nn::Conv2d conv_{nullptr};
};
TORCH_MODULE(DownStage);

/// Up x2 -> conv 1x1 (2C -> C) -> concat[up, skip] -> D(2C -> C).
class UpStageImpl : public torch::nn::Module {
 public:
  explicit UpStageImpl(std::int64_t channels);
  /// @param low [B, 2C, H/2, W/2]  @param skip [B, C, H, W]  @return [B, C, H, W]
  torch::Tensor forward(const torch::Tensor& low, const torch::Tensor& skip);
  /// The up-sampled half alone: [B, C, H, W].
  torch::Tensor reduce(const torch::Tensor& low);

  DecomposedBlock block{nullptr};

 private:
  torch::nn::Conv2d reduce1x1_{nullptr};
};
TORCH_MODULE(UpStage);

}  // namespace cristae
