#include "core/learning/methods/discriminator_input.h"

#include <torch/torch.h>

#include "core/learning/density_target.h"
#include "core/learning/terms/adversarial.h"

namespace cristae {

torch::Tensor discriminator_input(const torch::Tensor& logits, const Recipe& recipe) {
  return recipe.adv_input == "self_information" ? self_information(logits) : torch::softmax(logits, 1);
}

torch::Tensor discriminator_input(const torch::Tensor& logits, const torch::Tensor& density,
                                  const Recipe& recipe) {
  const auto classes = discriminator_input(logits, recipe);
  if (!recipe.adv_density) return classes;
  return torch::cat({classes, density / density_unit_peak(recipe)}, 1);
}

std::shared_ptr<Discriminator> make_discriminator(const Recipe& recipe, Random random,
                                                  const DiscriminatorUse& use) {
  torch::manual_seed(random.bits());
  DiscriminatorOptions options;
  options.width = recipe.d_width;
  options.norm = use.norm;
  if (use.density && recipe.adv_density) ++options.channels;
  return std::make_shared<Discriminator>(options);
}

}  // namespace cristae
