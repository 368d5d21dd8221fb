#pragma once

#include <cstdint>
#include <string_view>

#include <ATen/core/Tensor.h>

#include "core/base/random.h"

/// Reference pixels: the K pixels of an image that all others are compared with (R4MITO, Chen et al. 2025,
/// Eq. 9; how they are scored is a reading).
namespace cristae {

enum class ReferenceRule {
  orthogonal,       ///< each next one has the smallest largest |cosine| to those chosen; first the longest
  topk_norm,        ///< the longest features
  topk_centrality,  ///< the highest mean cosine to all
  topk_confidence,  ///< the highest given score
  random
};

/// @throws Error{bad_input} for another word
ReferenceRule reference_rule_from_name(std::string_view name);

/// Positions in order of selection, [min(count, N)] int64; ties go to the lower position.
/// @param features [N, C] of one image  @param confidence [N], for topk_confidence alone
at::Tensor select_references(const at::Tensor& features, std::int64_t count, ReferenceRule rule,
                             const at::Tensor& confidence, Random& random);

/// The rule `orthogonal` from a given first pixel ([1] int64).
at::Tensor orthogonal_references(const at::Tensor& features, std::int64_t count, const at::Tensor& first);

/// Mean cosine of each feature to all, itself included.  @return [N]
at::Tensor centrality(const at::Tensor& features);

}  // namespace cristae
