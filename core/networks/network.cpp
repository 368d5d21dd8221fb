#include "core/networks/network.h"

#include <functional>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/networks/compact_unet.h"
#include "core/networks/daisc_net.h"
#include "core/networks/unet.h"
#include "core/networks/wda_net.h"

namespace cristae {

namespace {

CompactUNetOptions compact_options(std::vector<std::int64_t> widths, const NetworkOptions& options) {
  CompactUNetOptions result;
  result.widths = std::move(widths);
  result.norm = norm_from_name(options.norm);
  result.batch_norm_momentum = options.batch_norm_momentum;
  return result;
}

WdaNetOptions wda_options(const NetworkOptions& options) {
  WdaNetOptions result;
  result.z_source = z_source_from_name(options.z_source);
  result.det_head_blocks = options.det_head_blocks;
  result.det_bias_init = options.det_bias_init;
  return result;
}

std::string shape_text(const torch::Tensor& tensor) {
  return fmt::format("[{}]", fmt::join(tensor.sizes(), ", "));
}

/// Visits the tensors of `from` with their namesakes in `to`.
void for_each_pair(const torch::nn::Module& from, torch::nn::Module& to,
                   const std::function<void(const torch::Tensor&, torch::Tensor&)>& visit) {
  torch::NoGradGuard no_grad;
  const auto walk = [&](const auto& sources, auto targets) {
    for (const auto& item : sources) {
      torch::Tensor* target = targets.find(item.key());
      if (target == nullptr || target->sizes() != item.value().sizes()) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("tensor {} is {} in one network and {} in the other", item.key(),
                                shape_text(item.value()), target == nullptr ? "absent" : shape_text(*target)),
                    "use networks of the same architecture and options");
      }
      visit(item.value(), *target);
    }
  };
  walk(from.named_parameters(), to.named_parameters());
  walk(from.named_buffers(), to.named_buffers());
}

}  // namespace

std::int64_t Network::parameter_count() const {
  std::int64_t count = 0;
  for (const auto& parameter : parameters()) count += parameter.numel();
  return count;
}

void Network::check_input(const torch::Tensor& image) const {
  if (image.dim() == 4 && image.size(1) == 1 && image.size(0) > 0 && image.size(2) > 0 && image.size(3) > 0 &&
      image.size(2) % multiple() == 0 && image.size(3) % multiple() == 0) {
    return;
  }
  throw Error(ErrorKind::bad_input,
              fmt::format("the image is {}; expected [B, 1, H, W] with H and W multiples of {}",
                          shape_text(image), multiple()),
              "pad it with pad_reflect101 and crop the outputs");
}

const std::vector<std::string>& network_names() {
  static const std::vector<std::string> names = {"wdanet",    "compact-xs", "compact-s", "compact-m",
                                                 "compact-l", "unet",       "daisc",     "daisc-batch"};
  return names;
}

std::shared_ptr<Network> make_network(std::string_view name, const NetworkOptions& options) {
  if (name == "wdanet") return std::make_shared<WdaNet>(wda_options(options));
  if (name == "compact-xs") return std::make_shared<CompactUNet>(compact_options({24, 48, 72, 96}, options));
  if (name == "compact-s")
    return std::make_shared<CompactUNet>(compact_options({32, 48, 64, 96, 128}, options));
  if (name == "compact-m")
    return std::make_shared<CompactUNet>(compact_options({32, 64, 96, 128, 160}, options));
  if (name == "compact-l")
    return std::make_shared<CompactUNet>(compact_options({48, 96, 144, 192, 240}, options));
  if (name == "unet") return std::make_shared<UNet>();
  if (name == "daisc") return std::make_shared<DaiscNet>();
  if (name == "daisc-batch") return std::make_shared<DaiscNet>(DaiscNetOptions{Norm::batch, true});
  throw Error(ErrorKind::bad_input, fmt::format("there is no network \"{}\"", name),
              fmt::format("choose one of: {}", fmt::join(network_names(), ", ")));
}

void copy_state(const torch::nn::Module& from, torch::nn::Module& to) {
  for_each_pair(from, to, [](const torch::Tensor& source, torch::Tensor& target) { target.copy_(source); });
}

void average_state(const torch::nn::Module& from, torch::nn::Module& to, double decay) {
  for_each_pair(from, to, [decay](const torch::Tensor& source, torch::Tensor& target) {
    if (target.is_floating_point()) {
      target.mul_(decay).add_(source, 1.0 - decay);
    } else {
      target.copy_(source);
    }
  });
}

}  // namespace cristae
