#include "core/networks/wda_net.h"

#include <ATen/Functions.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/networks/layers.h"

namespace cristae {

namespace {

constexpr std::int64_t kWidth = 72;  ///< channels at half resolution; doubled at each of three stages

/// The last 1x1 of a head, in fp32, then up to full resolution.
torch::Tensor to_full_resolution(torch::nn::Conv2d& conv1x1, const torch::Tensor& features) {
  const FullPrecision full(features.device().type());
  return upsample_bilinear2(conv1x1->forward(at_least_fp32(features)));
}

}  // namespace

ZSource z_source_from_name(std::string_view name) {
  if (name == "decoder72") return ZSource::decoder72;
  if (name == "projection128") return ZSource::projection128;
  throw Error(ErrorKind::bad_input, fmt::format("z_source is \"{}\"", name),
              "choose decoder72 or projection128");
}

WdaNet::WdaNet(const WdaNetOptions& wanted) : Network("WdaNet"), options(wanted) {
  if (options.det_head_blocks < 1 || options.det_head_blocks > 16) {
    throw Error(ErrorKind::bad_input, fmt::format("det_head_blocks is {}", options.det_head_blocks),
                "choose 2 (paper) or 4 (later code)");
  }
  stem_ = register_module("stem", padded_conv(4, kWidth, 3, 3));
  enc1_ = register_module("enc1", DecomposedBlock(kWidth, kWidth));
  down1_ = register_module("down1", DownStage(kWidth));
  enc2_ = register_module("enc2", DecomposedBlock(2 * kWidth, 2 * kWidth));
  down2_ = register_module("down2", DownStage(2 * kWidth));
  enc3_ = register_module("enc3", DecomposedBlock(4 * kWidth, 4 * kWidth));
  down3_ = register_module("down3", DownStage(4 * kWidth));
  bottom_ = register_module("bottom", DecomposedBlock(8 * kWidth, 8 * kWidth));
  up3_ = register_module("up3", UpStage(4 * kWidth));
  up2_ = register_module("up2", UpStage(2 * kWidth));
  up1_ = register_module("up1", UpStage(kWidth));
  seg_block_ = register_module("seg_block", DecomposedBlock(kWidth, kWidth));
  seg_out_ = register_module("seg_out", padded_conv(kWidth, 2, 1, 1));
  for (std::int64_t k = 1; k <= options.det_head_blocks; ++k) {
    det_blocks_.push_back(register_module("det_block" + std::to_string(k), DecomposedBlock(kWidth, kWidth)));
  }
  det_out_ = register_module("det_out", padded_conv(kWidth, 1, 1, 1));
  if (options.det_bias_init) {
    torch::NoGradGuard no_grad;
    det_out_->bias.fill_(*options.det_bias_init);
  }
  if (options.z_source == ZSource::projection128) {
    projection_up_ = register_module("projection_up", UpStage(2 * kWidth));
    projection_conv1_ = register_module("projection_conv1", padded_conv(2 * kWidth, 2 * kWidth, 1, 1));
    projection_conv2_ = register_module("projection_conv2", padded_conv(2 * kWidth, 128, 1, 1));
  }
}

NetworkOutput WdaNet::forward(const torch::Tensor& image) {
  check_input(image);
  // Shapes in comments: C x (fraction of H and W).
  const auto skip1 = enc1_->forward(conv_norm_relu(stem_, space_to_depth(image)));  // 72 x 1/2
  const auto skip2 = enc2_->forward(down1_->forward(skip1));                        // 144 x 1/4
  const auto skip3 = enc3_->forward(down2_->forward(skip2));                        // 288 x 1/8
  const auto bottom = bottom_->forward(down3_->forward(skip3));                     // 576 x 1/16
  const auto stage10 = up3_->forward(bottom, skip3);                                // 288 x 1/8
  const auto stage11 = up2_->forward(stage10, skip2);                               // 144 x 1/4
  const auto features = up1_->forward(stage11, skip1);                              // 72 x 1/2
  NetworkOutput output;
  output.logits = segmentation(features);
  output.density = detection(features);
  output.z = options.z_source == ZSource::decoder72 ? at_least_fp32(features) : projection(stage10, skip2);
  return output;
}

torch::Tensor WdaNet::segmentation(const torch::Tensor& features) {
  return to_full_resolution(seg_out_, seg_block_->forward(features));
}

torch::Tensor WdaNet::detection(const torch::Tensor& features) {
  auto x = features;
  for (auto& block : det_blocks_) x = block->forward(x);
  const auto density = to_full_resolution(det_out_, x).relu_();
  if (is_training()) {
    torch::NoGradGuard no_grad;
    const auto share = (density > 0).to(torch::kFloat).mean();
    positive_ = passes_ == 0 ? share : positive_ + share;
    ++passes_;
  }
  return density;
}

std::optional<double> WdaNet::take_positive_share() {
  if (passes_ == 0) return std::nullopt;
  const double share = positive_.item<double>() / static_cast<double>(passes_);
  passes_ = 0;
  return share;
}

torch::Tensor WdaNet::projection(const torch::Tensor& stage10, const torch::Tensor& skip2) {
  const auto x = projection_up_->forward(stage10, skip2);  // 144 x 1/4
  return conv_norm_relu(projection_conv2_, conv_norm_relu(projection_conv1_, x));
}

std::shared_ptr<Network> WdaNet::for_inference(torch::ScalarType /*type*/) {
  auto copy = std::make_shared<WdaNet>(options);
  copy->to(parameters().front().device());
  copy_state(*this, *copy);
  copy->eval();
  return copy;
}

}  // namespace cristae
