#pragma once

#include <ATen/core/Tensor.h>

/// Pseudo-labels from prototypes (R4MITO, Chen et al. 2025; Eq. 6-8 as reconstructed from the text). None of
/// these functions carries a gradient.
namespace cristae {

/// Reliable pixels of each class: more than `tau` like its prototype and, when exclusive, most like it.
/// @param similarity [B, K, h, w]  @return bool of the same shape
at::Tensor select_reliable(const at::Tensor& similarity, double tau, bool exclusive = true);

/// The most similar class of each pixel.  @return [B, h, w] int64
at::Tensor most_similar(const at::Tensor& similarity);

/// softmax over classes of similarity / temperature, of the most similar class.  @return [B, h, w]
at::Tensor similarity_confidence(const at::Tensor& similarity, double temperature = 0.1);

}  // namespace cristae
