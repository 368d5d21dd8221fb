#include "core/learning/pixel_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>
#include <vector>

#include <opencv2/core.hpp>

#include "core/instances/components.h"
#include "core/learning/component_labels.h"
#include "core/learning/sections.h"
#include "core/learning/target_statistics.h"
#include "core/learning/tiled_prediction.h"
#include "core/networks/pair_network.h"

namespace cristae {
namespace {

constexpr std::array kMagnifications = {0.35, 0.5, 0.71, 1.0, 1.41};
constexpr std::int64_t kSections = 6;
constexpr double kMegapixels = 4;  // at each magnification: seconds on two processors
constexpr std::size_t kLeastObjects = 4;
constexpr double kNearlyBest = 0.9;  // a look whose contrast is at least this share of the best is believed
constexpr double kClickSide = 5;     // working pixels around a click that are asked
constexpr double kUpperQuartile = 0.75;         // of the source's diameters
constexpr double kUpperQuartileOfMedian = 1.3;  // where the pack tells the median alone
constexpr double kFarthest = 4;                 // times the working pixel, or its inverse

double quantile(std::vector<double> values, double share) {
  const auto at =
      values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

double diameter(std::int64_t pixels) { return 2 * std::sqrt(static_cast<double>(pixels) / std::numbers::pi); }

double source_diameter_px(const ModelFile& pack) {
  std::vector<double> diameters;
  for (const SourceSection& section : pack.source_sections) {
    const Components objects = find_components(section.label);
    for (std::size_t id = 1; id < objects.pixels.size(); ++id)
      diameters.push_back(diameter(objects.pixels[id]));
  }
  if (!diameters.empty()) return quantile(std::move(diameters), kUpperQuartile);
  return 2 * kUpperQuartileOfMedian * pack.statistics.median_radius_px;
}

/// What the network sees at one magnification.
struct Look {
  std::vector<double> at_clicks;
  std::vector<double> elsewhere;  ///< mean of each section
  std::vector<double> diameters;  ///< of the objects under clicks, pixels of the stack

  double contrast() const {
    const auto mean = [](const std::vector<double>& values) {
      return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    };
    return at_clicks.empty() ? 0 : mean(at_clicks) - mean(elsewhere);
  }
};

void look_at(Look& look, const TrainingSection& section, const cv::Mat& probability, double magnification) {
  const auto at_clicks = probability_at(probability, section.clicks, kClickSide);
  look.at_clicks.insert(look.at_clicks.end(), at_clicks.begin(), at_clicks.end());
  look.elsewhere.push_back(cv::mean(probability)[0]);
  const Components found = find_components(probability > 0.5F);
  std::set<std::int32_t> clicked;
  for (const cv::Point2d& click : section.clicks) {
    // Rounded to a smaller pixel grid, a click on the rim may come to lie beyond it.
    const cv::Point at(click);
    clicked.insert(found.ids.at<std::int32_t>(std::clamp(at.y, 0, found.ids.rows - 1),
                                              std::clamp(at.x, 0, found.ids.cols - 1)));
  }
  clicked.erase(0);
  for (const std::int32_t id : clicked)
    look.diameters.push_back(diameter(found.pixels[static_cast<std::size_t>(id)]) / magnification);
}

std::vector<double> believed_diameters(const std::vector<Look>& looks) {
  double best = 0;
  for (const Look& look : looks) best = std::max(best, look.contrast());
  std::vector<double> diameters;
  for (const Look& look : looks) {
    if (best > 0 && look.contrast() >= kNearlyBest * best)
      diameters.insert(diameters.end(), look.diameters.begin(), look.diameters.end());
  }
  return diameters;
}

}  // namespace

std::optional<PixelEstimate> estimate_pixel(const ModelFile& pack, const Stack& target, const Points& points,
                                            const Recipe& recipe, const ComputePlace& place, Random random,
                                            Job& job) {
  const auto clicks = static_cast<std::size_t>(std::ranges::count(points, PointKind::mito, &Point::kind));
  if (clicks < kLeastObjects) return std::nullopt;
  if (std::dynamic_pointer_cast<PairNetwork>(network_of(pack))) return std::nullopt;
  Recipe few = recipe;
  few.target_slices = std::min(recipe.target_slices, kSections);
  few.target_megapixels = kMegapixels;
  const TilingOptions tiling{recipe.tile, recipe.tile_overlap, 1};
  std::vector<Look> looks;
  for (const double magnification : kMagnifications) {
    job.check();
    const auto sections =
        load_target_sections(target, points, few, {magnification, magnification}, random, job);
    auto network = network_of(pack);
    network->to(place.device);
    if (recipe.target_statistics) fit_statistics(*network, images_of(sections), place, job);
    const TiledPredictor predictor(*network, place.device, place.type);
    Look& look = looks.emplace_back();
    for (const TrainingSection& section : sections) {
      if (section.clicks.empty()) continue;
      look_at(look, section, predictor.predict(section.image, tiling, job).probability, magnification);
    }
  }
  const std::vector<double> diameters = believed_diameters(looks);
  if (diameters.size() < kLeastObjects) return std::nullopt;
  const double magnification = source_diameter_px(pack) / quantile(diameters, 0.5);
  return PixelEstimate{recipe.working_pixel_nm * std::clamp(magnification, 1 / kFarthest, kFarthest),
                       std::ssize(diameters)};
}

}  // namespace cristae
