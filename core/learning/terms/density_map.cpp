#include "core/learning/terms/density_map.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/terms/pixel.h"

namespace cristae {

namespace {

constexpr double kKernelReach = 3.0;  ///< sigmas
const DensityKernel kPointWeightKernel{2.0, 5};

/// g(-radius)..g(radius)
std::vector<double> taps(const DensityKernel& kernel) {
  std::vector<double> values;
  double sum = 0;
  for (int i = -kernel.radius; i <= kernel.radius; ++i) {
    values.push_back(std::exp(-0.5 * i * i / (kernel.sigma * kernel.sigma)));
    sum += values.back();
  }
  for (auto& value : values) value /= sum;
  return values;
}

void add_kernel(cv::Mat& map, cv::Point centre, const std::vector<double>& g, int radius) {
  const int first_row = std::max(centre.y - radius, 0);
  const int last_row = std::min(centre.y + radius, map.rows - 1);
  const int first_column = std::max(centre.x - radius, 0);
  const int last_column = std::min(centre.x + radius, map.cols - 1);
  for (int row = first_row; row <= last_row; ++row) {
    auto* values = map.ptr<double>(row);
    const double along_rows = g[static_cast<std::size_t>(row - centre.y + radius)];
    for (int column = first_column; column <= last_column; ++column) {
      values[column] += along_rows * g[static_cast<std::size_t>(column - centre.x + radius)];
    }
  }
}

double largest(const cv::Mat& map) {
  double maximum = 0;
  if (!map.empty()) cv::minMaxLoc(map, nullptr, &maximum);
  return maximum;
}

double least_at_points(const cv::Mat& map, const std::vector<cv::Point2d>& points) {
  double least = 0;
  for (const auto& point : points) {
    const cv::Point pixel = nearest_pixel(point);
    if (!is_inside(pixel, map.size())) continue;
    const double value = map.at<double>(pixel);
    least = least == 0 ? value : std::min(least, value);
  }
  return least;
}

}  // namespace

double DensityKernel::centre_value() const {
  const double centre = taps(*this)[static_cast<std::size_t>(radius)];
  return centre * centre;
}

DensityKernel DensityKernel::of_sigma(double sigma) {
  return {sigma, std::max(1, static_cast<int>(std::ceil(kKernelReach * sigma)))};
}

DensityKernel density_kernel_from_name(std::string_view name) {
  if (name == "sigma11_k67") return {11.0, 33};
  if (name == "sigma9.5_k61") return {9.5, 30};
  throw Error(ErrorKind::bad_input, fmt::format("density_kernel is \"{}\"", name),
              "choose sigma11_k67 or sigma9.5_k61");
}

DensityNorm density_norm_from_name(std::string_view name) {
  if (name == "peak_fixed") return DensityNorm::peak_fixed;
  if (name == "wda_source") return DensityNorm::wda_source;
  if (name == "max255") return DensityNorm::max255;
  if (name == "unit_sum") return DensityNorm::unit_sum;
  throw Error(ErrorKind::bad_input, fmt::format("density_norm is \"{}\"", name),
              "choose peak_fixed, wda_source, max255 or unit_sum");
}

double DensityOptions::object_mass() const {
  return norm == DensityNorm::unit_sum ? 1.0 : peak / kernel.centre_value();
}

DensityOptions unit_peak_density(double sigma_px) {
  DensityOptions options;
  options.kernel = DensityKernel::of_sigma(sigma_px);
  options.peak = 1.0;
  return options;
}

cv::Mat unit_density(const std::vector<cv::Point2d>& points, cv::Size size, const DensityKernel& kernel) {
  cv::Mat map = cv::Mat::zeros(size, CV_64F);
  const auto g = taps(kernel);
  for (const auto& point : points) {
    const cv::Point pixel = nearest_pixel(point);
    if (is_inside(pixel, size)) add_kernel(map, pixel, g, kernel.radius);
  }
  return map;
}

cv::Mat exact_density_map(const std::vector<cv::Point2d>& points, cv::Size size,
                          const DensityOptions& options) {
  cv::Mat map = unit_density(points, size, options.kernel);
  if (options.norm == DensityNorm::unit_sum) return map;
  double full = options.kernel.centre_value();
  if (options.norm == DensityNorm::wda_source) full = least_at_points(map, points);
  if (options.norm == DensityNorm::max255) full = largest(map);
  if (full > 0) map = cv::min(map / full, 1.0) * options.peak;
  if (options.truncate) map.forEach<double>([](double& value, const int*) { value = std::trunc(value); });
  return map;
}

cv::Mat density_map(const std::vector<cv::Point2d>& points, cv::Size size, const DensityOptions& options) {
  cv::Mat map;
  exact_density_map(points, size, options).convertTo(map, CV_32F);
  return map;
}

double estimated_count(const cv::Mat& density, const DensityOptions& options) {
  return cv::sum(density)[0] / options.object_mass();
}

cv::Mat point_weight(const std::vector<cv::Point2d>& points, cv::Size size) {
  cv::Mat map = unit_density(points, size, kPointWeightKernel);
  const double maximum = largest(map);
  if (maximum > 0) map /= maximum;
  return map;
}

}  // namespace cristae
