#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/base/job.h"
#include "core/morphology/instance_measures.h"
#include "core/volume/stack.h"

namespace cristae {

/// What to measure and how.
struct MorphologyOptions {
  MeasureDimension dimension = MeasureDimension::bodies_3d;
  std::optional<VoxelSize> voxel_size_nm;

  bool centrelines = true;  ///< 3-D; about half of the time
  bool neighbours = true;
  /// A spur of the centreline stands out from the ball at its junction by less than so many of its radii.
  double spur_factor = 1;

  /// Boundary within this distance of another instance, or of `mask`, is contact, nm. In 3-D sections must
  /// not be thicker than it. Absent: no contacts.
  std::optional<double> contact_nm;
  /// A second mask of the same shape (a nucleus, a membrane); null: none. Must outlive the call.
  const LabelVolume* mask = nullptr;
  std::string mask_name;

  /// The stack, for grey values and for what of the field holds a picture (picture_area); null: none.
  std::shared_ptr<const Stack> stack;
  /// Absent: 20 to 80 nm, or 3 to 8 pixels when the voxel size is unknown.
  std::optional<GreyRing> ring;

  /// The unbiased counting frame; absent: the field without `guard` of its extent on each side.
  std::optional<Box> frame;
  double guard = 0.1;

  /// What densities are per: a box, or a mask of the same shape (must outlive the call); both absent: the
  /// field.
  std::optional<Box> reference_box;
  const LabelVolume* reference_mask = nullptr;
  std::string reference_name;  ///< of the mask
};

/// All measures of each instance. Each is cut out and measured on its own, those of most voxels first and in
/// parallel; ones in boxes of more than 32 million voxels one after the other, so that memory stays bounded
/// by the largest (about 30 bytes a voxel of its box). Distances to others keep 16 bytes for each voxel of a
/// surface.
///
/// Without a voxel size, bodies get position, size and border only; profiles are measured in pixels, and what
/// has no unit as if pixels were squares.
/// @throws Error{bad_input} if shapes differ, a box leaves the field, or sections are thicker than the
/// contact
///         distance
MeasureTable measure_morphology(const LabelVolume& labels, const MorphologyOptions& options, Job& job);

/// The same measures by another counting frame: `table` was made of these labels with these options, the
/// frame or guard apart. What the frame decides is told anew, at a small part of the time.
/// @throws as measure_morphology()
MeasureTable count_again(MeasureTable table, const LabelVolume& labels, const MorphologyOptions& options,
                         Job& job);

}  // namespace cristae
