#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

#include "core/learning/terms/rank_divergence.h"

/// How each pixel is like the reference pixels, in two views of one image (R4MITO, Chen et al. 2025, Eq. 10
/// and 11). References are taken at the same positions from each view's own features. Pixels pass in blocks
/// of 4,096: the correlations of a whole image are never held, nor kept for the way back.
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

/// The references that each pixel is most like.
struct TopReferences {
  at::Tensor index;   ///< [N, top]
  at::Tensor weak;    ///< [N, top] products on the weak view, falling
  at::Tensor strong;  ///< [N, top] products with the same references on the strong view
};

/// By the weak view, without gradient; for one block of pixels.
TopReferences top_references(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top);

/// Divergence of the orders in which both views put the `top` references of each pixel, mean over pixels (Eq.
/// 12-14); gradient to the strong view alone, of which only [N, C] and [K, C] are kept.
at::Tensor rank_consistency(const ReferencedView& weak, const ReferencedView& strong, std::int64_t top,
                            KlDirection direction = KlDirection::weak_strong);

/// Divergence of c_i = softmax_k(f_i . r_k) between the views, mean over pixels (Eq. 11); gradient as above.
at::Tensor correlation_divergence(const ReferencedView& weak, const ReferencedView& strong,
                                  KlDirection direction = KlDirection::weak_strong);

}  // namespace cristae
