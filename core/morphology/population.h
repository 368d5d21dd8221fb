#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/morphology/instance_measures.h"
#include "core/morphology/stereology.h"

namespace cristae {

/// How axes lie: an axis has no sign, so angles have no mean; their order tensor has.
struct AxisOrder {
  /// Eigenvalues of Q = <3 u u^T - 1> / 2 over the axes u, largest first: 1, -0.5, -0.5 when all are
  /// parallel, 0 when none is preferred. The largest is S = <3 cos^2 theta - 1> / 2 to the preferred
  /// direction.
  std::array<double, 3> order{};
  std::array<double, 3> direction{};  ///< the preferred one, z, y, x; no sign
  std::int64_t used = 0;
};

/// What is told of all instances together. Where a unit of length is in it, the voxel size must be known.
/// 2-D: volume stands for area (um^2), surface for outline (um).
struct PopulationMeasures {
  double fraction = 0;  ///< V_V: voxels of instances in the reference space / its voxels; cut ones included
  std::int64_t counted = 0;                    ///< by the counting frame
  std::optional<double> number_density;        ///< N_V: counted / reference space in the frame, 1/um^3
  std::optional<double> boundary_density;      ///< S_V: boundary in the reference space / it, 1/um; 3-D
  std::optional<double> weighted_number;       ///< sum of 1/p of complete instances: the number in the field
  std::optional<double> mean_size;             ///< of complete instances, weighted by 1/p: unbiased
  std::optional<double> volume_weighted_mean;  ///< sum V^2 / sum V of complete instances
  std::optional<double> gini;                  ///< of the sizes of complete instances
  std::optional<double> largest_share;         ///< of the largest, of all there is, cut ones included
  std::optional<double> mean_sphericity;       ///< of complete instances that have one
  std::optional<AxisOrder> axes;               ///< of complete bodies with elongation of 1.2 or more
  NeighbourSummary neighbours;                 ///< of centroids
  /// Largest extent of an instance that the frame could miss, over the guard: above 1 the frame is too near
  /// to the border for an unbiased count.
  double largest_over_guard = 0;
};

PopulationMeasures describe_population(const MeasureTable& table);

/// Order of axes of length 1, z, y, x.
AxisOrder order_of(const std::vector<std::array<double, 3>>& axes);

/// S = <3 cos^2 theta - 1> / 2 to a chosen direction: 1 along it, -0.5 across it.
double order_along(const std::vector<std::array<double, 3>>& axes, const std::array<double, 3>& direction);

}  // namespace cristae
