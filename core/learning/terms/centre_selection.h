#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <opencv2/core.hpp>

#include "core/instances/peaks.h"

/// Which centres self-training believes (METHODS-IPL 4.1, Eq. 1). Points are (x, y), pixels.
namespace cristae {

/// What the ratio of a round counts.
enum class QuotaRule {
  total,  ///< all centres, clicked and kept ones included
  extra   ///< centres in addition to the clicked ones (public code)
};

/// When a candidate is an object that already has a centre.
enum class MergeRule {
  distance,  ///< nearer than merge_radius to a chosen centre
  component  ///< in a predicted component that holds a clicked centre (public code)
};

/// "total" or "extra". @throws Error{bad_input} for another word
QuotaRule quota_rule_from_name(std::string_view name);
/// "distance" or "component". @throws Error{bad_input} for another word
MergeRule merge_rule_from_name(std::string_view name);

struct CentreSelectionOptions {
  QuotaRule quota = QuotaRule::total;
  MergeRule merge = MergeRule::distance;
  double merge_radius = 11;  ///< pixels
};

/// ceil(ratio * count), safe against rounding; count is the unrounded estimate.
std::int64_t centre_quota(double ratio, double count);

/// What is known of a section when its centres are chosen.
struct CentreCandidates {
  std::vector<cv::Point2d> clicked;  ///< always chosen
  std::vector<cv::Point2d> kept;     ///< chosen in earlier rounds: stay
  std::vector<Peak> peaks;           ///< by value descending, as find_peaks gives them
  cv::Mat components;                ///< CV_32S ids of the predicted mask; only for MergeRule::component
};

/// Clicked centres, then kept ones, then the best peaks until `quota` (a centre_quota) is filled.
std::vector<cv::Point2d> select_centres(const CentreCandidates& candidates, std::int64_t quota,
                                        const CentreSelectionOptions& options = {});

/// det_point_source component_centroids: each point in a component moves to that component's centroid
/// (two points of one component become one); points on the background stay.
std::vector<cv::Point2d> move_to_centroids(const std::vector<cv::Point2d>& points, const cv::Mat& components);

/// selection_granularity dataset: one quota, ceil(ratio * sum of counts), filled by the best peaks of all
/// sections together. @return the quota of each section, for select_centres
std::vector<std::int64_t> dataset_quotas(std::span<const CentreCandidates> sections, double ratio,
                                         std::span<const double> counts);

}  // namespace cristae
