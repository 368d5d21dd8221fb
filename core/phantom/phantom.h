#pragma once

#include <cstdint>

#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/base/units.h"
#include "core/volume/volume.h"

namespace cristae {

/// Which kind of electron microscopy a phantom imitates.
enum class PhantomDomain {
  source,  ///< thick sections (ssTEM): strong contrast, small dark mitochondria, dirt, section drift
  target,  ///< FIB-SEM: soft contrast, larger mitochondria in wavy stripes, charging streaks
  varied,  ///< every appearance and shape parameter drawn widely from the seed; for pre-training
  muscle,  ///< as varied, of striated muscle: large packed mitochondria, often swollen, between myofibrils
  cortex,  ///< as varied, with long rods in cells that run along the sections, endosomes, coarse nuclei
};

/// What to make. Equal options give equal bytes.
struct PhantomOptions {
  PhantomDomain domain = PhantomDomain::source;
  Shape shape{20, 512, 512};
  /// 0 in any axis: the domain's own. source 50 x 5 x 5, target 20 x 5 x 5; the others draw a
  /// size.
  VoxelSize voxel_size_nm{};
  std::uint64_t seed = 1;
  /// Share of voxels in mitochondria to aim at, [0, 0.4]; negative: the domain's own (6 to 8 %; varied
  /// and cortex draw 3 to 16 %, muscle 20 to 65 %). A small volume can hold more or less, as it can in
  /// tissue.
  double mitochondria_share = -1;
  double touching_share = 0.25;     ///< Probability that a mitochondrion gets a neighbour that touches it.
  double branching_share = 0.12;    ///< Probability that a mitochondrion gets a side branch.
  double look_alike_density = 1.0;  ///< Factor on dark bodies, myelin, vesicle clouds; 0: none.
  /// varied, muscle and cortex only: stain and camera are drawn anew for each section, so that one stack
  /// shows many looks. false: one look for the stack.
  bool vary_each_section = true;
};

/// A synthetic stack with its exact truth.
struct Phantom {
  Volume<std::uint8_t> image;
  /// 3-D instances, 0 background, 1..n without a gap; each is one 6-connected piece. A mask includes the
  /// outer membrane, of cortex half of it. Where a mitochondrion leaves the volume and comes back it counts
  /// as two.
  LabelVolume instances;
  VoxelSize voxel_size_nm;
  /// One point an instance in order of id: the voxel farthest inside, in the section where it is largest.
  Points centres;
};

/// Makes a phantom: tissue is laid out in nanometres (neurites, mitochondria, organelles), then cut
/// into sections of the voxel size, stained and photographed.
/// @param job  progress and stop; may be absent
/// @throws Error{bad_input} for a shape or voxel size that is not positive or absurdly large
Phantom make_phantom(const PhantomOptions& options, Job* job = nullptr);

}  // namespace cristae
