#include "core/learning/crops.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <opencv2/imgproc.hpp>
#include <torch/torch.h>

#include "core/learning/augmentation.h"
#include "core/learning/density_target.h"
#include "core/learning/object_centres.h"
#include "core/learning/terms/density_map.h"
#include "core/learning/terms/detection_mask.h"
#include "core/learning/view_disturbance.h"

namespace cristae {
namespace {

/// One crop before it becomes a row of a batch.
struct Crop {
  cv::Mat image;            ///< CV_32F
  cv::Mat label;            ///< CV_8U
  cv::Mat density;          ///< CV_32F
  cv::Mat density_mask;     ///< CV_8U 0/1
  cv::Mat click_pixels;     ///< CV_8U 0/1
  cv::Mat hard_background;  ///< CV_8U 0/1
  cv::Mat point_weight;     ///< CV_32F
  cv::Mat second_view;      ///< CV_32F; empty: none
};

torch::Tensor stack_planes(const std::vector<Crop>& crops, cv::Mat Crop::*plane, torch::ScalarType type) {
  const auto rows = (crops[0].*plane).rows;
  const auto columns = (crops[0].*plane).cols;
  const auto stored = (crops[0].*plane).type() == CV_32F ? torch::kFloat : torch::kByte;
  auto all = torch::empty({static_cast<std::int64_t>(crops.size()), rows, columns}, stored);
  for (std::size_t i = 0; i < crops.size(); ++i) {
    const cv::Mat whole = (crops[i].*plane).isContinuous() ? crops[i].*plane : (crops[i].*plane).clone();
    std::memcpy(all[static_cast<std::int64_t>(i)].data_ptr(), whole.data, whole.total() * whole.elemSize());
  }
  return all.to(type);
}

Crops to_tensors(const std::vector<Crop>& crops) {
  Crops batch;
  batch.image = stack_planes(crops, &Crop::image, torch::kFloat).unsqueeze(1);
  batch.label = stack_planes(crops, &Crop::label, torch::kLong);
  batch.density = stack_planes(crops, &Crop::density, torch::kFloat).unsqueeze(1);
  batch.density_mask = stack_planes(crops, &Crop::density_mask, torch::kFloat).unsqueeze(1);
  batch.click_pixels = stack_planes(crops, &Crop::click_pixels, torch::kBool);
  batch.hard_background = stack_planes(crops, &Crop::hard_background, torch::kBool);
  batch.point_weight = stack_planes(crops, &Crop::point_weight, torch::kFloat).unsqueeze(1);
  if (!crops[0].second_view.empty())
    batch.second_view = stack_planes(crops, &Crop::second_view, torch::kFloat).unsqueeze(1);
  return batch;
}

const TrainingSection& pick_section(const std::vector<TrainingSection>& sections, Random& random,
                                    std::size_t& index) {
  double total = 0;
  for (const auto& section : sections) total += section.weight;
  double rest = random.uniform(0, total);
  index = 0;
  while (index + 1 < sections.size() && rest >= sections[index].weight) rest -= sections[index++].weight;
  return sections[index];
}

cv::Point2d anywhere(cv::Size size, Random& random) {
  return {random.uniform(0, size.width), random.uniform(0, size.height)};
}

/// Near one of `places`, off-centre by up to a third of a crop, so that objects are seen everywhere in it.
cv::Point2d near_one_of(const std::vector<cv::Point2d>& places, int crop, Random& random) {
  const auto& place =
      places[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(places.size()) - 1))];
  return {place.x + random.uniform(-crop / 3.0, crop / 3.0),
          place.y + random.uniform(-crop / 3.0, crop / 3.0)};
}

/// Uniform, with the whole crop inside the section where it fits.
cv::Point2d inside(cv::Size size, int crop, Random& random) {
  const auto along = [&](int length) {
    return length <= crop ? 0.5 * (length - 1) : random.uniform(0.5 * (crop - 1), length - 0.5 * (crop + 1));
  };
  const double x = along(size.width);
  return {x, along(size.height)};
}

void normalise_again(cv::Mat& crop, const Recipe& recipe) {
  if (recipe.normalisation == "minmax") crop = normalise_section(crop, "minmax");
}

Warp compose_flip(Warp warp, bool vertical, bool horizontal, bool transpose) {
  const double middle_x = 0.5 * (warp.size.width - 1);
  const double middle_y = 0.5 * (warp.size.height - 1);
  cv::Matx22d linear(horizontal ? -1 : 1, 0, 0, vertical ? -1 : 1);
  if (transpose) linear = linear * cv::Matx22d(0, 1, 1, 0);
  const cv::Vec2d offset = cv::Vec2d(middle_x, middle_y) - linear * cv::Vec2d(middle_x, middle_y);
  const auto& a = warp.section_from_crop;
  const cv::Matx22d outer(a(0, 0), a(0, 1), a(1, 0), a(1, 1));
  const cv::Matx22d both = outer * linear;
  const cv::Vec2d shift = outer * offset + cv::Vec2d(a(0, 2), a(1, 2));
  warp.section_from_crop = cv::Matx23d(both(0, 0), both(0, 1), shift[0], both(1, 0), both(1, 1), shift[1]);
  return warp;
}

/// Geometry of the public chains (METHODS-IPL 3.4): gate, flips, transpose, rotation, random (resized) crop.
Warp draw_published_warp(cv::Size section, const Recipe& recipe, bool resized, bool gate, Random& random) {
  WarpOptions options;
  options.crop = static_cast<int>(recipe.crop);
  options.flip = 0;
  options.rotation = gate && random.chance(0.5) ? 90 : 0;
  options.elastic = 0;
  int window = options.crop;
  if (resized) {
    const double area = random.uniform(0.25, 0.8) * section.area();
    window = std::min({static_cast<int>(std::lround(std::sqrt(area))), section.width, section.height});
    options.scale_low = options.scale_high = static_cast<double>(options.crop) / window;
  }
  Warp warp = draw_warp(options, inside(section, window, random), random);
  if (!gate) return warp;
  const bool flips = random.chance(0.5);
  const auto which = random.integer(0, 2);
  return compose_flip(warp, flips && which != 1, flips && which != 0, random.chance(0.5));
}

WarpOptions quick_warp(const Recipe& recipe, double scale_low, double scale_high, double stretch) {
  WarpOptions options;
  options.crop = static_cast<int>(recipe.crop);
  options.scale_low = scale_low;
  options.scale_high = scale_high;
  options.stretch = stretch;
  options.stretch_limit = recipe.stretch_limit;
  return options;
}

bool is_published_chain(const Recipe& recipe) { return recipe.aug_set == "wda" || recipe.aug_set == "wsda"; }

void published_appearance(cv::Mat& crop, const Recipe& recipe, Random& random) {
  recipe.aug_set == "wda" ? change_appearance_wda(crop, random) : change_appearance_wsda(crop, random);
}

constexpr int kPasted = 256;  ///< side of the window of cut-and-paste

cv::Rect window_at(cv::Point corner, cv::Size size) { return cv::Rect(corner, size); }

cv::Point random_corner(cv::Size section, cv::Size window, Random& random) {
  const auto x = static_cast<int>(random.integer(0, section.width - window.width));
  return {x, static_cast<int>(random.integer(0, section.height - window.height))};
}

cv::Size pasted_size(cv::Size a, cv::Size b) {
  return {std::min({kPasted, a.width, b.width}), std::min({kPasted, a.height, b.height})};
}

/// Cut-and-paste on the source: a window of another section at a random place.
TrainingSection paste_source(const TrainingSection& onto, const TrainingSection& from, Random& random) {
  TrainingSection pasted;
  pasted.z = onto.z;
  pasted.image = onto.image.clone();
  pasted.label = onto.label.clone();
  const cv::Size size = pasted_size(onto.image.size(), from.image.size());
  const cv::Rect take = window_at(random_corner(from.image.size(), size, random), size);
  const cv::Rect put = window_at(random_corner(onto.image.size(), size, random), size);
  from.image(take).copyTo(pasted.image(put));
  from.label(take).copyTo(pasted.label(put));
  return pasted;
}

/// The window with the most (or fewest) points, ties at random: "cross-position" cut-and-paste.
cv::Point window_by_points(const std::vector<cv::Point2d>& points, cv::Size section, cv::Size window,
                           bool most, Random& random) {
  cv::Mat dots = cv::Mat::zeros(section, CV_8U);
  for (const auto& point : points) {
    const cv::Point at(static_cast<int>(std::lround(point.x)), static_cast<int>(std::lround(point.y)));
    if (cv::Rect({0, 0}, section).contains(at)) dots.at<std::uint8_t>(at) = 1;
  }
  cv::Mat sums;
  cv::integral(dots, sums, CV_32S);
  const int rows = section.height - window.height + 1;
  const int columns = section.width - window.width + 1;
  const cv::Mat counts =
      sums(cv::Rect(window.width, window.height, columns, rows)) + sums(cv::Rect(0, 0, columns, rows)) -
      sums(cv::Rect(window.width, 0, columns, rows)) - sums(cv::Rect(0, window.height, columns, rows));
  double low = 0;
  double high = 0;
  cv::minMaxLoc(counts, &low, &high);
  std::vector<cv::Point> best;
  cv::findNonZero(counts == (most ? high : low), best);
  return best[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(best.size()) - 1))];
}

struct TargetSample {
  cv::Mat image;
  TargetLabels labels;
};

TargetLabels copy_labels(const TargetLabels& labels) {
  return {labels.label.clone(), labels.background.clone(), labels.click_pixels.clone(),
          labels.hard_background.clone(), labels.centres};
}

/// Cut-and-paste on the target: the window with the most points of another section over the one with the
/// fewest of this; image, pseudo-labels and points move together.
TargetSample paste_target(const TargetSample& onto, const TargetSample& from, Random& random) {
  TargetSample pasted{onto.image.clone(), copy_labels(onto.labels)};
  const cv::Size size = pasted_size(onto.image.size(), from.image.size());
  const cv::Rect take =
      window_at(window_by_points(from.labels.centres, from.image.size(), size, true, random), size);
  const cv::Rect put =
      window_at(window_by_points(onto.labels.centres, onto.image.size(), size, false, random), size);
  from.image(take).copyTo(pasted.image(put));
  for (const auto plane : {&TargetLabels::label, &TargetLabels::background, &TargetLabels::click_pixels,
                           &TargetLabels::hard_background}) {
    (from.labels.*plane)(take).copyTo((pasted.labels.*plane)(put));
  }
  auto& centres = pasted.labels.centres;
  std::erase_if(centres, [&](const cv::Point2d& p) { return put.contains(cv::Point(p)); });
  for (const auto& point : from.labels.centres) {
    if (take.contains(cv::Point(point))) {
      centres.emplace_back(point.x - take.x + put.x, point.y - take.y + put.y);
    }
  }
  return pasted;
}

void fill_source_targets(Crop& crop, const Recipe& recipe) {
  const auto centres = object_centres(crop.label, recipe.centre_rule, kSmallestObject);
  crop.density = density_map(centres, crop.label.size(), density_options(recipe));
  crop.density_mask = cv::Mat::ones(crop.label.size(), CV_8U);
  crop.click_pixels = cv::Mat::zeros(crop.label.size(), CV_8U);
  crop.hard_background = cv::Mat::zeros(crop.label.size(), CV_8U);
  crop.point_weight = cv::Mat::zeros(crop.label.size(), CV_32F);
}

Crop draw_source_crop(const std::vector<TrainingSection>& sections,
                      const std::vector<TrainingSection>& matched, const Recipe& recipe, Phase phase,
                      Random& random) {
  std::size_t index = 0;
  const TrainingSection* section = &pick_section(sections, random, index);
  Crop crop;
  Warp warp;
  if (is_published_chain(recipe)) {
    const bool pastes = recipe.aug_set == "wda" || random.chance(phase == Phase::source ? 0.9 : 0.5);
    TrainingSection pasted;
    if (pastes) {
      pasted = paste_source(*section, pick_section(sections, random, index), random);
      section = &pasted;
    }
    const bool gate = random.chance(recipe.aug_gate);
    warp = draw_published_warp(section->image.size(), recipe, false, gate, random);
    crop.image = warp_image(section->image, warp);
    crop.label = warp_labels(section->label, warp);
    if (gate) published_appearance(crop.image, recipe, random);
  } else if (recipe.aug_set == "none") {
    warp.size = {static_cast<int>(recipe.crop), static_cast<int>(recipe.crop)};
    const auto at = inside(section->image.size(), warp.size.width, random);
    warp.section_from_crop(0, 2) = std::round(at.x - 0.5 * (warp.size.width - 1));
    warp.section_from_crop(1, 2) = std::round(at.y - 0.5 * (warp.size.height - 1));
    crop.image = warp_image(section->image, warp);
    crop.label = warp_labels(section->label, warp);
  } else {
    const bool at_object = !section->clicks.empty() && random.chance(0.5);
    const auto centre = at_object ? near_one_of(section->clicks, static_cast<int>(recipe.crop), random)
                                  : anywhere(section->image.size(), random);
    const double stretch = phase == Phase::source ? recipe.pretrain_stretch : recipe.source_stretch;
    warp = draw_warp(quick_warp(recipe, recipe.scale_low, recipe.scale_high, stretch), centre, random);
    crop.image = warp_image(section->image, warp);
    crop.label = warp_labels(section->label, warp);
    if (!matched.empty() && random.chance(recipe.source_matching)) {
      match_histogram(crop.image, pick_section(matched, random, index).image, random.uniform(0.3, 1.0));
    }
    change_appearance(crop.image, recipe.source_appearance, random);
  }
  normalise_again(crop.image, recipe);
  fill_source_targets(crop, recipe);
  return crop;
}

Crop draw_target_crop(const std::vector<TrainingSection>& sections, const std::vector<TargetLabels>& labels,
                      const Recipe& recipe, Random& random) {
  std::size_t index = 0;
  pick_section(sections, random, index);
  TargetSample sample{sections[index].image, labels[index]};
  Crop crop;
  Warp warp;
  const int size = static_cast<int>(recipe.crop);
  bool gate = false;
  if (is_published_chain(recipe)) {
    if (recipe.aug_set == "wda" || random.chance(0.5)) {
      std::size_t other = 0;
      pick_section(sections, random, other);
      sample = paste_target(sample, {sections[other].image, labels[other]}, random);
    }
    gate = random.chance(recipe.aug_gate);
    warp = draw_published_warp(sample.image.size(), recipe, recipe.seg_target_term, gate, random);
  } else if (recipe.aug_set == "none") {
    warp.size = {size, size};
    const auto at = inside(sample.image.size(), size, random);
    warp.section_from_crop(0, 2) = std::round(at.x - 0.5 * (size - 1));
    warp.section_from_crop(1, 2) = std::round(at.y - 0.5 * (size - 1));
  } else {
    const auto& places = sections[index].clicks.empty() ? sample.labels.centres : sections[index].clicks;
    const bool at_click = !places.empty() && random.chance(recipe.click_crops);
    const auto centre = at_click ? near_one_of(places, size, random) : anywhere(sample.image.size(), random);
    warp = draw_warp(quick_warp(recipe, 0.8, 1.25, 0), centre, random);
  }
  crop.image = warp_image(sample.image, warp);
  crop.label = warp_labels(sample.labels.label, warp, kIgnore);
  const cv::Mat background = warp_labels(sample.labels.background, warp, 0);
  crop.click_pixels = warp_labels(sample.labels.click_pixels, warp, 0);
  crop.hard_background = warp_labels(sample.labels.hard_background, warp, 0);
  if (gate) published_appearance(crop.image, recipe, random);
  if (recipe.aug_set == "quick") change_appearance(crop.image, recipe.target_appearance, random);
  normalise_again(crop.image, recipe);
  crop.density = density_map(warp_points(sample.labels.centres, warp), warp.size, density_options(recipe));
  crop.density.setTo(0, crop.hard_background);
  DetectionMaskOptions mask;
  mask.peak = density_unit_peak(recipe);
  mask.positive_share = recipe.det_pos_rel;
  crop.density_mask = detection_mask(crop.density, background, mask);
  crop.point_weight = cv::Mat::zeros(warp.size, CV_32F);
  if (recipe.det_point_weight == "on") {
    point_weight(warp_points(sample.labels.centres, warp), warp.size).convertTo(crop.point_weight, CV_32F);
  }
  return crop;
}

void add_second_view(Crop& crop, const Recipe& recipe, Random& random) {
  const auto disturbances = view_disturbances(recipe);
  crop.second_view = crop.image.clone();
  disturb(crop.image, disturbances.first, recipe, random);
  disturb(crop.second_view, disturbances.second, recipe, random);
}

}  // namespace

Crops draw_source_crops(const std::vector<TrainingSection>& sections,
                        const std::vector<TrainingSection>& matched, const Recipe& recipe, Phase phase,
                        std::int64_t count, Random random) {
  std::vector<Crop> crops;
  for (std::int64_t i = 0; i < count; ++i)
    crops.push_back(draw_source_crop(sections, matched, recipe, phase, random));
  return to_tensors(crops);
}

Crops draw_target_crops(const std::vector<TrainingSection>& sections, const std::vector<TargetLabels>& labels,
                        const Recipe& recipe, std::int64_t count, Random random, bool second_view) {
  std::vector<Crop> crops;
  for (std::int64_t i = 0; i < count; ++i) {
    crops.push_back(draw_target_crop(sections, labels, recipe, random));
    if (second_view) add_second_view(crops.back(), recipe, random);
  }
  return to_tensors(crops);
}

}  // namespace cristae
