#include "core/learning/methods/target_terms.h"

#include <torch/torch.h>

#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/dice_loss.h"
#include "core/learning/terms/masked_l2.h"

namespace cristae {

LossTerms target_mask_terms(const NetworkOutput& output, const Crops& target, const Recipe& recipe) {
  LossTerms terms;
  terms.push_back({"target_cross_entropy", cross_entropy_ignore(output.logits, target.label), 1.0});
  if (recipe.dice_weight > 0)
    terms.push_back({"target_dice", dice_loss(output.logits, target.label), recipe.dice_weight});
  return terms;
}

LossTerm target_density_term(const NetworkOutput& output, const Crops& target, const Recipe& recipe) {
  const auto loss =
      recipe.det_point_weight == "on"
          ? weighted_l2(output.density, target.density, target.density_mask + 3 * target.point_weight)
          : masked_l2(output.density, target.density, target.density_mask,
                      l2_reduction_from_name(recipe.l2_reduction));
  return {"target_density", loss, recipe.lambda1};
}

void append(LossTerms& terms, const LossTerms& more) { terms.insert(terms.end(), more.begin(), more.end()); }

}  // namespace cristae
