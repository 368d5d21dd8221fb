#include "core/learning/terms/cross_entropy.h"

#include <ATen/ATen.h>

#include "core/learning/terms/shapes.h"

namespace cristae {

at::Tensor cross_entropy_ignore(const at::Tensor& logits, const at::Tensor& labels) {
  require_labels_of(logits, labels);
  const auto sum =
      at::cross_entropy_loss(logits, labels.to(at::kLong), {}, at::Reduction::Sum, kIgnoredLabel);
  return sum / labels.ne(kIgnoredLabel).sum().clamp_min(1);
}

}  // namespace cristae
