#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <opencv2/core.hpp>

#include "core/instances/components.h"

/// Pseudo-labels of one target section (METHODS-IPL 5): CV_8U with 0 background, 1 mitochondrion,
/// 255 ignored. Probabilities are CV_32F or CV_64F, points (x, y) in pixels. Torch-free.
namespace cristae {

constexpr std::uint8_t kBackgroundPixel = 0;
constexpr std::uint8_t kMitoPixel = 1;
constexpr std::uint8_t kIgnoredPixel = 255;

/// Which pixels are background (METHODS-IPL 5.2).
enum class BackgroundRule {
  confident,        ///< p < background_threshold
  below_threshold,  ///< p <= foreground_threshold
  all_unselected,   ///< whatever is not a selected instance: ablation only
  confident_01      ///< p < 0.1
};

/// How a click becomes pixels (METHODS-IPL 5.1, step 6).
enum class PointLabel {
  disk,              ///< pixels within point_radius
  square9,           ///< square of half-width point_radius
  ellipse_if_missed  ///< 31 x 37 px, only where the click has no component; ignored 91 x 97 px around it
};

/// The pixels whose features make the click prototype (METHODS-IPL 6.4).
enum class ClickRegion {
  disk,      ///< those painted
  pixel,     ///< the clicked ones
  component  ///< the whole component under the click; painted pixels where there is none
};

/// Words of the recipe. @throws Error{bad_input} for another word
BackgroundRule background_rule_from_name(std::string_view name);
PointLabel point_label_from_name(std::string_view name);
ClickRegion click_region_from_name(std::string_view name);

struct ClickOptions {
  PointLabel label = PointLabel::disk;
  double point_radius = 4;           ///< pixels
  double missed_point_radius = -1;   ///< of a click without a component; negative: point_radius
  double missed_ignore_radius = 45;  ///< background this near to such a click is ignored; 0: none
  ClickRegion region = ClickRegion::disk;
};

struct InstanceLabelOptions {
  double foreground_threshold = 0.7;  ///< p above it belongs to a component
  double background_threshold = 0.3;
  BackgroundRule background = BackgroundRule::confident;
  Connectivity2d connectivity = Connectivity2d::eight;
  std::int64_t min_component_area = 4;    ///< pixels; smaller components are ignored
  bool unselected_to_background = false;  ///< components without a point become background (100 % clicks)
  ClickOptions clicks;
};

struct PseudoLabels {
  cv::Mat label;         ///< CV_8U
  cv::Mat click_pixels;  ///< CV_8U 0/1, for the click prototype
};

/// Eq. 3: components of p > foreground_threshold that hold a selected or clicked point become instances;
/// background by rule; clicks painted on top. Everything else is ignored.
/// @param selected  detected centres of this round, without the clicked ones
PseudoLabels instance_aware_labels(const cv::Mat& probability, const std::vector<cv::Point2d>& selected,
                                   const std::vector<cv::Point2d>& clicked,
                                   const InstanceLabelOptions& options = {});

/// 1 where p >= threshold, 0 where 1 - p >= threshold, else ignored (METHODS-IPL 5.5). No clicks painted.
cv::Mat threshold_labels(const cv::Mat& probability, double threshold = 0.95);

struct EntropyLabels {
  cv::Mat label;
  double background_bound = 0;  ///< entropy above it is ignored, bits
  double mito_bound = 0;
};

/// Label [p > 0.5] where the binary entropy of p is low: at most max(floor, the percentile over the pixels
/// of that label), so that each class keeps its share (METHODS-IPL 5.5). No clicks painted.
EntropyLabels entropy_labels(const cv::Mat& probability, double percentile = 80, double floor = 0.5);

/// Step 6 for any label map: clicks without a component ignore the background around them, then every
/// click is painted. @param components CV_32S, 0 = no component; @return the click pixels, CV_8U 0/1
cv::Mat paint_clicks(cv::Mat& label, const cv::Mat& components, const std::vector<cv::Point2d>& clicked,
                     const ClickOptions& options = {});

}  // namespace cristae
