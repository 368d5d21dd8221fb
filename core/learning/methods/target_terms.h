#pragma once

#include "core/learning/methods/method.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Cross-entropy (and Dice) of the target against its labels.
LossTerms target_mask_terms(const NetworkOutput& output, const Crops& target, const Recipe& recipe);

/// Squared error of the target's density where it is known, weighted with lambda1 (Eq. 1).
LossTerm target_density_term(const NetworkOutput& output, const Crops& target, const Recipe& recipe);

void append(LossTerms& terms, const LossTerms& more);

}  // namespace cristae
