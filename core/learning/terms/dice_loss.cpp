#include "core/learning/terms/dice_loss.h"

#include <ATen/ATen.h>

#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/shapes.h"

namespace cristae {

at::Tensor dice_loss(const at::Tensor& logits, const at::Tensor& labels, double smoothing) {
  require_labels_of(logits, labels);
  // Softmax of two classes is the sigmoid of their difference.
  const auto p = at::sigmoid(logits.select(1, 1) - logits.select(1, 0)) *
                 labels.ne(kIgnoredLabel).to(logits.scalar_type());  // [B, H, W]
  const auto truth = labels.eq(1).to(logits.scalar_type());
  const auto common = (p * truth).sum();
  return 1.0 - (2.0 * common + smoothing) / (p.sum() + truth.sum() + smoothing);
}

}  // namespace cristae
