#include "core/morphology/body_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/core.hpp>

namespace cristae {
namespace {

/// Covariance of the voxel positions, nm^2, z, y, x.
cv::Matx33d covariance(const Mask& mask, const VoxelSize& nm) {
  std::array<double, 3> sum{};
  cv::Matx33d products = cv::Matx33d::zeros();
  double count = 0;
  const Shape& shape = mask.shape();
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      const std::uint8_t* row = mask.section(z) + y * shape.x;
      // Sums over a row first: z and y are the same in all of it.
      double n = 0, sum_x = 0, sum_xx = 0;
      for (std::int64_t x = 0; x < shape.x; ++x) {
        if (row[x] == 0) continue;
        const double px = static_cast<double>(x) * nm.x;
        n += 1;
        sum_x += px;
        sum_xx += px * px;
      }
      if (n == 0) continue;
      const double pz = static_cast<double>(z) * nm.z;
      const double py = static_cast<double>(y) * nm.y;
      count += n;
      sum[0] += n * pz;
      sum[1] += n * py;
      sum[2] += sum_x;
      products += cv::Matx33d(n * pz * pz, n * pz * py, pz * sum_x, n * pz * py, n * py * py, py * sum_x,
                              pz * sum_x, py * sum_x, sum_xx);
    }
  }
  const std::array<double, 3> size{nm.z, nm.y, nm.x};
  cv::Matx33d result;
  for (int i = 0; i < 3; ++i) {
    for (int k = 0; k < 3; ++k) {
      result(i, k) = products(i, k) / count -
                     sum[static_cast<std::size_t>(i)] * sum[static_cast<std::size_t>(k)] / (count * count);
    }
    const double side = size[static_cast<std::size_t>(i)];
    result(i, i) += side * side / 12;
  }
  return result;
}

}  // namespace

double BodyAxes::azimuth_deg() const {
  if (std::hypot(direction[1], direction[2]) < 1e-9) return 0;  // upright
  const double angle = std::atan2(direction[1], direction[2]) * 180 / std::numbers::pi;
  return angle < 0 ? angle + 180 : angle >= 180 ? angle - 180 : angle;
}

double BodyAxes::elevation_deg() const {
  const double flat = std::hypot(direction[1], direction[2]);
  // The sign goes with the azimuth in [0, 180): the half of the axis that points there.
  const double angle = std::atan2(direction[0], flat) * 180 / std::numbers::pi;
  return std::atan2(direction[1], direction[2]) < 0 ? -angle : angle;
}

BodyAxes measure_axes(const Mask& mask, const VoxelSize& nm) {
  cv::Vec3d values;
  cv::Matx33d vectors;
  cv::eigen(covariance(mask, nm), values, vectors);  // largest first; vectors are rows
  BodyAxes axes;
  for (int i = 0; i < 3; ++i)
    axes.length_um[static_cast<std::size_t>(i)] = 2 * std::sqrt(5 * std::max(0.0, values[i])) * 1e-3;
  const double sign = vectors(0, 2) < 0 ? -1 : 1;
  axes.direction = {sign * vectors(0, 0), sign * vectors(0, 1), sign * vectors(0, 2)};
  return axes;
}

std::optional<double> BodyShape::surface_to_volume() const {
  return surface_um2 ? std::optional(*surface_um2 / volume_um3) : std::nullopt;
}

std::optional<double> BodyShape::sphericity() const {
  if (!surface_um2) return std::nullopt;
  return std::cbrt(std::numbers::pi) * std::pow(6 * volume_um3, 2.0 / 3) / *surface_um2;
}

std::optional<double> BodyShape::mci() const {
  const auto normalised = mci_normalised();
  return normalised ? std::optional(*normalised * 9 / (4 * std::numbers::pi)) : std::nullopt;
}

std::optional<double> BodyShape::mci_normalised() const {
  if (!surface_um2) return std::nullopt;
  return std::pow(*surface_um2, 3) / (36 * std::numbers::pi * volume_um3 * volume_um3);
}

bool BodyShape::volumes_differ() const { return std::abs(mesh_volume_um3 - volume_um3) > 0.05 * volume_um3; }

bool is_large_enough_for_surface(std::int64_t voxels, const Box& box) {
  constexpr double kLeastVoxels =
      4 * std::numbers::pi / 3 * kLeastSurfaceRadius * kLeastSurfaceRadius * kLeastSurfaceRadius;
  constexpr auto kLeastExtent = static_cast<std::int64_t>(2 * kLeastSurfaceRadius - 1);
  return static_cast<double>(voxels) >= kLeastVoxels && box.extent(0) >= kLeastExtent &&
         box.extent(1) >= kLeastExtent && box.extent(2) >= kLeastExtent;
}

}  // namespace cristae
