#pragma once

#include "core/base/random.h"
#include "core/learning/methods/two_views.h"

namespace cristae {

/// Consistency of both views with the reference pixels of each target crop (R4MITO Eq. 9-14), weighted by
/// `weight`: terms "rank" and "correlation", as correlation_loss says. Reference pixels are chosen among
/// rank_pixels random pixels of the weak view, and the same pixels are compared with them: the correlations
/// of a whole crop are never held.
/// @param certainty [B, 1, h, w] similarity to the nearest prototype, for topk_confidence; undefined: none
LossTerms reference_losses(const ViewOutputs& outputs, const torch::Tensor& certainty, const Recipe& recipe,
                           double weight, Random random);

}  // namespace cristae
