#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"
#include "core/morphology/body_shape.h"
#include "core/morphology/centreline.h"
#include "core/morphology/grey.h"
#include "core/morphology/profile_shape.h"
#include "core/volume/volume.h"

namespace cristae {

/// Whether an instance is a profile of one section (measured as an area) or a body (as a volume).
enum class MeasureDimension { profiles_2d, bodies_3d };

/// Faces of the stack, in the order of `touches`.
enum class Face { z_low, z_high, y_low, y_high, x_low, x_high };

/// How near an instance is to others and to a mask. Absent: there is none, or it was not asked for. A contact
/// is the part of its boundary within the contact distance: um^2 of surface, um of outline in a section.
struct Surroundings {
  std::optional<double> nearest_centroid_nm;
  std::optional<double> nearest_surface_nm;  ///< 0 if they touch
  std::optional<std::uint32_t> nearest_label;
  std::optional<double> contact;
  std::optional<double> contact_share;  ///< of its boundary
  std::optional<double> mask_distance_nm;
  std::optional<double> mask_contact;
  std::optional<double> mask_contact_share;
};

/// Measures of one instance. Triples are z, y, x. Absent: the voxel size is unknown, it has no meaning in the
/// dimension, or it was not asked for (measure_instances() tells only position, size and border).
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

  std::optional<ProfileShape> profile_px;  ///< 2-D, lengths in pixels, as if they were squares
  std::optional<ProfileShape> profile_nm;  ///< 2-D, lengths in nm
  std::optional<BodyShape> body;           ///< 3-D
  std::optional<double> volume_error;      ///< 3-D: coefficient of error of the volume from its sections
  std::optional<CentrelineMeasures> centreline;  ///< 3-D
  Surroundings surroundings;
  std::optional<GreyMeasures> grey;
  std::optional<bool> is_counted;        ///< by the counting frame
  std::optional<double> weight;          ///< 1/p of a complete instance
  std::int64_t voxels_in_reference = 0;  ///< that lie in the reference space

  std::int64_t first_section() const { return begin[0]; }
  std::int64_t last_section() const { return end[0] - 1; }
  Box box() const { return {begin, end}; }
  bool touches_border() const;
  /// Of the profile in nm where the voxel size is known, else as if pixels were squares: for what has no
  /// unit.
  const std::optional<ProfileShape>& profile() const { return profile_nm ? profile_nm : profile_px; }
};

/// What a number per volume or area is per.
struct ReferenceSpace {
  std::string name = "field";  ///< "field": what was imaged, not a cell; "box z0:z1,y0:y1,x0:x1"; "mask FILE"
  std::int64_t voxels = 0;
  std::int64_t voxels_in_frame = 0;  ///< that also lie in the counting frame
};

/// What was asked for beyond position, size and border; decides the columns.
struct MeasuredParts {
  bool forms = false;        ///< profile or body
  bool centrelines = false;  ///< 3-D
  bool neighbours = false;
  bool greys = false;
  bool mask = false;
  std::optional<double> contact_nm;
  double spur_factor = 1;
  GreyRing ring;
  std::optional<Box> frame;
  std::string mask_name;
  ReferenceSpace reference;
};

/// Measures of a stack's instances.
struct MeasureTable {
  MeasureDimension dimension = MeasureDimension::bodies_3d;
  std::optional<VoxelSize> voxel_size_nm;
  Shape shape;
  /// Of the field: what was imaged. All of the shape, less the fill at the edges of the picture where the
  /// stack is known.
  std::int64_t field_voxels = 0;
  std::vector<InstanceMeasures> instances;  ///< by ascending label; a profile also by section
  MeasuredParts parts;
};

/// What the ids of labels stand for when nobody says: bodies if one of them goes on from one section into
/// another, otherwise profiles. A single section holds profiles.
MeasureDimension dimension_of(const LabelVolume& labels);

/// Position, size and border in one pass over the runs of the volume; ids may be sparse. In 2-D an id that
/// occurs in several sections is a profile in each, and a profile does not touch the first or last section's
/// face: those faces cut nothing. measure_morphology() tells the rest.
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
