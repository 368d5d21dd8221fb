#pragma once

#include <string_view>

#include <ATen/core/Tensor.h>

/// Terms of a discriminator, and of the network that it watches (METHODS-OTHERS 1.3, 4).
namespace cristae {

constexpr double kSourceDomain = 0;  ///< what a discriminator answers for the source
constexpr double kTargetDomain = 1;

enum class AdversarialObjective {
  vanilla,       ///< binary cross-entropy of the logits
  least_squares  ///< squared error of the bare answers
};

/// @throws Error{bad_input} for another word than "vanilla" and "least_squares"
AdversarialObjective adversarial_objective_from_name(std::string_view name);

/// How far the answers are from `domain`, mean over the map. For the discriminator, `domain` is the true
/// one; for the network, kSourceDomain on target outputs.
/// @param answers logits [B, 1, h, w]
at::Tensor domain_loss(const at::Tensor& answers, double domain, AdversarialObjective objective);

/// -p log2 p / log2 C of the softmax over dim 1 (Vu et al. 2019): the entropy of a pixel, class by class.
/// Saturated probabilities give 0.  @param logits [B, C, H, W]
at::Tensor self_information(const at::Tensor& logits);

}  // namespace cristae
