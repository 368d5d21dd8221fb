#pragma once

#include <ATen/core/Tensor.h>

#include "core/learning/terms/prototypes.h"

namespace cristae {

struct ContrastOptions {
  double tau = 0.5;         ///< temperature
  bool unit_length = true;  ///< feature_norm l2: queries and prototypes are made unit vectors
};

/// Queries and prototypes of one class.
struct ContrastClass {
  at::Tensor queries;  ///< [N, C], with gradient; N = 0 or undefined: the class contributes 0
  PrototypeSet prototypes;
};

/// Class-focused contrastive loss (METHODS-IPL 6.1, Eq. 4): pulls a query to its class's mean prototype,
/// away from every prototype of the other class.
///   L = -1/2 sum_c 1/N_c sum_i log( e^(q.m_c/tau) / (e^(q.m_c/tau) + sum_k e^(q.mu_k/tau)) )
/// with mu_k the prototypes of the other class. Gradient through the queries only. A class without queries
/// or for which a prototype set is empty contributes 0; the divisor stays 2.
/// @return scalar >= 0
at::Tensor contrastive_loss(const ContrastClass& foreground, const ContrastClass& background,
                            const ContrastOptions& options = {});

/// Variant of public code (METHODS-IPL 6.5): foreground queries against all background prototypes;
/// background queries are pulled to `background_mean` alone and pushed from `background_negatives`; the
/// class terms are added, 1e-4 stands in the denominator and 1e-5 in the logarithm.
/// @param background_negatives  click, pseudo-label and cluster prototypes of the foreground, no source
at::Tensor contrastive_loss_code_variant(const ContrastClass& foreground, const ContrastClass& background,
                                         const at::Tensor& background_mean,
                                         const PrototypeSet& background_negatives, double tau);

}  // namespace cristae
