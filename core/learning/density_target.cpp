#include "core/learning/density_target.h"

namespace cristae {

DensityOptions density_options(const Recipe& recipe) {
  const bool is_physical = recipe.density_sigma_nm > 0 && recipe.working_pixel_nm > 0;
  DensityOptions options;
  options.kernel = is_physical ? DensityKernel::of_sigma(recipe.density_sigma_nm / recipe.working_pixel_nm)
                               : density_kernel_from_name(recipe.density_kernel);
  options.norm = density_norm_from_name(recipe.density_norm);
  options.peak = recipe.density_peak;
  return options;
}

double density_unit_peak(const Recipe& recipe) {
  const DensityOptions options = density_options(recipe);
  return options.norm == DensityNorm::unit_sum ? options.kernel.centre_value() : options.peak;
}

}  // namespace cristae
