#include "core/learning/view_disturbance.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "core/learning/augmentation.h"

namespace cristae {
namespace {

constexpr double kLargestSigma = 2;     ///< px, of the blur
constexpr double kPublishedCrop = 512;  ///< px
constexpr int kStrongBoxSide = 100;     ///< px of a published crop

struct GreyRange {
  double low = 0;
  double high = 1;
};

/// Standardised grey values lie within three standard deviations.
GreyRange grey_range(const Recipe& recipe) {
  return recipe.normalisation == "minmax" ? GreyRange{0, 1} : GreyRange{-3, 3};
}

void add_noise(cv::Mat& crop, double share, const GreyRange& range, Random& random) {
  const double deviation = random.uniform(0, share) * (range.high - range.low);
  crop += normal_noise(crop.size(), deviation, random);
  cv::min(cv::max(crop, range.low), range.high, crop);
}

void blur(cv::Mat& crop, int largest_kernel, Random& random) {
  const int side = 1 + 2 * static_cast<int>(random.integer(0, largest_kernel / 2));
  const double sigma = std::max(random.uniform(0, kLargestSigma), 1e-3);  // 0 would mean "from the side"
  cv::GaussianBlur(crop, crop, {side, side}, sigma, sigma, cv::BORDER_REFLECT_101);
}

void fill_boxes(cv::Mat& crop, const Disturbance& disturbance, Random& random) {
  const cv::Scalar mean = cv::mean(crop);
  const auto count = random.integer(0, disturbance.boxes);
  const auto side =
      static_cast<int>(random.integer(0, std::min({disturbance.box_side, crop.rows, crop.cols})));
  for (std::int64_t i = 0; i < count; ++i) {
    const auto x = static_cast<int>(random.integer(0, crop.cols - side));
    const auto y = static_cast<int>(random.integer(0, crop.rows - side));
    crop(cv::Rect(x, y, side, side)) = mean;
  }
}

}  // namespace

Disturbance gentle_disturbance() { return {0.2, 3, 10, 10}; }

Disturbance strong_disturbance(int crop) {
  return {0.2, 9, 20, static_cast<int>(std::lround(kStrongBoxSide * crop / kPublishedCrop))};
}

ViewDisturbances view_disturbances(const Recipe& recipe) {
  const bool equal =
      recipe.view_scheme == "equal" || (recipe.view_scheme == "method" && recipe.method == "cafa");
  if (equal) return {gentle_disturbance(), gentle_disturbance()};
  const bool strong = recipe.strong_preset == "cafa_source";
  return {strong ? strong_disturbance(static_cast<int>(recipe.crop)) : gentle_disturbance(), {}};
}

void disturb(cv::Mat& crop, const Disturbance& disturbance, const Recipe& recipe, Random& random) {
  if (!random.chance(0.5)) return;
  if (disturbance.noise > 0 && random.chance(0.5))
    add_noise(crop, disturbance.noise, grey_range(recipe), random);
  if (disturbance.blur_kernel > 1 && random.chance(0.5)) blur(crop, disturbance.blur_kernel, random);
  if (disturbance.boxes > 0 && random.chance(0.5)) fill_boxes(crop, disturbance, random);
}

}  // namespace cristae
