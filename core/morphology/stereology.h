#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/annotation/counting_field.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// An estimate and its coefficient of error (standard error / estimate).
struct Estimate {
  double value = 0;
  std::optional<double> error;  ///< absent: too few sections to tell
};

/// Cavalieri: volume from the areas of parallel sections at a constant distance, V = T sum A_i. The error is
/// that of Gundersen and Jensen (smoothness class 1, Gundersen et al. 1999):
///   CE^2 = ((3 (A - nu) - 4 B + C) / 240 + nu) / (sum A_i)^2,
///   A = sum A_i A_i, B = sum A_i A_i+1, C = sum A_i A_i+2, nu the noise of counting (0: areas are exact).
/// From three sections on.
Estimate cavalieri(std::span<const double> areas, double distance, double noise = 0);

/// Disector: instances seen in a reference section and not in the look-up section, in frames of both.
struct Disector {
  std::int64_t disappeared = 0;  ///< Q-, both directions
  std::int64_t pairs = 0;        ///< disectors used, both directions
  /// N = Q- / (pairs a h), per voxel; times 1 / voxel volume it is a density.
  double per_voxel = 0;
};

/// Every pair of sections `step` apart of those in `frame`, both directions, within its y and x. The ids are
/// those of bodies: an instance that goes on keeps its id.
Disector count_disectors(const LabelVolume& labels, std::int64_t step, const Box& frame);

/// What the test lines of a field meet: from each point one runs a step down, or a step to the right where
/// row + column is odd.
struct LineCount {
  std::int64_t crossings = 0;  ///< of boundaries; between two instances that touch it is two
  double length_y = 0;         ///< of the lines, in pixels
  double length_x = 0;
};
/// S_V = 2 crossings / length, where the lines' directions are at random to the surface: in sections of
/// random direction, or of tissue without a preferred one.
LineCount count_crossings(const LabelVolume& labels, const CountingField& field);

/// Test points of a field that lie in an instance.
std::int64_t count_hits(const LabelVolume& labels, const CountingField& field);

/// Gini coefficient of sizes: 0 all equal, near 1 when one has nearly all. Absent for none.
std::optional<double> gini(std::vector<double> sizes);

/// Mean distance to the nearest neighbour with the border taken into account: only those count whose
/// neighbour is nearer than the border, each weighted by 1 / the part of the field where that could be told
/// (Hanisch 1984). And the ratio to what points thrown at random would have (Clark and Evans 1954):
/// 0.554 rho^(-1/3) in a volume, 0.5 rho^(-1/2) in a section; below 1 they cluster, above 1 they keep apart.
struct NeighbourSummary {
  std::optional<double> mean_nm;
  std::optional<double> clark_evans;
  std::int64_t used = 0;
};

struct NeighbourSample {
  std::array<double, 3> centroid_nm{};
  double distance_nm = 0;
};

/// @param field_nm  extent of the field, z, y, x; the origin is its corner
/// @param density   instances per nm^3 (3-D) or nm^2 (2-D)
NeighbourSummary summarise_neighbours(std::span<const NeighbourSample> samples,
                                      const std::array<double, 3>& field_nm, double density, bool is_profile);

}  // namespace cristae
