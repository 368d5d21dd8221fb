#include "core/learning/object_centres.h"

#include <cmath>

#include "core/instances/components.h"
#include "core/instances/objects.h"

namespace cristae {
namespace {

std::vector<cv::Point2d> mean_coordinates(const Components& components) {
  std::vector<cv::Point2d> sums(components.pixels.size());
  for (int row = 0; row < components.ids.rows; ++row) {
    const auto* ids = components.ids.ptr<std::int32_t>(row);
    for (int column = 0; column < components.ids.cols; ++column) {
      sums[static_cast<std::size_t>(ids[column])] += cv::Point2d(column, row);
    }
  }
  for (std::size_t id = 1; id < sums.size(); ++id) sums[id] /= static_cast<double>(components.pixels[id]);
  return sums;
}

/// For each component its pixel nearest to `places[id]`.
std::vector<cv::Point2d> snap(const Components& components, const std::vector<cv::Point2d>& places) {
  std::vector<cv::Point2d> nearest(places.size());
  std::vector<double> best(places.size(), HUGE_VAL);
  for (int row = 0; row < components.ids.rows; ++row) {
    const auto* ids = components.ids.ptr<std::int32_t>(row);
    for (int column = 0; column < components.ids.cols; ++column) {
      const auto id = static_cast<std::size_t>(ids[column]);
      const double distance = std::hypot(places[id].x - column, places[id].y - row);
      if (distance >= best[id]) continue;
      best[id] = distance;
      nearest[id] = {static_cast<double>(column), static_cast<double>(row)};
    }
  }
  return nearest;
}

}  // namespace

std::vector<cv::Point2d> object_centres(const cv::Mat& mask, const std::string& rule,
                                        std::int64_t smallest_px) {
  std::vector<cv::Point2d> centres;
  if (rule == "edt_max") {
    ObjectOptions options;
    options.smallest_piece_px = smallest_px;
    for (const auto& centre : find_objects(mask, options).centres) {
      centres.emplace_back(static_cast<double>(centre.x), static_cast<double>(centre.y));
    }
    return centres;
  }
  const Components components = find_components(mask, Connectivity2d::four);
  auto places = mean_coordinates(components);
  for (auto& place : places) place = {std::trunc(place.x), std::trunc(place.y)};
  if (rule == "centroid_snapped") places = snap(components, places);
  for (std::size_t id = 1; id < places.size(); ++id) {
    if (components.pixels[id] >= smallest_px) centres.push_back(places[id]);
  }
  return centres;
}

}  // namespace cristae
