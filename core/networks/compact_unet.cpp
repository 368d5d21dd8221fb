#include "core/networks/compact_unet.h"

#include <ATen/Functions.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/networks/layers.h"
#include "core/networks/torch_compat.h"

namespace cristae {

namespace {

constexpr std::int64_t kDensityWidth = 32;
constexpr double kMaskBias = -2.0;     ///< a start at 12 % foreground
constexpr double kDensityBias = 0.02;  ///< about the mean of a density map

torch::nn::Conv2d conv3x3(std::int64_t in, std::int64_t out, bool bias) {
  return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1).bias(bias));
}

void fill(torch::Tensor& tensor, double value) {
  torch::NoGradGuard no_grad;
  tensor.fill_(value);
}

}  // namespace

Norm norm_from_name(std::string_view name) {
  if (name == "batch") return Norm::batch;
  if (name == "instance") return Norm::instance;
  throw Error(ErrorKind::bad_input, fmt::format("norm is \"{}\"", name), "choose batch or instance");
}

ConvUnitImpl::ConvUnitImpl(std::int64_t in, std::int64_t out, const CompactUNetOptions& options)
    : norm_(options.norm) {
  conv_ = register_module("conv", conv3x3(in, out, norm_ == Norm::none));
  if (norm_ == Norm::batch) {
    const auto norm = torch::nn::BatchNorm2dOptions(out).momentum(options.batch_norm_momentum);
    batch_norm_ = register_module("norm", torch::nn::BatchNorm2d(norm));
  } else if (norm_ == Norm::instance) {
    gain_ = register_parameter("gain", torch::ones({out}));
    shift_ = register_parameter("shift", torch::zeros({out}));
  }
}

torch::Tensor ConvUnitImpl::forward(const torch::Tensor& x) {
  auto y = conv_->forward(x);
  if (norm_ == Norm::batch) y = batch_norm_->forward(y);
  if (norm_ == Norm::instance)
    y = instance_norm(y, gain_, shift_).to(y.scalar_type()).contiguous(y.suggest_memory_format());
  return y.relu_();
}

void ConvUnitImpl::fold_from(const ConvUnitImpl& other) {
  torch::NoGradGuard no_grad;
  const auto& norm = other.batch_norm_;
  const auto scale = norm->weight / (norm->running_var + norm->options.eps()).sqrt();
  conv_->weight.copy_(other.conv_->weight * scale.view({-1, 1, 1, 1}));
  conv_->bias.copy_(norm->bias - norm->running_mean * scale);
}

ConvPairImpl::ConvPairImpl(std::int64_t in, std::int64_t out, const CompactUNetOptions& options) {
  first_ = register_module("first", ConvUnit(in, out, options));
  second_ = register_module("second", ConvUnit(out, out, options));
}

torch::Tensor ConvPairImpl::forward(const torch::Tensor& x) { return second_->forward(first_->forward(x)); }

void ConvPairImpl::fold_from(const ConvPairImpl& other) {
  first_->fold_from(*other.first_);
  second_->fold_from(*other.second_);
}

CompactUNet::CompactUNet(const CompactUNetOptions& wanted) : Network("CompactUNet"), options(wanted) {
  const auto& widths = options.widths;
  if (widths.size() < 2 || widths.size() > 7 || *std::min_element(widths.begin(), widths.end()) < 1) {
    throw Error(ErrorKind::bad_input, fmt::format("the widths are [{}]", fmt::join(widths, ", ")),
                "give 2 to 7 positive widths");
  }
  std::int64_t channels = 4;
  for (std::size_t level = 0; level < widths.size(); ++level) {
    encoder_.push_back(
        register_module("enc" + std::to_string(level), ConvPair(channels, widths[level], options)));
    channels = widths[level];
  }
  for (std::size_t level = widths.size() - 1; level-- > 0;) {
    decoder_.push_back(register_module("dec" + std::to_string(level),
                                       ConvPair(channels + widths[level], widths[level], options)));
    channels = widths[level];
  }
  mask_out_ = register_module("mask_out", torch::nn::Conv2d(torch::nn::Conv2dOptions(channels, 4, 1)));
  density_unit_ = register_module("density_unit", ConvUnit(channels, kDensityWidth, options));
  density_out_ =
      register_module("density_out", torch::nn::Conv2d(torch::nn::Conv2dOptions(kDensityWidth, 1, 1)));
  fill(mask_out_->bias, kMaskBias);
  fill(density_out_->bias, kDensityBias);
  if (options.channels_last) {
    for (auto& parameter : parameters()) {
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
  }
}

torch::Tensor CompactUNet::decode(const torch::Tensor& image) {
  const auto layout =
      options.channels_last ? torch::MemoryFormat::ChannelsLast : torch::MemoryFormat::Contiguous;
  const auto type = encoder_.front()->parameters().front().scalar_type();
  auto x = space_to_depth(image).to(type).contiguous(layout);  // [B, 4, H/2, W/2]
  std::vector<torch::Tensor> skips;
  for (std::size_t level = 0; level < encoder_.size(); ++level) {
    if (level > 0) {
      skips.push_back(x);
      x = at::max_pool2d(x, {2, 2});
    }
    x = encoder_[level]->forward(x);
  }
  for (auto& stage : decoder_) {
    x = stage->forward(at::cat({upsample_nearest2(x), skips.back()}, 1));
    skips.pop_back();
  }
  return x;  // [B, widths[0], H/2, W/2]
}

NetworkOutput CompactUNet::forward(const torch::Tensor& image) {
  check_input(image);
  const auto features = decode(image);
  const auto density_features = density_unit_->forward(features);
  const FullPrecision full(image.device().type());
  const auto z = at_least_fp32(features);
  const auto mask = depth_to_space(mask_out_->forward(z));  // [B, 1, H, W]
  NetworkOutput output;
  output.logits = at::cat({at::zeros_like(mask), mask}, 1);
  output.density = upsample_bilinear2(density_out_->forward(at_least_fp32(density_features)));
  output.z = z;
  return output;
}

void CompactUNet::take_over(CompactUNet& trained) {
  for (std::size_t i = 0; i < encoder_.size(); ++i) encoder_[i]->fold_from(*trained.encoder_[i]);
  for (std::size_t i = 0; i < decoder_.size(); ++i) decoder_[i]->fold_from(*trained.decoder_[i]);
  density_unit_->fold_from(*trained.density_unit_);
  copy_state(*trained.mask_out_, *mask_out_);
  copy_state(*trained.density_out_, *density_out_);
}

void CompactUNet::set_trunk_type(torch::ScalarType type) {
  for (auto& stage : encoder_) stage->to(type);
  for (auto& stage : decoder_) stage->to(type);
  density_unit_->to(type);
}

std::shared_ptr<Network> CompactUNet::for_inference(torch::ScalarType type) {
  auto folded = options;
  if (options.norm == Norm::batch) folded.norm = Norm::none;
  auto copy = std::make_shared<CompactUNet>(folded);
  copy->to(mask_out_->weight.device());
  if (options.norm == Norm::batch) {
    copy->take_over(*this);
  } else {
    copy_state(*this, *copy);
  }
  copy->set_trunk_type(type);
  copy->eval();
  for (auto& parameter : copy->parameters()) parameter.requires_grad_(false);
  return copy;
}

}  // namespace cristae
