#include "core/networks/wda_blocks.h"

#include <algorithm>
#include <vector>

#include <ATen/Functions.h>
#include <fmt/format.h>

#include "core/networks/layers.h"

namespace cristae {

namespace {

constexpr std::int64_t kBranches = 6;

}  // namespace

torch::nn::Conv2d padded_conv(std::int64_t in, std::int64_t out, std::int64_t rows, std::int64_t columns,
                              std::int64_t stride) {
  return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, {rows, columns})
                               .stride(stride)
                               .padding(torch::ExpandingArray<2>({(rows - 1) / 2, (columns - 1) / 2})));
}

torch::Tensor conv_norm_relu(torch::nn::Conv2d& conv, const torch::Tensor& x) {
  return instance_norm(conv->forward(x)).relu_();
}

BranchGateImpl::BranchGateImpl(std::int64_t channels) : channels_(channels) {
  const std::int64_t squeezed = std::max<std::int64_t>(channels / 2, 12);
  squeeze_ = register_module("squeeze", torch::nn::Linear(channels, squeezed));
  for (std::int64_t k = 0; k < kBranches; ++k) {
    branch_.push_back(register_module("branch" + std::to_string(k), torch::nn::Linear(squeezed, channels)));
  }
}

torch::Tensor BranchGateImpl::forward(const torch::Tensor& branches) {
  const FullPrecision full(branches.device().type());
  // The mean commutes with the sum over branches; taking it first is six times less work.
  const auto mean = at_least_fp32(branches).mean({2, 3}).view({-1, kBranches, channels_}).sum(1);  // [B, m]
  const auto squeezed = squeeze_->forward(mean);                                                   // [B, q]
  std::vector<torch::Tensor> logits;
  for (auto& branch : branch_) logits.push_back(branch->forward(squeezed));
  return at::softmax(at::stack(logits, 1), 1);
}

DecomposedBlockImpl::DecomposedBlockImpl(std::int64_t in, std::int64_t out) {
  const std::int64_t m = out / kBranches;
  in1x1_ = register_module("in1x1", padded_conv(in, out, 1, 1));
  for (std::int64_t k = 1; k < kBranches; ++k) {
    rows_.push_back(register_module(fmt::format("h{}", k), padded_conv(m, m, 1, 3)));
  }
  gate = register_module("gate", BranchGate(m));
  mid1x1_ = register_module("mid1x1", padded_conv(out, out, 1, 1));
  for (std::int64_t k = 1; k < kBranches; ++k) {
    columns_.push_back(register_module(fmt::format("v{}", k), padded_conv(m, m, 3, 1)));
  }
  out1x1_ = register_module("out1x1", padded_conv(out, out, 1, 1));
  if (in != out) shortcut_ = register_module("shortcut", padded_conv(in, out, 1, 1));
}

torch::Tensor DecomposedBlockImpl::cascade(const torch::Tensor& x, std::vector<torch::nn::Conv2d>& convs) {
  const auto parts = x.chunk(kBranches, 1);
  std::vector<torch::Tensor> y = {at_least_fp32(parts[0])};
  for (std::size_t k = 1; k < parts.size(); ++k) {
    y.push_back(conv_norm_relu(convs[k - 1], parts[k] + y.back()));
  }
  return at::cat(y, 1);
}

torch::Tensor DecomposedBlockImpl::forward(const torch::Tensor& x) {
  const auto along_rows = cascade(conv_norm_relu(in1x1_, x), rows_);  // steps 1, 2
  const auto weights =
      gate->forward(along_rows).flatten(1).unsqueeze(2).unsqueeze(3);  // step 3: [B, out, 1, 1]
  const auto mixed = mid1x1_->forward(along_rows * weights);           // step 4
  const auto along_columns = cascade(mixed, columns_);                 // step 5
  const auto shortcut = shortcut_.is_empty() ? x : shortcut_->forward(x);
  return (out1x1_->forward(along_columns) + shortcut).relu_();  // steps 6, 7
}

DownStageImpl::DownStageImpl(std::int64_t channels) {
  conv_ = register_module("conv", padded_conv(channels, channels, 3, 3, 2));
}

torch::Tensor DownStageImpl::forward(const torch::Tensor& x) {
  return at::cat({at_least_fp32(at::max_pool2d(x, {2, 2})), conv_norm_relu(conv_, x)}, 1);
}

UpStageImpl::UpStageImpl(std::int64_t channels) {
  reduce1x1_ = register_module("reduce1x1", padded_conv(2 * channels, channels, 1, 1));
  block = register_module("block", DecomposedBlock(2 * channels, channels));
}

torch::Tensor UpStageImpl::reduce(const torch::Tensor& low) {
  // A 1x1 convolution commutes with bilinear up-sampling (its weights sum to 1): first is a quarter of the
  // work.
  return upsample_bilinear2(reduce1x1_->forward(low));
}

torch::Tensor UpStageImpl::forward(const torch::Tensor& low, const torch::Tensor& skip) {
  return block->forward(at::cat({reduce(low), at_least_fp32(skip)}, 1));
}

}  // namespace cristae
