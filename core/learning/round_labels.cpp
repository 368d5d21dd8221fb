#include "core/learning/round_labels.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <sstream>

#include "core/instances/components.h"
#include "core/instances/peaks.h"
#include "core/learning/component_gate.h"
#include "core/learning/component_labels.h"
#include "core/learning/density_target.h"
#include "core/learning/drawn_labels.h"
#include "core/learning/gate_references.h"
#include "core/learning/terms/centre_selection.h"
#include "core/learning/terms/detection_mask.h"
#include "core/learning/terms/pixel.h"
#include "core/learning/terms/pseudo_labels.h"

namespace cristae {
namespace {

constexpr double kClickSquareNm = 90;  ///< side of the square over which p at a click is averaged
constexpr double kSmallestObjectNm2 =
    8e3;  ///< smaller components neither count for the median radius nor for the gate
constexpr double kFallbackRadiusNm = 50;
/// Clicked components that span what mitochondria look like: three for each number of a descriptor. A gate
/// made of fewer takes true ones for background (README, "Few clicks").
constexpr std::size_t kEnoughClicked = 21;
/// Share of the clicks that a network finds by itself where what it misses is pale rather than unknown to it
/// (README, "A dull and noisy stack").
constexpr double kNearlyAllFound = 0.85;
/// Below it the tissue is unknown to the network: what was not clicked is as unknown to it as what was, and
/// must not be called background once the clicks are learnt by heart (README, "A picture of muscle").
constexpr double kHardlyAnyFound = 1.0 / 3;
/// How much of a run there goes by before a low probability says anything: until then what the source network
/// takes for background is as little known to it as the rest.
constexpr double kOpenUntil = 0.6;
constexpr double kUnsupportedDensity = 0.15;  ///< share of the peak below which a component has no support
constexpr double kAssumedPixelNm = 10;
/// Shares of the way to an outline: within the first all is mitochondrion, from there to the second nothing
/// is said.
constexpr double kInside = 0.8;
constexpr double kOutside = 1.3;
constexpr double kFragment = 0.3;  ///< a component smaller than this share of the outlined area is none
/// In tissue unknown to the network: one larger than this many outlined areas is several that touch, and
/// between these shares of the way lies what parts them.
constexpr double kSeveral = 1.6;
/// Fewer rims teach that what is dark and textured is background (README, "A picture of muscle").
constexpr std::int64_t kEnoughRims = 12;
constexpr double kRimFrom = 0.97;
constexpr double kRimTo = 1.08;

/// Pixels of each component, by id.
std::vector<std::int64_t> component_areas(const cv::Mat& ids) {
  std::vector<std::int64_t> areas(1, 0);
  for (int row = 0; row < ids.rows; ++row) {
    for (const std::int32_t id : std::span(ids.ptr<std::int32_t>(row), static_cast<std::size_t>(ids.cols))) {
      if (static_cast<std::size_t>(id) >= areas.size()) areas.resize(static_cast<std::size_t>(id) + 1, 0);
      ++areas[static_cast<std::size_t>(id)];
    }
  }
  return areas;
}

/// One call of make_round_labels.
class RoundLabeller {
 public:
  RoundLabeller(const std::vector<TrainingSection>& sections, const std::vector<ImagePrediction>& predictions,
                const Recipe& recipe, const RoundPlace& place, double pixel_nm)
      : sections_(sections),
        predictions_(predictions),
        recipe_(recipe),
        place_(place),
        task_(round_task(recipe, place)),
        pixel_nm_(pixel_nm > 0 ? pixel_nm : kAssumedPixelNm),
        density_(density_options(recipe)),
        result_{std::vector<TargetLabels>(sections.size()), 0, 0} {
    for (std::size_t i = 0; i < sections.size(); ++i) rejected_.push_back(rejected_in(i));
  }

  RoundLabels make(RoundMemory& memory) {
    choose_centres(memory.chosen);
    make_labels(memory);
    mark_background();
    return std::move(result_);
  }

 private:
  double pixels(double nm2) const { return nm2 / (pixel_nm_ * pixel_nm_); }

  /// What negative points and the eraser reject; empty: nothing.
  cv::Mat rejected_in(std::size_t section) const {
    cv::Mat rejected = rejected_pixels(predictions_[section].probability, sections_[section].negatives,
                                       recipe_.gt_point_radius);
    const cv::Mat& drawn = sections_[section].drawn;
    if (drawn.empty()) return rejected;
    if (rejected.empty()) rejected = cv::Mat::zeros(drawn.size(), CV_8U);
    rejected.setTo(1, drawn == kDrawnBackground);
    rejected.setTo(0, drawn == kDrawnMito);
    return rejected;
  }

  bool has_clicks() const {
    return std::any_of(sections_.begin(), sections_.end(),
                       [](const auto& section) { return !section.clicks.empty(); });
  }

  bool is_rejected(std::size_t section, const cv::Point& at) const {
    const cv::Mat& rejected = rejected_[section];
    return is_inside(at, rejected.size()) && rejected.at<std::uint8_t>(at) != 0;
  }

  /// Peaks of the density, best first, but those that a negative point rejects.
  std::vector<Peak> peaks(std::size_t section) const {
    auto found = find_peaks(
        predictions_[section].density,
        {static_cast<int>(recipe_.nms_window), recipe_.nms_threshold * density_unit_peak(recipe_)});
    std::erase_if(found, [&](const Peak& peak) { return is_rejected(section, {peak.column, peak.row}); });
    return found;
  }

  /// Centres of earlier rounds, but those that a negative point rejects.
  std::vector<cv::Point2d> still_chosen(std::size_t section, std::vector<cv::Point2d> centres) const {
    std::erase_if(centres, [&](const cv::Point2d& at) { return is_rejected(section, nearest_pixel(at)); });
    return centres;
  }

  /// Objects that the density speaks of, without what negative points reject.
  double count(std::size_t section) const {
    cv::Mat density = predictions_[section].density;
    if (!rejected_[section].empty()) {
      density = density.clone();
      density.setTo(0, rejected_[section]);
    }
    return estimated_count(density, density_);
  }

  cv::Mat sure_components(std::size_t section) const {
    return find_components(predictions_[section].probability > recipe_.foreground_threshold, connectivity())
        .ids;
  }

  Connectivity2d connectivity() const {
    return recipe_.cc_connectivity == 4 ? Connectivity2d::four : Connectivity2d::eight;
  }

  CentreSelectionOptions selection_options() const {
    CentreSelectionOptions options;
    options.quota = quota_rule_from_name(recipe_.det_quota);
    options.merge = merge_rule_from_name(recipe_.merge_rule);
    options.merge_radius = recipe_.merge_radius;
    return options;
  }

  std::vector<CentreCandidates> candidates(const std::vector<std::vector<cv::Point2d>>& kept) const {
    std::vector<CentreCandidates> all;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      auto still = kept.empty() ? std::vector<cv::Point2d>{} : still_chosen(i, kept[i]);
      all.push_back({sections_[i].clicks, std::move(still), peaks(i), {}});
      if (recipe_.merge_rule == "component") all.back().components = sure_components(i);
    }
    return all;
  }

  /// Quota of each section for a ratio of the estimated counts.
  std::vector<std::int64_t> quotas(const std::vector<CentreCandidates>& all, double ratio) const {
    std::vector<double> counts;
    for (std::size_t i = 0; i < sections_.size(); ++i) counts.push_back(count(i));
    if (recipe_.selection_granularity == "dataset") return dataset_quotas(all, ratio, counts);
    std::vector<std::int64_t> result;
    for (const double estimate : counts) result.push_back(centre_quota(ratio, estimate));
    return result;
  }

  void choose_centres(std::vector<std::vector<cv::Point2d>>& chosen) {
    const auto all = candidates(chosen);
    const auto quota = quotas(all, recipe_.all_points_clicked ? 0 : task_.det_ratio);
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      auto centres = select_centres(all[i], quota[i], selection_options());
      const auto first_chosen = centres.begin() + static_cast<std::ptrdiff_t>(sections_[i].clicks.size());
      chosen[i].assign(first_chosen, centres.end());
      if (recipe_.det_point_source == "component_centroids") {
        const auto moved = move_to_centroids(chosen[i], sure_components(i));
        centres.erase(first_chosen, centres.end());
        centres.insert(centres.end(), moved.begin(), moved.end());
      }
      result_.centres += static_cast<std::int64_t>(centres.size());
      result_.estimated_count += count(i);
      result_.sections[i].centres = std::move(centres);
    }
  }

  double background_threshold() const {
    if (recipe_.bg_rule != "clicks") return recipe_.background_threshold;
    if (is_unknown_tissue() && place_.done() < kOpenUntil) return 0;
    std::vector<double> at_clicks;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      const auto values =
          probability_at(predictions_[i].probability, sections_[i].clicks, kClickSquareNm / pixel_nm_);
      at_clicks.insert(at_clicks.end(), values.begin(), values.end());
    }
    return background_bound(std::move(at_clicks), recipe_, background_progress());
  }

  /// How far the bound of background has come from its early to its highest value.
  double background_progress() const {
    if (is_unknown_tissue()) return 0;
    return first_found_ < kNearlyAllFound ? 1 : place_.done();
  }

  double share_of_found_clicks() const {
    double clicks = 0;
    double found = 0;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      clicks += static_cast<double>(sections_[i].clicks.size());
      for (const double p : probability_at(predictions_[i].probability, sections_[i].clicks, 1))
        found += p > 0.5 ? 1 : 0;
    }
    return found / clicks;
  }

  ClickOptions click_options() const {
    ClickOptions options;
    options.label = point_label_from_name(recipe_.gt_point_label);
    options.point_radius = recipe_.gt_point_radius;
    options.missed_ignore_radius = recipe_.missed_gt_ignore_radius;
    options.region = click_region_from_name(recipe_.gt_proto_region);
    if (recipe_.missed_gt_disk > 0) {
      std::vector<cv::Mat> probabilities;
      for (const auto& prediction : predictions_) probabilities.push_back(prediction.probability);
      const double radius = median_object_radius(probabilities, pixels(kSmallestObjectNm2))
                                .value_or(2 * kFallbackRadiusNm / pixel_nm_);
      options.missed_point_radius = std::max(recipe_.missed_gt_disk * radius, kFallbackRadiusNm / pixel_nm_);
    }
    return options;
  }

  void make_labels(RoundMemory& memory) {
    if (recipe_.missed_click_outline && !memory.outlines)
      memory.outlines = grow_outlines(sections_, pixel_nm_);
    if (!memory.first_found && has_clicks()) memory.first_found = static_cast<float>(share_of_found_clicks());
    first_found_ = memory.first_found.value_or(1);  // without clicks nothing says that the tissue is unknown
    paints_rims_ = memory.outlines && is_unknown_tissue() && has_enough_rims(*memory.outlines);
    const ClickOptions clicks = click_options();
    std::vector<cv::Mat> components(sections_.size());
    const auto selected = selected_peaks();
    for (std::size_t i = 0; i < sections_.size(); ++i) components[i] = label_section(i, clicks, selected[i]);
    if (recipe_.component_gate) gate_components(memory.first_sureness);
    if (has_clicks() && place_.done() >= recipe_.early_negatives_from) reject_unsupported();
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      auto& labels = result_.sections[i];
      labels.click_pixels = paint_clicks(labels.label, components[i], sections_[i].clicks, clicks);
      if (memory.outlines) paint_outlines(labels, components[i], (*memory.outlines)[i], sections_[i]);
      const cv::Mat& drawn = sections_[i].drawn;
      apply_drawn(is_unknown_tissue() ? with_inner_rims(drawn, 1 - kRimFrom) : drawn, labels);
      apply_negative_points(labels, predictions_[i].probability, sections_[i].negatives,
                            recipe_.gt_point_radius);
      if (!has_clicks()) {  // after the negative points: only real clicks outweigh them
        labels.click_pixels = stand_in_for_clicks(i);
        labels.click_pixels.setTo(0, labels.hard_background);
      }
      if (!task_.segmentation) labels.label.setTo(kIgnore);
    }
  }

  bool is_unknown_tissue() const { return first_found_ < kHardlyAnyFound; }

  static bool has_enough_rims(const std::vector<std::vector<ClickOutline>>& outlines) {
    std::int64_t clear = 0;
    for (const auto& section : outlines) clear += std::ranges::count(section, true, &ClickOutline::is_clear);
    return clear >= kEnoughRims;
  }

  /// What was clicked and is missed, or found as a fragment, reaches to its outline. In tissue unknown to the
  /// network the outline itself is background: nothing else teaches it where one of two that touch ends.
  void paint_outlines(TargetLabels& labels, const cv::Mat& components,
                      const std::vector<ClickOutline>& outlines, const TrainingSection& section) const {
    const auto areas = component_areas(components);
    const cv::Size size = components.size();
    std::vector<const ClickOutline*> painted;
    for (const ClickOutline& outline : outlines) {
      const cv::Point at = nearest_pixel(outline.click);
      if (!outline.is_clear || !is_inside(at, size) || is_drawn(section, outline.click)) continue;
      const auto id = static_cast<std::size_t>(components.at<std::int32_t>(at));
      const double found = id > 0 ? static_cast<double>(areas[id]) : 0;
      const double area = cv::countNonZero(enclosed(outline, 1, size).mask);
      const bool is_several = paints_rims_ && found > kSeveral * area;
      if (found > kFragment * area && !is_several) continue;
      painted.push_back(&outline);
      if (!is_several) {
        const EnclosedPart around = enclosed(outline, kOutside, size);
        cv::Mat label = labels.label(around.box);
        label.setTo(kIgnore, around.mask & (label == 0));
      }
    }
    if (paints_rims_) {
      for (const ClickOutline* outline : painted) paint_rim(labels.label, *outline);
    }
    for (const ClickOutline* outline : painted) {  // last: no surroundings of a neighbour take them back
      const auto [box, mask] = enclosed(*outline, kInside, size);
      labels.label(box).setTo(1, mask);
      labels.click_pixels(box).setTo(1, mask);
    }
  }

  static void paint_rim(cv::Mat& label, const ClickOutline& outline) {
    const EnclosedPart outer = enclosed(outline, kRimTo, label.size());
    const EnclosedPart inner = enclosed(outline, kRimFrom, label.size());
    cv::Mat rim = outer.mask.clone();
    rim(inner.box - outer.box.tl()).setTo(0, inner.mask);
    label(outer.box).setTo(0, rim);
  }

  /// Peaks whose components IPL selects, beside the clicks.
  std::vector<std::vector<cv::Point2d>> selected_peaks() const {
    std::vector<std::vector<cv::Point2d>> selected(sections_.size());
    double ratio = task_.seg_ratio;
    if (ratio <= 0 && !has_clicks()) ratio = recipe_.uda_first_ratio;
    if (recipe_.pseudo_label != "ipl" || ratio <= 0 || recipe_.all_points_clicked) return selected;
    const auto all = candidates({});
    const auto quota = quotas(all, ratio);
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      auto centres = select_centres(all[i], quota[i], selection_options());
      selected[i].assign(centres.begin() + static_cast<std::ptrdiff_t>(sections_[i].clicks.size()),
                         centres.end());
    }
    return selected;
  }

  /// Labels of one section by the recipe's rule; @return the components that clicks are looked up in.
  cv::Mat label_section(std::size_t i, const ClickOptions& clicks, const std::vector<cv::Point2d>& selected) {
    const cv::Mat& probability = predictions_[i].probability;
    auto& label = result_.sections[i].label;
    if (recipe_.pseudo_label == "threshold") {
      label = threshold_labels(probability, recipe_.threshold_t);
      return find_components(label == 1, connectivity()).ids;
    }
    if (recipe_.pseudo_label == "entropy") {
      label = entropy_labels(probability, recipe_.entropy_percentile, recipe_.entropy_floor).label;
      return find_components(label == 1, connectivity()).ids;
    }
    if (recipe_.pseudo_label == "ipl") {
      InstanceLabelOptions options;
      options.foreground_threshold = recipe_.foreground_threshold;
      options.background_threshold = background_threshold();
      options.background = recipe_.bg_rule == "clicks" ? BackgroundRule::confident
                                                       : background_rule_from_name(recipe_.bg_rule);
      options.connectivity = connectivity();
      options.min_component_area = recipe_.min_component_area;
      options.unselected_to_background = recipe_.all_points_clicked && recipe_.full_points_fp_to_bg;
      options.clicks = clicks;
      label = instance_aware_labels(probability, selected, sections_[i].clicks, options).label;
      return sure_components(i);
    }
    ComponentLabelOptions options;
    options.foreground = recipe_.foreground_threshold;
    options.background = background_threshold();
    options.connectivity = static_cast<int>(recipe_.cc_connectivity);
    options.smallest_component_px = static_cast<int>(recipe_.min_component_area);
    options.largest_hole_px = static_cast<int>(pixels(recipe_.hole_area_um2 * 1e6));
    auto made = component_labels(probability, options);
    label = made.label;
    return made.sure_components;
  }

  void gate_components(std::vector<float>& first_sureness) {
    ComponentGateOptions options;
    options.ignore_quantile = recipe_.gate_ignore_quantile;
    options.reject_quantile = recipe_.gate_reject_quantile;
    options.ignore_errors = recipe_.gate_ignore_errors;
    options.reject_errors = recipe_.gate_reject_errors;
    options.smallest_px = static_cast<int>(pixels(kSmallestObjectNm2));
    std::vector<DescribedSection> described;
    std::vector<std::vector<cv::Point2d>> examples;  // held out ones say what mitochondria look like, too
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      const TrainingSection& section = sections_[i];
      described.push_back(describe_components(section.image, predictions_[i].probability));
      examples.push_back(section.clicks);
      examples.back().insert(examples.back().end(), section.held_out.begin(), section.held_out.end());
    }
    auto references = has_clicks() ? reference_components(described, examples, options)
                                   : std::vector<ComponentDescriptor>();
    if (first_sureness.empty()) first_sureness = sureness_of(references);
    if (references.size() < kEnoughClicked) {
      const std::vector<std::vector<cv::Point2d>> none(sections_.size());
      references = reference_components(described, none, options);
    } else {
      replace_sureness(references, first_sureness);
    }
    auto gate = ComponentGate::fit(references, options);
    if (!gate) return;
    gate->widen(unclicked_distances(*gate, described, examples, options), options);
    const bool rejects = place_.done() >= recipe_.gate_reject_from;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      apply_gate(result_.sections[i].label, described[i], *gate, sections_[i].clicks, rejects, options);
    }
  }

  /// Early negatives: components without support of the density, or tiny, and without a click.
  void reject_unsupported() {
    const double bound = kUnsupportedDensity * density_unit_peak(recipe_);
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      const Components found =
          find_components(predictions_[i].probability > recipe_.background_threshold, connectivity());
      std::vector<float> largest(found.pixels.size(), 0.0F);
      for (int row = 0; row < found.ids.rows; ++row) {
        for (int column = 0; column < found.ids.cols; ++column) {
          auto& value = largest[static_cast<std::size_t>(found.ids.at<std::int32_t>(row, column))];
          value = std::max(value, predictions_[i].density.at<float>(row, column));
        }
      }
      std::vector<std::uint8_t> rejected(found.pixels.size(), 0);
      for (std::size_t id = 1; id < rejected.size(); ++id) {
        rejected[id] =
            largest[id] < bound || static_cast<double>(found.pixels[id]) < pixels(kSmallestObjectNm2);
      }
      for (const auto& click : sections_[i].clicks) {
        const cv::Point at = nearest_pixel(click);
        if (is_inside(at, found.ids.size()))
          rejected[static_cast<std::size_t>(found.ids.at<std::int32_t>(at))] = 0;
      }
      result_.sections[i].label.forEach<std::uint8_t>([&](std::uint8_t& value, const int* at) {
        if (rejected[static_cast<std::size_t>(found.ids.at<std::int32_t>(at[0], at[1]))] != 0) value = 0;
      });
    }
  }

  /// Without clicks the components of the best peaks make the click prototype.
  cv::Mat stand_in_for_clicks(std::size_t i) const {
    const auto all = CentreCandidates{{}, {}, peaks(i), {}};
    const auto quota = centre_quota(recipe_.uda_proto_ratio, count(i));
    const cv::Mat ids = sure_components(i);
    cv::Mat pixels_of_best = cv::Mat::zeros(ids.size(), CV_8U);
    for (const auto& centre : select_centres(all, quota, selection_options())) {
      const auto id = ids.at<std::int32_t>(nearest_pixel(centre));
      if (id > 0) pixels_of_best.setTo(1, ids == id);
    }
    return pixels_of_best;
  }

  void mark_background() {
    DetectionMaskOptions options;
    options.peak = density_unit_peak(recipe_);
    options.positive_share = recipe_.det_pos_rel;
    options.background_share = recipe_.det_bg_rel;
    options.clear_radius = 3 * density_.kernel.sigma;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      auto& labels = result_.sections[i];
      labels.background = confident_background(predictions_[i].density, labels.centres, options);
      labels.background.setTo(1, labels.hard_background);
    }
  }

  const std::vector<TrainingSection>& sections_;
  const std::vector<ImagePrediction>& predictions_;
  const Recipe& recipe_;
  RoundPlace place_;
  RoundTask task_;
  double pixel_nm_;
  DensityOptions density_;
  std::vector<cv::Mat> rejected_;  ///< by section, as rejected_in() says
  double first_found_ = 0;         ///< share of the clicks
  bool paints_rims_ = false;
  RoundLabels result_;
};

}  // namespace

double ratio_of_round(const std::string& ratios, std::int64_t round, std::int64_t rounds) {
  std::vector<double> values;
  std::istringstream list(ratios);
  for (std::string entry; std::getline(list, entry, ',');) values.push_back(std::stod(entry));
  const auto count = static_cast<std::int64_t>(values.size());
  return values.at(
      static_cast<std::size_t>(std::min(count - 1, round * count / std::max<std::int64_t>(rounds, 1))));
}

RoundTask round_task(const Recipe& recipe, const RoundPlace& place) {
  RoundTask task;
  task.detection = recipe.detection;
  task.segmentation = recipe.seg_target_term;
  std::int64_t round = place.round;
  std::int64_t rounds = place.rounds;
  if (recipe.round_plan == "two_stage" && rounds > 1) {
    const std::int64_t first_stage = rounds / 2;
    const bool is_first = round < first_stage;
    task.segmentation = task.segmentation && !is_first;
    rounds = is_first ? first_stage : rounds - first_stage;
    round = is_first ? round : round - first_stage;
    task.det_ratio = is_first ? ratio_of_round(recipe.det_ratios, round, rounds)
                              : ratio_of_round(recipe.det_ratios, rounds, rounds);
  } else {
    task.det_ratio = ratio_of_round(recipe.det_ratios, round, rounds);
  }
  task.seg_ratio = ratio_of_round(recipe.seg_ratios, round, rounds);
  return task;
}

bool is_unknown_tissue(const RoundMemory& memory) {
  return memory.first_found && *memory.first_found < kHardlyAnyFound;
}

RoundLabels make_round_labels(const std::vector<TrainingSection>& sections,
                              const std::vector<ImagePrediction>& predictions, const Recipe& recipe,
                              const RoundPlace& place, double pixel_nm, RoundMemory& memory) {
  return RoundLabeller(sections, predictions, recipe, place, pixel_nm).make(memory);
}

}  // namespace cristae
