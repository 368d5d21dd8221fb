#include "core/learning/component_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

#include "core/instances/components.h"
#include "core/learning/fill_holes.h"
#include "core/learning/terms/disk.h"

namespace cristae {
namespace {

Connectivity2d connectivity_of(int neighbours) {
  return neighbours == 4 ? Connectivity2d::four : Connectivity2d::eight;
}

void drop_small_components(cv::Mat& label, const Components& components, int smallest) {
  for (int row = 0; row < label.rows; ++row) {
    const auto* ids = components.ids.ptr<std::int32_t>(row);
    auto* values = label.ptr<std::uint8_t>(row);
    for (int column = 0; column < label.cols; ++column) {
      if (ids[column] > 0 && components.pixels[static_cast<std::size_t>(ids[column])] < smallest)
        values[column] = kIgnore;
    }
  }
}

}  // namespace

std::vector<double> probability_at(const cv::Mat& probability, const std::vector<cv::Point2d>& points,
                                   double side_px) {
  const int side = std::max(1, static_cast<int>(std::lround(side_px)));
  std::vector<double> values;
  for (const auto& point : points) {
    const cv::Point middle = nearest_pixel(point);
    const cv::Rect square =
        cv::Rect(middle.x - side / 2, middle.y - side / 2, side, side) & cv::Rect({0, 0}, probability.size());
    if (square.empty()) continue;
    values.push_back(cv::mean(probability(square))[0]);
  }
  return values;
}

double background_bound(std::vector<double> at_clicks, const Recipe& recipe, double done) {
  if (at_clicks.empty()) return std::min(recipe.unclicked_background_threshold, recipe.background_threshold);
  const double early = std::min(recipe.early_background_threshold, recipe.background_threshold);
  const double highest = early + (recipe.background_threshold - early) * done;
  std::sort(at_clicks.begin(), at_clicks.end());
  const double position = recipe.bg_click_quantile * static_cast<double>(at_clicks.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, at_clicks.size() - 1);
  const double share = position - static_cast<double>(below);
  const double quantile = at_clicks[below] * (1 - share) + at_clicks[above] * share;
  return std::clamp(quantile, std::min(recipe.bg_click_floor, highest), highest);
}

std::optional<double> median_object_radius(const std::vector<cv::Mat>& probabilities, double smallest_px) {
  std::vector<double> radii;
  for (const auto& probability : probabilities) {
    const Components components = find_components(probability > 0.5F);
    for (std::size_t id = 1; id < components.pixels.size(); ++id) {
      const auto pixels = static_cast<double>(components.pixels[id]);
      if (pixels >= smallest_px) radii.push_back(std::sqrt(pixels / std::numbers::pi));
    }
  }
  if (radii.empty()) return std::nullopt;
  const auto middle = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2);
  std::nth_element(radii.begin(), middle, radii.end());
  return *middle;
}

ComponentLabels component_labels(const cv::Mat& probability, const ComponentLabelOptions& options) {
  ComponentLabels result;
  result.label = cv::Mat(probability.size(), CV_8U, cv::Scalar(kIgnore));
  cv::Mat sure = probability > options.foreground;
  if (options.largest_hole_px > 0) fill_holes(sure, options.largest_hole_px);
  const Components components = find_components(sure, connectivity_of(options.connectivity));
  result.label.setTo(0, probability < options.background);
  result.label.setTo(1, sure);
  drop_small_components(result.label, components, options.smallest_component_px);
  result.sure_components = components.ids;
  return result;
}

cv::Mat rejected_pixels(const cv::Mat& probability, const std::vector<cv::Point2d>& negatives,
                        double disk_px) {
  if (negatives.empty()) return {};
  cv::Mat rejected = cv::Mat::zeros(probability.size(), CV_8U);
  const Components components = find_components(probability > 0.5F);
  for (const auto& negative : negatives) {
    const cv::Point at = nearest_pixel(negative);
    if (!is_inside(at, probability.size())) continue;
    const auto id = components.ids.at<std::int32_t>(at);
    if (id > 0) rejected.setTo(1, components.ids == id);
    for_each_in_disk(negative, disk_px, probability.size(),
                     [&](int row, int column) { rejected.at<std::uint8_t>(row, column) = 1; });
  }
  return rejected;
}

void apply_negative_points(TargetLabels& labels, const cv::Mat& probability,
                           const std::vector<cv::Point2d>& negatives, double disk_px) {
  if (labels.hard_background.empty()) labels.hard_background = cv::Mat::zeros(probability.size(), CV_8U);
  if (negatives.empty()) return;
  labels.hard_background |= rejected_pixels(probability, negatives, disk_px);
  labels.hard_background.setTo(0, labels.click_pixels);
  labels.label.setTo(0, labels.hard_background);
}

}  // namespace cristae
