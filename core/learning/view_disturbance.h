#pragma once

#include <opencv2/core.hpp>

#include "core/base/random.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// How one view of a crop is made unlike another without moving anything: noise, blur, grey boxes. All three
/// act on half the views, and each then on half of those. The ranges are those of public code (CAFA, Yin et
/// al. 2023), on grey values from 0 to 1 and crops of 512 pixels.
struct Disturbance {
  double noise = 0;     ///< largest standard deviation, as a share of the grey range
  int blur_kernel = 1;  ///< largest side of a Gaussian kernel, px, odd; its sigma is up to 2
  int boxes = 0;        ///< most boxes filled with the mean
  int box_side = 0;     ///< their largest side, px
};

/// Of the target's views in public code, and of its source images, which serve as the strong ones.
Disturbance gentle_disturbance();
Disturbance strong_disturbance(int crop);

struct ViewDisturbances {
  Disturbance first;   ///< of the view with the gradient
  Disturbance second;  ///< of the view that makes the labels
};

/// What the options view_scheme and strong_preset say: `equal` disturbs both views gently; `weak_strong`
/// disturbs the first strongly and leaves the second alone.
ViewDisturbances view_disturbances(const Recipe& recipe);

/// Disturbs a crop in place; the grey range is that of the recipe's normalisation.
void disturb(cv::Mat& crop, const Disturbance& disturbance, const Recipe& recipe, Random& random);

}  // namespace cristae
