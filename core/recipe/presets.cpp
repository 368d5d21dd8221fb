// Presets are recipes: what differs from `paper`, the defaults of Recipe.

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/recipe/recipe.h"

namespace cristae {
namespace {

/// The optimiser of DA-ISC, CAFA and R4MITO.
void use_adam(Recipe& recipe, double beta2) {
  recipe.optimiser = "adam";
  recipe.adam_beta2 = beta2;
  recipe.weight_decay = 0;
}

/// Huang et al., MICCAI 2022, VNC III to Lucchi; the remaining weights are the defaults.
void publish_daisc(Recipe& recipe) {
  recipe.network = "daisc";
  use_adam(recipe, 0.99);
  recipe.rate = 1e-4;
  recipe.rounds = 8;  // 200,000 steps
}

/// Yin et al., MICCAI 2023. A section is paired with itself: the second section is not built.
void publish_cafa(Recipe& recipe) {
  recipe.network = "daisc-batch";
  use_adam(recipe, 0.99);
  recipe.two_view_rate = 1e-4;
  recipe.rounds = 8;
  recipe.gradient_clip = 0;
}

/// Chen et al., AAAI 2025.
void publish_r4mito(Recipe& recipe) {
  recipe.network = "unet";
  use_adam(recipe, 0.999);
  recipe.two_view_rate = 1e-4;
  recipe.batch = 2;
  recipe.rank_pixels = 0;
}

/// Qiu et al. 2024: two stages of 100,000 steps.
void publish_wda(Recipe& recipe) {
  recipe.schedule = "step";
  recipe.rounds = 8;
  recipe.adv_rate = 2e-4;
}

/// Tsai et al., CVPR 2018, with the trunk of the others in place of DeepLab. The published schedule of
/// 250,000 steps was broken off after 150,000; here it ends there.
void publish_adaptsegnet(Recipe& recipe) {
  recipe.rate = 2.5e-4;
  recipe.rounds = 6;
}

/// What the authors of a method published; those of IPL are the defaults of Recipe.
Recipe paper_recipe(std::string_view method) {
  Recipe recipe;
  if (method == "da-isc") publish_daisc(recipe);
  if (method == "cafa") publish_cafa(recipe);
  if (method == "r4mito") publish_r4mito(recipe);
  if (method == "wda-net") publish_wda(recipe);
  if (method == "adaptsegnet") publish_adaptsegnet(recipe);
  return recipe;
}

/// What was measured to work in minutes on two processor cores.
Recipe quick_recipe() {
  Recipe recipe;
  recipe.preset = "quick";
  recipe.working_pixel_nm = 10;
  recipe.normalisation = "standard";
  recipe.target_megapixels = 12;
  recipe.network = "compact-s";

  recipe.pretrain_steps = 2500;
  recipe.pretrain_optimiser = "adamw";
  recipe.pretrain_rate = 2e-3;
  recipe.pretrain_weight_decay = 1e-4;
  recipe.pretrain_schedule = "cosine";
  recipe.pretrain_batch = 8;
  recipe.pretrain_stretch = 0.5;
  recipe.phantom_share = 0.4;

  recipe.rounds = 10;
  recipe.round_iterations = 100;
  recipe.optimiser = "adamw";
  recipe.rate = 5e-4;
  recipe.weight_decay = 1e-4;
  recipe.schedule = "cosine";
  recipe.batch = 4;
  recipe.crop = 192;
  recipe.teacher_decay = 0.99;
  recipe.target_statistics = true;
  recipe.click_crops = 0.5;
  recipe.adapt_phantom_share = 0.1;
  recipe.checkpoint_steps = 200;

  recipe.aug_set = "quick";
  recipe.source_stretch = 0.5;
  recipe.stretch_limit = 2.5;

  recipe.dice_weight = 0.5;
  recipe.lambda1 = 50;
  recipe.lambda2 = 0;
  recipe.contrast = "none";

  recipe.density_sigma_nm = 55;
  recipe.density_peak = 1;
  recipe.nms_window = 11;
  recipe.merge_radius = 8;
  recipe.views = "2";

  recipe.d_width = 16;

  recipe.pseudo_label = "all_components";
  recipe.bg_rule = "clicks";
  recipe.early_background_threshold = 0.05;
  recipe.unclicked_background_threshold = 0.1;
  recipe.gt_point_radius = 2;
  recipe.missed_gt_ignore_radius = 22;
  recipe.missed_gt_disk = 0.5;
  recipe.missed_click_outline = true;
  recipe.component_gate = true;
  recipe.hole_area_um2 = 0.04;

  recipe.tta = 4;
  recipe.tile = 512;
  recipe.tile_overlap = 0.25;
  recipe.section_smoothing_nm = 15;
  recipe.fp_filter = "none";
  recipe.smallest_mean_probability = 0.7;
  recipe.smallest_object_um2 = 0.0125;
  recipe.instance_separation = "automatic";
  return recipe;
}

/// Half the time of quick, for a first look.
Recipe preview_recipe() {
  Recipe recipe = quick_recipe();
  recipe.preset = "preview";
  recipe.pretrain_steps = 1250;
  recipe.rounds = 6;
  return recipe;
}

/// The best of both for an hour of a processor.
Recipe standard_recipe() {
  Recipe recipe = quick_recipe();
  recipe.preset = "standard";
  recipe.network = "compact-m";
  recipe.working_pixel_nm = 8;
  recipe.crop = 256;
  recipe.target_megapixels = 64;
  recipe.nms_window = 13;
  recipe.merge_radius = 10;
  recipe.missed_gt_ignore_radius = 28;
  recipe.held_out_share = 0.2;
  recipe.checkpoint = "label_free";
  recipe.pretrain_steps = 5000;
  recipe.rounds = 20;
  recipe.contrast = "fg_focused";
  recipe.lambda2 = 0.05;
  recipe.contrast_warmup = 200;
  recipe.kmeans_refresh = 500;
  return recipe;
}

/// Seconds, for tests and for trying the commands; finds little.
Recipe tiny_recipe() {
  Recipe recipe = quick_recipe();
  recipe.preset = "tiny";
  recipe.network = "compact-xs";
  recipe.pretrain_steps = 12;
  recipe.phantom_share = 0;
  recipe.pretrain_batch = 2;
  recipe.rounds = 2;
  recipe.round_iterations = 6;
  recipe.batch = 2;
  recipe.crop = 96;
  recipe.tta = 1;
  recipe.checkpoint_steps = 6;
  return recipe;
}

}  // namespace

const std::vector<PresetDescription>& describe_presets() {
  static const std::vector<PresetDescription> presets = {
      {"quick", "Minutes on two processor cores: small network, ten-nanometre pixels."},
      {"preview", "Half the time of quick, for a first look."},
      {"standard",
       "Three to four times the time of quick: larger network, finer pixels, contrast, twice the rounds."},
      {"paper",
       "The published settings and network of the method: 512 pixel crops, 100,000 steps or more. Days "
       "without a GPU."},
      {"tiny", "Seconds, for trying the commands; the model is of no use."},
  };
  return presets;
}

Recipe preset_recipe(std::string_view name, std::string_view method) {
  if (name == "paper") return paper_recipe(method);
  if (name == "quick") return quick_recipe();
  if (name == "preview") return preview_recipe();
  if (name == "standard") return standard_recipe();
  if (name == "tiny") return tiny_recipe();
  throw Error(ErrorKind::bad_input, fmt::format("there is no preset '{}'", name),
              "choose one of quick, preview, standard, paper, tiny");
}

Recipe preset_with_settings(std::string_view preset, const std::vector<std::string>& settings) {
  constexpr std::string_view kMethod = "method=";
  std::string_view method = "ipl";
  for (const std::string& setting : settings) {
    if (setting.starts_with(kMethod)) method = std::string_view(setting).substr(kMethod.size());
  }
  Recipe recipe = preset_recipe(preset, method);
  for (const std::string& setting : settings) set_option(recipe, setting);
  return recipe;
}

}  // namespace cristae
