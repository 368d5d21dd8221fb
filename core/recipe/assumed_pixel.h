#pragma once

#include "core/recipe/recipe.h"

namespace cristae {

/// Side of a pixel, nm, that stands for an unknown voxel size; 0 where the recipe has no working pixel
/// either.
inline double assumed_pixel_nm(const Recipe& recipe) {
  return recipe.assumed_pixel_nm > 0 ? recipe.assumed_pixel_nm : recipe.working_pixel_nm;
}

}  // namespace cristae
