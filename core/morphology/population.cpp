#include "core/morphology/population.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>

#include "core/morphology/guard.h"

namespace cristae {
namespace {

/// Below it a body has no direction to speak of.
constexpr double kLeastElongation = 1.2;

/// Sizes in um^3 (um^2), or in voxels when the voxel size is unknown.
class Population {
 public:
  explicit Population(const MeasureTable& table)
      : table_(table),
        is_profile_(table.dimension == MeasureDimension::profiles_2d),
        nm_(table.voxel_size_nm.value_or(VoxelSize{1, 1, 1})) {
    voxel_ = is_profile_ ? nm_.y * nm_.x * 1e-6 : nm_.z * nm_.y * nm_.x * 1e-9;
  }

  PopulationMeasures describe() {
    describe_densities();
    describe_sizes();
    describe_frame();
    if (table_.voxel_size_nm) describe_neighbours();
    if (!is_profile_) describe_axes();
    return measures_;
  }

 private:
  double size_of(const InstanceMeasures& instance) const {
    return static_cast<double>(instance.voxels) * (table_.voxel_size_nm ? voxel_ : 1);
  }

  void describe_densities() {
    const ReferenceSpace& reference = table_.parts.reference;
    double inside = 0;
    double boundary = 0;
    for (const InstanceMeasures& instance : table_.instances) {
      inside += static_cast<double>(instance.voxels_in_reference);
      if (instance.body) boundary += instance.body->surface_in_reference_um2;
      if (instance.is_counted.value_or(false)) ++measures_.counted;
    }
    const auto voxels = static_cast<double>(reference.voxels);
    if (voxels > 0) measures_.fraction = inside / voxels;
    if (!table_.voxel_size_nm || !table_.parts.forms) return;
    if (reference.voxels_in_frame > 0) {
      measures_.number_density =
          static_cast<double>(measures_.counted) / (static_cast<double>(reference.voxels_in_frame) * voxel_);
    }
    if (!is_profile_ && voxels > 0) measures_.boundary_density = boundary / (voxels * voxel_);
  }

  void describe_sizes() {
    std::vector<double> sizes;
    double weights = 0, weighted = 0, sum = 0, squares = 0, all = 0, largest = 0;
    double sphericity = 0;
    std::int64_t with_sphericity = 0;
    for (const InstanceMeasures& instance : table_.instances) {
      const double size = size_of(instance);
      all += size;
      largest = std::max(largest, size);
      if (instance.touches_border()) continue;
      sizes.push_back(size);
      sum += size;
      squares += size * size;
      if (instance.weight) {
        weights += *instance.weight;
        weighted += *instance.weight * size;
      }
      if (const auto value = instance.body ? instance.body->sphericity() : std::nullopt) {
        sphericity += *value;
        ++with_sphericity;
      }
    }
    if (all > 0) measures_.largest_share = largest / all;
    if (sum > 0) measures_.volume_weighted_mean = squares / sum;
    measures_.gini = gini(std::move(sizes));
    if (weights > 0) {
      measures_.weighted_number = weights;
      measures_.mean_size = weighted / weights;
    }
    if (with_sphericity > 0) measures_.mean_sphericity = sphericity / static_cast<double>(with_sphericity);
  }

  void describe_frame() {
    if (!table_.parts.frame) return;
    measures_.largest_over_guard = guard_widths(table_, *table_.parts.frame).largest_over_guard();
  }

  void describe_neighbours() {
    std::vector<NeighbourSample> samples;
    for (const InstanceMeasures& instance : table_.instances) {
      const auto& distance = instance.surroundings.nearest_centroid_nm;
      if (!distance) continue;
      samples.push_back({{(instance.centroid[0] + 0.5) * nm_.z, (instance.centroid[1] + 0.5) * nm_.y,
                          (instance.centroid[2] + 0.5) * nm_.x},
                         *distance});
    }
    const std::array<double, 3> field{static_cast<double>(table_.shape.z) * nm_.z,
                                      static_cast<double>(table_.shape.y) * nm_.y,
                                      static_cast<double>(table_.shape.x) * nm_.x};
    const double sections = is_profile_ ? static_cast<double>(table_.shape.z) : field[0];
    const double space = sections * field[1] * field[2];
    const double density = space > 0 ? static_cast<double>(table_.instances.size()) / space : 0;
    measures_.neighbours = summarise_neighbours(samples, field, density, is_profile_);
  }

  void describe_axes() {
    std::vector<std::array<double, 3>> axes;
    for (const InstanceMeasures& instance : table_.instances) {
      if (instance.touches_border() || !instance.body) continue;
      if (instance.body->axes.elongation() >= kLeastElongation) axes.push_back(instance.body->axes.direction);
    }
    if (!axes.empty()) measures_.axes = order_of(axes);
  }

  const MeasureTable& table_;
  bool is_profile_;
  VoxelSize nm_;
  double voxel_ = 0;
  PopulationMeasures measures_;
};

}  // namespace

PopulationMeasures describe_population(const MeasureTable& table) { return Population(table).describe(); }

AxisOrder order_of(const std::vector<std::array<double, 3>>& axes) {
  cv::Matx33d tensor = cv::Matx33d::eye() * -0.5;
  for (const auto& axis : axes) {
    const cv::Vec3d u(axis[0], axis[1], axis[2]);
    tensor += u * u.t() * (1.5 / static_cast<double>(axes.size()));
  }
  cv::Vec3d values;
  cv::Matx33d vectors;
  cv::eigen(tensor, values, vectors);
  AxisOrder order;
  for (int i = 0; i < 3; ++i) {
    order.order[static_cast<std::size_t>(i)] = values[i];
    order.direction[static_cast<std::size_t>(i)] = vectors(0, i);
  }
  order.used = static_cast<std::int64_t>(axes.size());
  return order;
}

double order_along(const std::vector<std::array<double, 3>>& axes, const std::array<double, 3>& direction) {
  double sum = 0;
  for (const auto& axis : axes) {
    const double cosine = axis[0] * direction[0] + axis[1] * direction[1] + axis[2] * direction[2];
    sum += (3 * cosine * cosine - 1) / 2;
  }
  return axes.empty() ? 0 : sum / static_cast<double>(axes.size());
}

}  // namespace cristae
