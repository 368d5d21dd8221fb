#include "core/learning/terms/cosine_map.h"

#include <ATen/ATen.h>

#include "core/learning/terms/prototypes.h"

namespace cristae {

at::Tensor correlation_map(const at::Tensor& features, const at::Tensor& prototypes) {
  const auto products = at::matmul(prototypes, features.flatten(2));  // [B, K, N]
  return products.view({features.size(0), prototypes.size(0), features.size(2), features.size(3)});
}

at::Tensor cosine_map(const at::Tensor& features, const at::Tensor& prototypes) {
  // Lengths divide the products, not the features: no second map of features is made.
  return correlation_map(features, unit_rows(prototypes)) / features.norm(2, 1, true).clamp_min(1e-12);
}

}  // namespace cristae
