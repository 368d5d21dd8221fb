#pragma once

#include <ATen/core/Tensor.h>

#include "core/learning/terms/class_prototypes.h"

/// Class-aware feature alignment (CAFA, Yin et al. 2023; after the public code): tight classes on the source,
/// far from each other, and target pixels close to the prototype that they are like.
namespace cristae {

struct AlignmentOptions {
  double threshold = 0.7;  ///< cosine above which a target pixel is drawn to a prototype
  bool exclusive = false;  ///< only to the most similar one
};

struct AlignmentTerms {
  at::Tensor compact;     ///< sum_k 1/2 mean over source pixels of k of (1 - cos)^2
  at::Tensor separate;    ///< cos^2 of the two prototypes; 0 while a class is absent
  at::Tensor inter;       ///< sum_k 1/2 (1 - mean over drawn target pixels of cos^2); likewise
  at::Tensor similarity;  ///< [B, 2, h, w] cosine of target pixels to prototypes; undefined likewise

  at::Tensor sum() const;
};

/// The prototypes of a batch as the alignment wants them: mean of unit features, made unit again.
/// @param labels [B, h, w] int64; 255 is ignored
ClassPrototypes unit_prototypes(const at::Tensor& features, const at::Tensor& labels);

/// Gradient through source and target features and through the prototypes if they carry one.
/// @param source, target [B, C, h, w]  @param labels [B, h, w] of the source
AlignmentTerms alignment_terms(const at::Tensor& source, const at::Tensor& labels,
                               const ClassPrototypes& prototypes, const at::Tensor& target,
                               const AlignmentOptions& options = {});

/// Mean squared difference of the features of two views; no gradient to the second.
at::Tensor feature_consistency(const at::Tensor& features, const at::Tensor& reference);

}  // namespace cristae
