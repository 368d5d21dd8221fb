#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

#include "core/learning/terms/rank_divergence.h"

/// How each pixel is like the reference pixels, in two views of one image (R4MITO, Chen et al. 2025, Eq. 10
/// and 11). References are taken at the same positions from each view's own features. Pixels pass in blocks
/// of 16,384: the correlations of a whole image are never held.
namespace cristae {

/// Features of the pixels [N, C] and of the references [K, C] of one view.
struct ReferencedView {
  at::Tensor features;
  at::Tensor references;
};

/// Takes `features` [N, C] with the references at `positions`. With a temperature above 0 the features are
/// made unit length and divided by its root, so that products are cosines over the temperature; 0 leaves
/// them.
ReferencedView referenced_view(const at::Tensor& features, const at::Tensor& positions, double temperature);

/// Logits of the references that a pixel is most like.
struct TopLogits {
  at::Tensor weak;    ///< [N, top], falling
  at::Tensor strong;  ///< [N, top], of the same references
};

/// The `top` references by the weak view; gradient to the strong view alone.
TopLogits top_reference_logits(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top);

/// Divergence of c_i = softmax_k(f_i . r_k) between the views, mean over pixels (Eq. 11); gradient to the
/// strong view alone, of which only [N, C] and [K, C] are kept for the way back.
at::Tensor correlation_divergence(const ReferencedView& weak, const ReferencedView& strong,
                                  KlDirection direction = KlDirection::weak_strong);

}  // namespace cristae
