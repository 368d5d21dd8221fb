#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/units.h"
#include "core/volume/volume.h"

namespace cristae {

/// Whether an instance is a profile of one section (measured as an area) or a body (as a volume).
enum class MeasureDimension { profiles_2d, bodies_3d };

/// Faces of the stack, in the order of `touches`.
enum class Face { z_low, z_high, y_low, y_high, x_low, x_high };

/// Measures of one instance. Triples are z, y, x. Absent: the voxel size is unknown, or it has no meaning in
/// the dimension.
struct InstanceMeasures {
  std::uint32_t label = 0;
  std::int64_t voxels = 0;
  std::array<double, 3> centroid{};     ///< mean voxel position, voxels, origin in the first voxel's centre
  std::array<std::int64_t, 3> begin{};  ///< bounding box, first voxel
  std::array<std::int64_t, 3> end{};    ///< bounding box, one past the last voxel
  std::int64_t sections = 0;            ///< sections that hold a voxel of it
  std::array<bool, 6> touches{};        ///< by Face
  double equivalent_diameter_px = 0;    ///< of the disc or ball of as many voxels
  std::optional<double> area_um2;       ///< 2-D
  std::optional<double> volume_um3;     ///< 3-D
  std::optional<double> equivalent_diameter_nm;

  std::int64_t first_section() const { return begin[0]; }
  std::int64_t last_section() const { return end[0] - 1; }
  bool touches_border() const;
};

/// Measures of a stack's instances.
struct MeasureTable {
  MeasureDimension dimension = MeasureDimension::bodies_3d;
  std::optional<VoxelSize> voxel_size_nm;
  Shape shape;
  std::vector<InstanceMeasures> instances;  ///< by ascending label
};

/// One pass over the runs of the volume; ids may be sparse. A profile does not touch the first or last
/// section's face: in 2-D those faces cut nothing.
MeasureTable measure_instances(const LabelVolume& labels, MeasureDimension dimension,
                               std::optional<VoxelSize> voxel_size_nm = std::nullopt);

/// Figures of the whole field. Fractions are of the field that was imaged, not of a cell.
struct MeasureSummary {
  std::int64_t count = 0;
  std::int64_t complete = 0;          ///< instances that touch no border
  std::int64_t voxels = 0;            ///< of all instances
  double field_fraction = 0;          ///< voxels of all instances / voxels of the field; border ones included
  std::optional<double> mean_voxels;  ///< over complete instances
  std::optional<double> median_voxels;  ///< over complete instances
  std::optional<double> mean_size;      ///< the same in um^2 (2-D) or um^3 (3-D)
  std::optional<double> median_size;
  std::optional<double> total_size;  ///< of all instances, um^2 or um^3
};

MeasureSummary summarise(const MeasureTable& table);

}  // namespace cristae
