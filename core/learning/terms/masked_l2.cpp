#include "core/learning/terms/masked_l2.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/terms/shapes.h"

namespace cristae {

L2Reduction l2_reduction_from_name(std::string_view name) {
  if (name == "mean") return L2Reduction::mean;
  if (name == "mean_plus_one") return L2Reduction::mean_plus_one;
  if (name == "all_pixels") return L2Reduction::all_pixels;
  if (name == "half") return L2Reduction::half;
  throw Error(ErrorKind::bad_input, fmt::format("l2_reduction is \"{}\"", name),
              "choose mean, mean_plus_one, all_pixels or half");
}

at::Tensor masked_l2(const at::Tensor& prediction, const at::Tensor& target, const at::Tensor& mask,
                     L2Reduction reduction) {
  require_same_size(prediction, target, "the prediction", "the target");
  require_same_size(prediction, mask, "the prediction", "the mask");
  const auto inside = mask.to(at::kBool);
  // where, not a product: whatever stands outside the mask (also an infinity) has no part in it.
  const auto difference = at::where(inside, prediction - target, at::zeros({}, prediction.options()));
  const auto sum = difference.square().sum();
  if (reduction == L2Reduction::all_pixels) return sum / static_cast<double>(prediction.numel());
  const auto count = inside.sum();
  if (reduction == L2Reduction::mean_plus_one) return sum / (count + 1);
  const auto mean = sum / count.clamp_min(1);
  return reduction == L2Reduction::half ? mean * 0.5 : mean;
}

at::Tensor mean_l2(const at::Tensor& prediction, const at::Tensor& target) {
  require_same_size(prediction, target, "the prediction", "the target");
  return (prediction - target).square().mean();
}

at::Tensor weighted_l2(const at::Tensor& prediction, const at::Tensor& target, const at::Tensor& weight) {
  require_same_size(prediction, target, "the prediction", "the target");
  require_same_size(prediction, weight, "the prediction", "the weight");
  return (weight * (prediction - target).square()).sum() / (weight.gt(0).sum() + 1);
}

}  // namespace cristae
