#pragma once

#include "core/learning/terms/density_map.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// The density maps of a recipe: kernel, scale and peak (METHODS-IPL 3.2).
DensityOptions density_options(const Recipe& recipe);

/// Value at the centre of an isolated object in the recipe's scale.
double density_unit_peak(const Recipe& recipe);

}  // namespace cristae
