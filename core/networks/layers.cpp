#include "core/networks/layers.h"

#include <ATen/Functions.h>

#include "core/networks/torch_compat.h"

namespace cristae {

at::Tensor at_least_fp32(const at::Tensor& x) {
  const auto type = x.scalar_type();
  return type == at::kBFloat16 || type == at::kHalf ? x.to(at::kFloat) : x;
}

at::Tensor space_to_depth(const at::Tensor& x) { return at::pixel_unshuffle(x, 2); }

at::Tensor depth_to_space(const at::Tensor& x) { return at::pixel_shuffle(x, 2); }

at::Tensor upsample_bilinear2(const at::Tensor& x) {
  const FullPrecision full(x.device().type());
  return at::upsample_bilinear2d(at_least_fp32(x), {2 * x.size(2), 2 * x.size(3)}, /*align_corners=*/false);
}

at::Tensor upsample_nearest2(const at::Tensor& x) {
  return at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
}

at::Tensor instance_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  const FullPrecision full(x.device().type());
  // One group a channel is the same arithmetic as instance norm and twice as fast in NCHW; in bf16 with
  // channels last the group kernel has given wrong numbers, hence fp32 and contiguous.
  return at::group_norm(at_least_fp32(x).contiguous(), x.size(1), weight, bias, 1e-5,
                        /*cudnn_enabled=*/false);
}

}  // namespace cristae
