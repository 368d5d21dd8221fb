#pragma once

#include <cstdint>
#include <vector>

#include <torch/types.h>

#include "core/base/random.h"
#include "core/learning/sections.h"
#include "core/learning/target_labels.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Training crops of one domain.
struct Crops {
  torch::Tensor image;            ///< [B, 1, H, W] float
  torch::Tensor label;            ///< [B, H, W] int64: 0, 1, 255
  torch::Tensor density;          ///< [B, 1, H, W] float: target of the density head
  torch::Tensor density_mask;     ///< [B, 1, H, W] float 0/1: where the density term counts
  torch::Tensor click_pixels;     ///< [B, H, W] bool: pixels of clicked centres (target)
  torch::Tensor point_weight;     ///< [B, 1, H, W] float: extra weight at centres (det_point_weight), else 0
  torch::Tensor hard_background;  ///< [B, H, W] bool: pixels of rejected components (target)
  torch::Tensor second_view;  ///< like image, the same place in another appearance; undefined: not asked for
};

/// Which phase a source crop is for: it decides stretch and matching.
enum class Phase { source, adaptation };

/// Draws `count` source crops; the same random stream gives the same crops.
/// @param matched  target sections whose grey values crops may take on; may be empty
Crops draw_source_crops(const std::vector<TrainingSection>& sections,
                        const std::vector<TrainingSection>& matched, const Recipe& recipe, Phase phase,
                        std::int64_t count, Random random);

/// Draws `count` target crops with their pseudo-labels.
/// @param second_view  with a second appearance of each crop, as the recipe's view_scheme says
Crops draw_target_crops(const std::vector<TrainingSection>& sections, const std::vector<TargetLabels>& labels,
                        const Recipe& recipe, std::int64_t count, Random random, bool second_view = false);

}  // namespace cristae
