#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace cristae {

constexpr std::int64_t kIgnoredLabel = 255;  ///< a pixel without a label

/// Mean over the labelled pixels of -log softmax(logits)[label] (METHODS-IPL 3.1, 5.3).
/// @param logits [B, C, H, W]  @param labels [B, H, W] int64, 0..C-1 or 255 = ignored
/// @return scalar >= 0; 0 with zero gradient when no pixel is labelled
/// @throws Error{bad_input} if the shapes do not belong together
at::Tensor cross_entropy_ignore(const at::Tensor& logits, const at::Tensor& labels);

}  // namespace cristae
