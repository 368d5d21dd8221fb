#include "core/learning/terms/centre_selection.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/learning/terms/pixel.h"

namespace cristae {

namespace {

int component_at(const cv::Mat& components, const cv::Point2d& point) {
  const cv::Point pixel = nearest_pixel(point);
  if (components.empty() || !is_inside(pixel, components.size())) return 0;
  return components.at<int>(pixel);
}

bool is_near(const cv::Point2d& point, const std::vector<cv::Point2d>& others, double radius) {
  return std::any_of(others.begin(), others.end(),
                     [&](const cv::Point2d& other) { return cv::norm(point - other) < radius; });
}

std::set<int> components_of(const std::vector<cv::Point2d>& points, const cv::Mat& components) {
  std::set<int> ids;
  for (const auto& point : points) ids.insert(component_at(components, point));
  ids.erase(0);
  return ids;
}

}  // namespace

QuotaRule quota_rule_from_name(std::string_view name) {
  if (name == "total") return QuotaRule::total;
  if (name == "extra") return QuotaRule::extra;
  throw Error(ErrorKind::bad_input, fmt::format("det_quota is \"{}\"", name), "choose total or extra");
}

MergeRule merge_rule_from_name(std::string_view name) {
  if (name == "distance") return MergeRule::distance;
  if (name == "component") return MergeRule::component;
  throw Error(ErrorKind::bad_input, fmt::format("merge_rule is \"{}\"", name),
              "choose distance or component");
}

std::int64_t centre_quota(double ratio, double count) {
  return std::max<std::int64_t>(0, static_cast<std::int64_t>(std::ceil(ratio * count - 1e-9)));
}

std::vector<cv::Point2d> select_centres(const CentreCandidates& candidates, std::int64_t quota,
                                        const CentreSelectionOptions& options) {
  std::vector<cv::Point2d> chosen = candidates.clicked;
  chosen.insert(chosen.end(), candidates.kept.begin(), candidates.kept.end());
  const auto clicked = static_cast<std::int64_t>(candidates.clicked.size());
  const auto limit = static_cast<std::size_t>(options.quota == QuotaRule::total ? quota : clicked + quota);
  const auto clicked_components = options.merge == MergeRule::component
                                      ? components_of(candidates.clicked, candidates.components)
                                      : std::set<int>();
  for (const auto& peak : candidates.peaks) {
    if (chosen.size() >= limit) break;
    const cv::Point2d point(peak.column, peak.row);
    const bool known = options.merge == MergeRule::distance
                           ? is_near(point, chosen, options.merge_radius)
                           : clicked_components.count(component_at(candidates.components, point)) > 0 ||
                                 is_near(point, candidates.kept, 0.5);
    if (!known) chosen.push_back(point);
  }
  return chosen;
}

std::vector<cv::Point2d> move_to_centroids(const std::vector<cv::Point2d>& points,
                                           const cv::Mat& components) {
  const auto wanted = components_of(points, components);
  std::vector<cv::Point2d> moved;
  for (const auto& point : points) {
    if (component_at(components, point) == 0) moved.push_back(point);
  }
  for (const int id : wanted) {
    const cv::Moments moments = cv::moments(components == id, /*binaryImage=*/true);
    moved.emplace_back(moments.m10 / moments.m00, moments.m01 / moments.m00);
  }
  return moved;
}

std::vector<std::int64_t> dataset_quotas(std::span<const CentreCandidates> sections, double ratio,
                                         std::span<const double> counts) {
  struct Candidate {
    float value;
    std::size_t section;
  };
  std::vector<Candidate> candidates;
  std::vector<std::int64_t> quotas;
  std::int64_t chosen = 0;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    for (const auto& peak : sections[i].peaks) candidates.push_back({peak.value, i});
    quotas.push_back(static_cast<std::int64_t>(sections[i].clicked.size() + sections[i].kept.size()));
    chosen += quotas.back();
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.value > b.value; });
  const std::int64_t quota = centre_quota(ratio, std::accumulate(counts.begin(), counts.end(), 0.0));
  for (const auto& candidate : candidates) {
    if (chosen >= quota) break;
    ++quotas[candidate.section];
    ++chosen;
  }
  return quotas;
}

}  // namespace cristae
