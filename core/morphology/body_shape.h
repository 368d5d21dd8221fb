#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"
#include "core/morphology/crofton.h"

namespace cristae {

/// The ellipsoid with the same second moments as a body.
struct BodyAxes {
  std::array<double, 3> length_um{};  ///< 2 sqrt(5 lambda), longest first: the axes of a solid ellipsoid
  std::array<double, 3> direction{};  ///< of the longest, z, y, x, length 1; an axis has no sign: x >= 0

  double elongation() const { return length_um[0] / length_um[1]; }
  double flatness() const { return length_um[1] / length_um[2]; }
  double azimuth_deg() const;    ///< in the plane of a section, from +x towards +y, [0, 180)
  double elevation_deg() const;  ///< out of that plane towards +z, [-90, 90]
};

/// Second moments of the voxels in nm; a voxel is a block and brings s^2 / 12 of its own, so that a body in
/// one section has a thickness.
BodyAxes measure_axes(const Mask& mask, const VoxelSize& voxel_size_nm);

/// Form of one body. Absent: the body is too small for the measure.
struct BodyShape {
  double volume_um3 = 0;
  double mesh_volume_um3 = 0;  ///< inside the half-level surface
  /// Crofton, 13 directions. Absent below kLeastSurfaceRadius.
  std::optional<double> surface_um2;
  /// The part of the surface that lies in the reference space and not on a face of the field; never absent.
  double surface_in_reference_um2 = 0;
  BodyAxes axes;
  std::int64_t pieces = 0;        ///< that do not touch, not even at corners
  std::int64_t euler_number = 0;  ///< pieces - loops + cavities
  std::int64_t loops = 0;         ///< tunnels: 1 for a ring
  std::int64_t cavity_voxels = 0;

  std::optional<double> surface_to_volume() const;  ///< 1 / um
  std::optional<double> sphericity() const;         ///< pi^(1/3) (6 V)^(2/3) / S, 1 for a ball
  std::optional<double> mci() const;                ///< S^3 / (16 pi^2 V^2), 9 / (4 pi) for a ball
  std::optional<double> mci_normalised() const;     ///< S^3 / (36 pi V^2), 1 for a ball
  bool volumes_differ() const;  ///< mesh and voxels by more than 5 %: thin or ragged, look at it
};

/// Below this radius of the ball of as many voxels, or in fewer than twice as many sections, rows or columns
/// less one, the surface is not told: its error is no longer a few per cent.
inline constexpr double kLeastSurfaceRadius = 3;
bool is_large_enough_for_surface(std::int64_t voxels, const Box& box);

}  // namespace cristae
