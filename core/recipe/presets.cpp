// Presets are recipes: what differs from `paper`, the defaults of Recipe.

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/recipe/recipe.h"

namespace cristae {
namespace {

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
  recipe.component_gate = true;
  recipe.hole_area_um2 = 0.04;

  recipe.tta = 4;
  recipe.tile = 512;
  recipe.tile_overlap = 0.25;
  recipe.section_smoothing_nm = 15;
  recipe.fp_filter = "none";
  recipe.smallest_mean_probability = 0.7;
  recipe.smallest_object_um2 = 0.0125;
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
      {"paper", "The published settings: WDA-Net, 512 pixel crops, 100,000 steps. Days without a GPU."},
      {"tiny", "Seconds, for trying the commands; the model is of no use."},
  };
  return presets;
}

Recipe preset_recipe(std::string_view name) {
  if (name == "paper") return Recipe{};
  if (name == "quick") return quick_recipe();
  if (name == "preview") return preview_recipe();
  if (name == "standard") return standard_recipe();
  if (name == "tiny") return tiny_recipe();
  throw Error(ErrorKind::bad_input, fmt::format("there is no preset '{}'", name),
              "choose one of quick, preview, standard, paper, tiny");
}

}  // namespace cristae
