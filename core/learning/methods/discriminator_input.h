#pragma once

#include <cstdint>
#include <memory>

#include "core/base/random.h"
#include "core/networks/discriminator.h"
#include "core/networks/network.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// What a discriminator of the recipe sees of an output: class probabilities (or their self-information) and,
/// if asked for, the density scaled to peak 1.  @return [B, channels, H, W]
torch::Tensor discriminator_input(const torch::Tensor& logits, const torch::Tensor& density,
                                  const Recipe& recipe);

/// The same without density, for residuals.
torch::Tensor discriminator_input(const torch::Tensor& logits, const Recipe& recipe);

struct DiscriminatorUse {
  bool density = true;  ///< sees the density if the recipe says so
  bool norm = false;
};

std::shared_ptr<Discriminator> make_discriminator(const Recipe& recipe, Random random,
                                                  const DiscriminatorUse& use = {});

}  // namespace cristae
