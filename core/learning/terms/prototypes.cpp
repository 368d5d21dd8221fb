#include "core/learning/terms/prototypes.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

namespace {

constexpr double kLeastLength = 1e-12;

/// Where coordinate i of an axis of `large` lies on an axis of `small`: the two neighbours and the weight
/// of the second, clamped at the borders (bilinear, half-pixel centres).
struct Neighbours {
  at::Tensor first, second, weight;
};

Neighbours neighbours(const at::Tensor& i, std::int64_t large, std::int64_t small, at::ScalarType type) {
  const double scale = static_cast<double>(small) / static_cast<double>(large);
  const auto position = ((i.to(at::kDouble) + 0.5) * scale - 0.5).clamp_min(0.0);
  const auto first = position.floor().to(at::kLong).clamp_max(small - 1);
  return {first, (first + 1).clamp_max(small - 1), (position - first).to(type).unsqueeze(1)};
}

}  // namespace

at::Tensor pixel_features(const at::Tensor& z, const at::Tensor& indices, std::int64_t height,
                          std::int64_t width) {
  const auto b = at::floor_divide(indices, height * width);
  const auto row = at::floor_divide(indices, width).remainder(height);
  const auto column = indices.remainder(width);
  const auto last = z.permute({0, 2, 3, 1});  // [B, h, w, C]
  if (height == z.size(2) && width == z.size(3)) return last.index({b, row, column});
  const auto y = neighbours(row, height, z.size(2), z.scalar_type());
  const auto x = neighbours(column, width, z.size(3), z.scalar_type());
  const auto mix = [](const at::Tensor& first, const at::Tensor& second, const at::Tensor& weight) {
    return first * (1 - weight) + second * weight;
  };
  const auto above = mix(last.index({b, y.first, x.first}), last.index({b, y.first, x.second}), x.weight);
  const auto below = mix(last.index({b, y.second, x.first}), last.index({b, y.second, x.second}), x.weight);
  return mix(above, below, y.weight);
}

at::Tensor mean_feature(const at::Tensor& z, const at::Tensor& mask) {
  const auto count = mask.sum().item<std::int64_t>();
  if (count == 0) return {};
  auto weight = mask.to(z.scalar_type()).unsqueeze(1);  // [B, 1, H, W]
  if (mask.size(1) != z.size(2) || mask.size(2) != z.size(3)) {
    // The mean of an interpolation is a weighted mean of its inputs: its transpose applied to the mask.
    weight =
        at::upsample_bilinear2d_backward(weight, {mask.size(1), mask.size(2)},
                                         {mask.size(0), 1, z.size(2), z.size(3)}, /*align_corners=*/false);
  }
  return (z.detach() * weight).sum(at::IntArrayRef{0, 2, 3}) / static_cast<double>(count);
}

at::Tensor downsample_labels(const at::Tensor& labels, std::int64_t height, std::int64_t width) {
  const auto nearest = [&](std::int64_t small, std::int64_t large) {
    const auto i = at::arange(small, labels.options().dtype(at::kLong));
    return at::floor_divide(i * large, small);
  };
  return labels.index_select(1, nearest(height, labels.size(1)))
      .index_select(2, nearest(width, labels.size(2)));
}

void PrototypeSet::add(const at::Tensor& prototype, double weight) {
  if (!prototype.defined()) return;
  const auto row = prototype.detach().unsqueeze(0);
  vectors = vectors.defined() ? at::cat({vectors, row}, 0) : row;
  weights.push_back(weight);
}

bool weighs_by_pixels(std::string_view name) {
  if (name == "equal") return false;
  if (name == "pixel_count") return true;
  throw Error(ErrorKind::bad_input, fmt::format("proto_weights is \"{}\"", name),
              "choose equal or pixel_count");
}

at::Tensor unit_rows(const at::Tensor& x) { return x / x.norm(2, -1, true).clamp_min(kLeastLength); }

at::Tensor mean_prototype(const PrototypeSet& set, bool unit_length) {
  const auto weights = at::tensor(set.weights, set.vectors.options()).unsqueeze(1);  // [K, 1]
  const auto vectors = unit_length ? unit_rows(set.vectors) : set.vectors;
  const auto mean = (weights * vectors).sum(0) / weights.sum();
  return unit_length ? unit_rows(mean) : mean;
}

at::Tensor PrototypeMemory::update(const at::Tensor& prototype) {
  if (!prototype.defined()) return value_;
  const auto fresh = prototype.detach();
  value_ = value_.defined() && decay_ > 0 ? decay_ * value_ + (1.0 - decay_) * fresh : fresh;
  return value_;
}

double prototype_decay_from_name(std::string_view name) {
  if (name == "last") return 0;
  if (name == "ema") return 0.99;
  throw Error(ErrorKind::bad_input, fmt::format("proto_memory is \"{}\"", name), "choose last or ema");
}

}  // namespace cristae
