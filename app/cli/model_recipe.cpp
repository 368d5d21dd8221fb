#include "app/cli/model_recipe.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/error.h"
#include "core/recipe/assumed_pixel.h"
#include "core/volume/hdf5_file.h"

namespace cristae::cli {
namespace {

/// Side of a pixel as the network was fed: what the stack says, else what was assumed of it; 0: unknown.
double pixel_nm(const Recipe& recipe, const std::optional<VoxelSize>& voxel_size_nm) {
  if (voxel_size_nm) return std::sqrt(voxel_size_nm->y * voxel_size_nm->x);
  return assumed_pixel_nm(recipe);
}

FilterRule filter_rule(const Recipe& recipe) {
  if (recipe.fp_filter_stage == "none" || !has_detection_head(recipe.network)) return FilterRule::none;
  if (recipe.fp_filter == "peak_inside") return FilterRule::peak_inside;
  if (recipe.fp_filter == "max_density") return FilterRule::max_density;
  if (recipe.fp_filter == "mass") return FilterRule::mass;
  return FilterRule::none;
}

double density_sigma_px(const Recipe& recipe, double pixel, double scale) {
  if (recipe.density_sigma_nm > 0 && pixel > 0) return recipe.density_sigma_nm / pixel;
  return (recipe.density_kernel == "sigma9.5_k61" ? 9.5 : 11) * scale;
}

Joining joining_of(const std::string& name) {
  if (name == "components") return Joining::components;
  if (name == "watershed") return Joining::watershed;
  return name == "linking" ? Joining::linking : Joining::automatic;
}

/// What is left to the clicks and was not settled by an adaptation cuts nothing.
Separation separation_of(const Recipe& recipe) {
  if (recipe.instance_separation == "neck_watershed") return Separation::neck_watershed;
  const bool by_centres = recipe.instance_separation == "detection_watershed";
  return by_centres && has_detection_head(recipe.network) ? Separation::detection_watershed
                                                          : Separation::components;
}

LinkSplits splits_of(const std::string& name) {
  if (name == "never") return LinkSplits::never;
  return name == "rejoining" ? LinkSplits::rejoining : LinkSplits::always;
}

/// Volume of a ball, um^3.
double ball_um3(double diameter_nm) { return std::numbers::pi / 6 * std::pow(diameter_nm * 1e-3, 3); }

int odd_window(double pixels) { return std::max(3, 2 * static_cast<int>(std::lround((pixels - 1) / 2)) + 1); }

}  // namespace

Recipe read_model_recipe(const std::filesystem::path& model, const std::vector<std::string>& settings) {
  const auto file = std::filesystem::is_directory(model) ? model / "model.cmodel" : model;
  if (!std::filesystem::exists(file)) {
    throw Error(ErrorKind::not_found, file.string() + " is not there",
                "name a run folder, a .cmodel or a .cpack file");
  }
  const Hdf5File stored = Hdf5File::open(file);
  const auto text = stored.text_attribute("/", "recipe");
  if (!text) {
    throw Error(ErrorKind::bad_input, file.string() + " has no recipe: it is not a model",
                "name a run folder, a .cmodel or a .cpack file");
  }
  Recipe recipe = recipe_from_json(*text);
  // A source model is unsure of much that is true in another stack.
  const bool is_source_pack = stored.contains("/source/images") || stored.contains("/memory");
  if (is_source_pack) recipe.smallest_mean_probability = 0;
  for (const auto& setting : settings) set_option(recipe, setting);
  return recipe;
}

void take_joining(const Recipe& recipe, InstanceOptions& options) {
  options.joining = joining_of(recipe.joining);
  options.division.neck = recipe.neck;
  options.link.minimum = recipe.link_overlap;
  options.link.link_splits = splits_of(recipe.link_splits);
  options.limits = {ball_um3(recipe.smallest_body_nm), ball_um3(recipe.largest_body_nm)};
}

InstanceOptions instance_options(const Recipe& recipe, InstanceDimension dimension,
                                 const std::optional<VoxelSize>& voxel_size_nm) {
  constexpr double kNm2InUm2 = 1e6;
  const double pixel = pixel_nm(recipe, voxel_size_nm);
  // Pixels of the stack in a working pixel.
  const double scale = recipe.working_pixel_nm > 0 && pixel > 0 ? recipe.working_pixel_nm / pixel : 1;
  const double sigma = density_sigma_px(recipe, pixel, scale);
  InstanceOptions options;
  options.dimension = dimension;
  options.threshold = recipe.infer_threshold;
  options.connectivity = recipe.cc_connectivity == 4 ? Connectivity2d::four : Connectivity2d::eight;
  options.smallest.nm2 = recipe.smallest_object_um2 * kNm2InUm2;
  if (pixel > 0) options.smallest.px = options.smallest.nm2 / (pixel * pixel);
  options.separation = separation_of(recipe);
  options.filter.rule = filter_rule(recipe);
  options.filter.density_peak = 1;  // a prediction's density has peak 1 at a centre
  options.filter.peak_window = odd_window(static_cast<double>(recipe.nms_window) * scale);
  options.filter.peak_threshold = recipe.nms_threshold;
  if (recipe.fp_filter_stage != "none")
    options.filter.smallest_mean_probability = recipe.smallest_mean_probability;
  take_joining(recipe, options);
  options.filter.object_mass = 2 * std::numbers::pi * sigma * sigma;  // integral of the Gaussian
  return options;
}

}  // namespace cristae::cli
