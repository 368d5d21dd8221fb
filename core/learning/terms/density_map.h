#pragma once

#include <string_view>
#include <vector>

#include <opencv2/core.hpp>

/// Centre density maps (METHODS-IPL 3.2). Points are (x, y) in pixels, origin at the centre of the first
/// pixel; each is put on its nearest pixel. Points outside the image count for nothing.
namespace cristae {

/// Separable Gaussian: taps g(i) ~ exp(-i^2 / (2 sigma^2)), |i| <= radius, summing to 1.
struct DensityKernel {
  double sigma = 11;            ///< pixels
  int radius = 33;              ///< pixels; the kernel is (2 radius + 1)^2
  double centre_value() const;  ///< kappa = g(0)^2
  /// Truncated at 3 sigma.
  static DensityKernel of_sigma(double sigma);
  bool operator==(const DensityKernel&) const = default;
};

/// "sigma11_k67" (text of the paper) or "sigma9.5_k61" (public code). @throws Error{bad_input}
DensityKernel density_kernel_from_name(std::string_view name);

/// Scale of the map, u = sum over points of the unit-sum kernel.
enum class DensityNorm {
  peak_fixed,  ///< min(u / kappa, 1) A: an isolated interior point has peak exactly A
  wda_source,  ///< min(u / (least u at a point), 1) A
  max255,      ///< u / max(u) A
  unit_sum     ///< u: the map sums to the count
};

/// "peak_fixed", "wda_source", "max255", "unit_sum". @throws Error{bad_input} for another word
DensityNorm density_norm_from_name(std::string_view name);

struct DensityOptions {
  DensityKernel kernel;
  DensityNorm norm = DensityNorm::peak_fixed;
  double peak = 255;      ///< A; without effect on unit_sum
  bool truncate = false;  ///< to whole numbers, as public code does with source maps
  /// Sum over pixels of one isolated interior object (K): peak / kappa, or 1 for unit_sum. Exact for
  /// peak_fixed and unit_sum; the others scale by their points.
  double object_mass() const;
};

/// Peak-1 Gaussians of the given sigma in pixels: the maps of our own recipes.
DensityOptions unit_peak_density(double sigma_px);

/// u, CV_64F.
cv::Mat unit_density(const std::vector<cv::Point2d>& points, cv::Size size, const DensityKernel& kernel);

/// Target map d in the scale of the options, CV_64F.
cv::Mat exact_density_map(const std::vector<cv::Point2d>& points, cv::Size size,
                          const DensityOptions& options);

/// The same, CV_32F.
cv::Mat density_map(const std::vector<cv::Point2d>& points, cv::Size size,
                    const DensityOptions& options = {});

/// N = sum(density) / K, unrounded (METHODS-IPL 4.1). @param density CV_32F or CV_64F
double estimated_count(const cv::Mat& density, const DensityOptions& options);

/// W: dots blurred with sigma 2 (11 x 11) and divided by their maximum, CV_64F; 0 without points
/// (METHODS-IPL 4.5).
cv::Mat point_weight(const std::vector<cv::Point2d>& points, cv::Size size);

}  // namespace cristae
