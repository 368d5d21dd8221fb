#pragma once

#include <ATen/core/Tensor.h>

namespace cristae {

/// 1 - Dice of the foreground probability over the labelled pixels of the whole batch:
///   1 - (2 sum(p t) + s) / (sum(p) + sum(t) + s)
/// One ratio for the batch, so that crops without foreground do not dominate; ours, not of the paper.
/// @param logits [B, 2, H, W]  @param labels [B, H, W] int64, {0, 1, 255 = ignored}
/// @param smoothing s, pixels
/// @return scalar in [0, 1); 0 with zero gradient when no pixel is labelled
/// @throws Error{bad_input} if the shapes do not belong together
at::Tensor dice_loss(const at::Tensor& logits, const at::Tensor& labels, double smoothing = 50.0);

}  // namespace cristae
