#include "core/learning/sections.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"

namespace cristae {

cv::Size WorkingScale::working_size(cv::Size stack_size) const {
  return {std::max(1, static_cast<int>(std::lround(stack_size.width * x))),
          std::max(1, static_cast<int>(std::lround(stack_size.height * y)))};
}

cv::Point2d WorkingScale::working_from_stack(double y_stack, double x_stack) const {
  return {(x_stack + 0.5) * x - 0.5, (y_stack + 0.5) * y - 0.5};
}

WorkingScale working_scale(const std::optional<VoxelSize>& voxel_size_nm, const Recipe& recipe, Job& job) {
  if (recipe.working_pixel_nm <= 0) return {};
  if (!voxel_size_nm) {
    job.warning(
        fmt::format("the voxel size is unknown, so pixels are taken as {} nm", recipe.working_pixel_nm),
        "give --voxel-size Z,Y,X in nm if that is wrong");
    return {};
  }
  return {voxel_size_nm->y / recipe.working_pixel_nm, voxel_size_nm->x / recipe.working_pixel_nm};
}

cv::Mat resize_section(const cv::Mat& section, cv::Size size) {
  if (section.size() == size) return section;
  const bool shrinks = size.width < section.cols || size.height < section.rows;
  cv::Mat resized;
  cv::resize(section, resized, size, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
  return resized;
}

cv::Mat normalise_section(const cv::Mat& unit_range, const std::string& normalisation) {
  cv::Mat result;
  if (normalisation == "standard") {
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(unit_range, mean, deviation);
    unit_range.convertTo(result, CV_32F, 1.0 / std::max(deviation[0], 1e-6),
                         -mean[0] / std::max(deviation[0], 1e-6));
    return result;
  }
  double low = 0;
  double high = 0;
  cv::minMaxLoc(unit_range, &low, &high);
  const double range = high - low + 1e-6;
  unit_range.convertTo(result, CV_32F, 1.0 / range, -low / range);
  return result;
}

cv::Mat load_working_section(const Stack& stack, std::int64_t z, const IntensityMap& map,
                             const WorkingScale& scale, const Recipe& recipe) {
  const cv::Mat unit_range = apply_intensity_map(stack.section(z), map);
  return normalise_section(resize_section(unit_range, scale.working_size(unit_range.size())),
                           recipe.normalisation);
}

cv::Mat load_working_label(const LabelStack& labels, std::int64_t z, const WorkingScale& scale) {
  cv::Mat share;
  labels.mask(z).convertTo(share, CV_32F);
  return (resize_section(share, scale.working_size(share.size())) >= 0.5F) & 1;
}

namespace {

std::vector<std::int64_t> choose_sections(const Stack& stack, const Points& points, const Recipe& recipe,
                                          Random& random) {
  const std::int64_t depth = stack.info().shape.z;
  std::vector<std::int64_t> chosen = random.sample(depth, depth);
  if (depth <= recipe.target_slices) {
    std::sort(chosen.begin(), chosen.end());
    return chosen;
  }
  std::set<std::int64_t> clicked;
  for (const auto& point : points) clicked.insert(point.z);
  std::stable_partition(chosen.begin(), chosen.end(), [&](std::int64_t z) { return clicked.contains(z); });
  chosen.resize(static_cast<std::size_t>(recipe.target_slices));
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

void require_points_inside(const Shape& shape, const Points& points) {
  for (const auto& point : points) {
    const bool inside = point.z >= 0 && point.z < shape.z && point.y >= -0.5 && point.x >= -0.5 &&
                        point.y < static_cast<double>(shape.y) - 0.5 &&
                        point.x < static_cast<double>(shape.x) - 0.5;
    if (!inside) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("the point z {} y {} x {} lies outside the stack of {} x {} x {}", point.z,
                              point.y, point.x, shape.z, shape.y, shape.x),
                  "give points clicked on this stack");
    }
  }
}

}  // namespace

std::vector<TrainingSection> load_target_sections(const Stack& stack, const Points& points,
                                                  const Recipe& recipe, const WorkingScale& scale,
                                                  Random random, Job& job) {
  require_points_inside(stack.info().shape, points);
  const IntensityMap map =
      estimate_intensity_map(stack, {recipe.low_percentile, recipe.high_percentile, recipe.invert});
  std::vector<TrainingSection> sections;
  const auto chosen = choose_sections(stack, points, recipe, random);
  for (const std::int64_t z : chosen) {
    job.check();
    TrainingSection section;
    section.z = z;
    section.image = load_working_section(stack, z, map, scale, recipe);
    for (const auto& point : points) {
      if (point.z != z) continue;
      const auto at = scale.working_from_stack(point.y, point.x);
      (point.kind == PointKind::mito ? section.clicks : section.negatives).push_back(at);
    }
    sections.push_back(std::move(section));
    job.advance(static_cast<std::int64_t>(sections.size()), static_cast<std::int64_t>(chosen.size()));
  }
  return sections;
}

}  // namespace cristae
