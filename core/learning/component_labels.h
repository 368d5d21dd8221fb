#pragma once

#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/learning/target_labels.h"
#include "core/learning/terms/pseudo_labels.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// The rules of recipe `quick` (pseudo_label all_components, bg_rule clicks). They differ from IPL in that
/// no sure component waits to be selected, and that the clicks, not a constant, say what is background:
/// a source model that misses half of the target's mitochondria would otherwise confirm the misses.

/// Probability at each click: mean over a square of `side_px` around it.
std::vector<double> probability_at(const cv::Mat& probability, const std::vector<cv::Point2d>& points,
                                   double side_px);

/// Probability below which a pixel is background: the `bg_click_quantile` of the values at the clicks,
/// within [bg_click_floor, highest]. Without clicks unclicked_background_threshold.
///   highest = early + (background_threshold - early) done,  early = early_background_threshold
/// @param done  share of the rounds that are over
double background_bound(std::vector<double> at_clicks, const Recipe& recipe, double done);

/// Median equivalent radius of the components of p > 0.5 with at least `smallest_px` pixels, over all
/// sections; absent if there are none.
std::optional<double> median_object_radius(const std::vector<cv::Mat>& probabilities, double smallest_px);

struct ComponentLabelOptions {
  double foreground = 0.7;  ///< p above it is mitochondrion
  double background = 0.3;  ///< p below it is background
  int connectivity = 8;
  int smallest_component_px = 4;  ///< smaller components are ignored
  int largest_hole_px = 0;        ///< smaller holes of a label are filled
  ClickOptions clicks;
};

/// Labels of one section before the clicks: p > foreground -> 1, p < background -> 0, the rest ignored.
/// Fills `label` and `sure_components` of the result.
struct ComponentLabels {
  cv::Mat label;            ///< CV_8U 0, 1, 255
  cv::Mat sure_components;  ///< CV_32S, components of the foreground
};
ComponentLabels component_labels(const cv::Mat& probability, const ComponentLabelOptions& options);

/// What negative points reject, CV_8U 0/1: the component of p > 0.5 under each one, and a disk around it.
/// Empty without negative points.
cv::Mat rejected_pixels(const cv::Mat& probability, const std::vector<cv::Point2d>& negatives,
                        double disk_px);

/// The pixels that negative points reject become background in `labels` and hard background. Clicked
/// mitochondria keep their pixels.
void apply_negative_points(TargetLabels& labels, const cv::Mat& probability,
                           const std::vector<cv::Point2d>& negatives, double disk_px);

}  // namespace cristae
