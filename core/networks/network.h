#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <torch/nn/module.h>

namespace cristae {

/// What every network answers for an image [B, 1, H, W]. All fp32, also in mixed precision.
struct NetworkOutput {
  torch::Tensor logits;   ///< [B, 2, H, W]; softmax over dim 1, class 1 = mitochondrion
  torch::Tensor density;  ///< [B, 1, H, W]; centre density in the scale it was trained with
  torch::Tensor z;        ///< [B, C, H', W'], >= 0: features for prototypes and contrast
};

/// The one face of all networks. Built with the global generator: call torch::manual_seed before.
class Network : public torch::nn::Module {
 public:
  using torch::nn::Module::Module;

  /// @throws Error{bad_input} unless image is [B, 1, H, W] with H and W multiples of multiple()
  virtual NetworkOutput forward(const torch::Tensor& image) = 0;
  /// H and W of an image must be multiples of this; padding.h brings any image there.
  virtual std::int64_t multiple() const = 0;
  /// Whether evaluation depends on running statistics (batch norm) that can be re-estimated on a target.
  virtual bool uses_batch_statistics() const = 0;
  /// Mean share of pixels with a positive density over the passes in training mode since it was last asked
  /// for; absent without such a pass, and where the density does not end in a ReLU, which alone can die.
  virtual std::optional<double> take_positive_share() { return std::nullopt; }
  /// A copy for prediction only, in evaluation mode, as fast as this network can be: norms folded into
  /// convolutions, convolutions in `type` (fp32 or bf16), last layers in fp32. Later training of the
  /// original does not reach it. Call it without autocast.
  virtual std::shared_ptr<Network> for_inference(torch::ScalarType type) = 0;

  std::int64_t parameter_count() const;

 protected:
  void check_input(const torch::Tensor& image) const;
};

/// The published open choices that change the shape of a network; a network ignores those that are not its
/// own.
struct NetworkOptions {
  std::string z_source = "decoder72";   ///< wdanet: "decoder72" or "projection128"
  std::int64_t det_head_blocks = 2;     ///< wdanet: 2 or 4 blocks in the detection head
  std::optional<double> det_bias_init;  ///< wdanet: bias of the last detection layer; absent: library default
  std::string norm = "batch";           ///< compact-*: "batch" or "instance"
  double batch_norm_momentum = 0.02;    ///< compact-*: share of the newest batch in the running statistics
};

/// "wdanet", "compact-xs", "compact-s", "compact-m", "compact-l", "unet"; "daisc" and "daisc-batch" see
/// section pairs. "unet", "daisc" and "daisc-batch" have no detection head.
const std::vector<std::string>& network_names();

/// @throws Error{bad_input} for an unknown name or option value; the remedy lists those known
std::shared_ptr<Network> make_network(std::string_view name, const NetworkOptions& options = {});

/// Copies every parameter and buffer (running statistics too) between two networks of one architecture.
/// @throws Error{bad_input} if a tensor is missing or has another shape
void copy_state(const torch::nn::Module& from, torch::nn::Module& to);

/// Running mean of weights (the averaged teacher): to = decay * to + (1 - decay) * from for every floating
/// tensor, running statistics included; whole numbers are copied.
void average_state(const torch::nn::Module& from, torch::nn::Module& to, double decay);

}  // namespace cristae
