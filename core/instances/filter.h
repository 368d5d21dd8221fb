#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "core/instances/peaks.h"

namespace cristae {

/// What must speak for an instance so that it is no false positive.
enum class FilterRule {
  none,         ///< nothing: every instance stays
  peak_inside,  ///< a peak of the density lies in it
  max_density,  ///< its largest density reaches a threshold
  mass          ///< its share of the density's sum reaches a part of one isolated object
};

/// The densities are given as shares of `density_peak`, the value at the centre of an isolated object.
struct FilterOptions {
  FilterRule rule = FilterRule::peak_inside;
  double density_peak = 1.0;
  int peak_window = 21;           ///< pixels, odd
  double peak_threshold = 0.1;    ///< peak_inside: a peak is above this share
  double smallest_maximum = 0.1;  ///< max_density
  double smallest_mass = 0.3;     ///< mass, in objects
  /// Sum of the density of one isolated object with peak 1, pixels: Gaussian of sigma 11 cut at 67 x 67.
  double object_mass = 756.749165745;
  /// Beside the rule: the mean probability that an instance must have; 0: any.
  double smallest_mean_probability = 0;
};

/// @param ids      CV_32S, ids 0..count
/// @param density  CV_32F, same size
/// @return by id 0..count: 1 where the rule speaks for the instance
std::vector<std::uint8_t> supported_instances(const cv::Mat& ids, std::int32_t count, const cv::Mat& density,
                                              const FilterOptions& options = {});

/// The rule `peak_inside` for peaks at hand.
std::vector<std::uint8_t> instances_with_peak(const cv::Mat& ids, std::int32_t count,
                                              std::span<const Peak> peaks);

/// @param probability  CV_32F in [0, 1] or CV_8U in 0..255, same size as `ids`
/// @return by id 0..count: 1 where the mean probability inside the instance is at least `smallest_mean`
std::vector<std::uint8_t> sure_instances(const cv::Mat& ids, std::int32_t count, const cv::Mat& probability,
                                         double smallest_mean);

/// The smallest profile that is kept. Physical where the voxel size is known, else in pixels.
struct SmallestArea {
  double nm2 = 0;
  double px = 0;  ///< used when the voxel size is unknown or `nm2` is 0
  /// Pixels a profile must have at least.
  double pixels(const std::optional<VoxelSize>& voxel_size_nm) const;
};

/// Erases instances of less than `smallest_px` pixels and numbers the others 1..n in their old order.
/// @return n
std::int32_t remove_small_instances(cv::Mat& ids, std::int32_t count, double smallest_px);

}  // namespace cristae
