#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/instances/peaks.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"

namespace cristae {

/// Why an instance may be wrong.
enum class DoubtReason {
  low_probability,     ///< the network is not sure of its foreground
  soft_rim,            ///< much of it lies in the belt between sure yes and sure no
  no_centre,           ///< no peak of the centre density lies in it
  several_centres,     ///< two or more peaks in one section: maybe two mitochondria in one
  unusual_size,        ///< far larger or smaller than the others
  touches_border,      ///< cut by the edge of the image: not all of it was seen
  neighbours_disagree  ///< 2-D: the sections before and after have no foreground there
};

struct DoubtOptions {
  PeakOptions peaks{};                 ///< threshold as a share of `density_peak`
  double density_peak = 1.0;           ///< density at the centre of an isolated object
  double object_mass = 756.749165745;  ///< sum of the density of one isolated object with peak 1, pixels
};

/// What speaks for and against one instance. Absent: its stack was not given, or it has no meaning.
struct InstanceDoubt {
  std::uint32_t id = 0;
  std::int64_t first_section = 0;
  std::int64_t last_section = 0;
  std::array<std::int64_t, 3>
      place{};  ///< z, y, x: the voxel farthest inside, in the section where it is largest
  std::array<std::int64_t, 3> begin{};  ///< bounding box, z, y, x, first voxel
  std::array<std::int64_t, 3> end{};    ///< bounding box, one past the last voxel
  std::int64_t voxels = 0;
  std::optional<double> mean_probability;  ///< [0, 1]
  std::optional<double> uncertain_share;   ///< voxels of it with probability below 0.9, [0, 1]
  std::optional<int> centres;              ///< peaks of the density in it; 3-D: the most in one section
  double size_deviation = 0;               ///< (log size - median) / (1.4826 MAD); 0 when there is no spread
  bool touches_border = false;             ///< an edge of the image, in 3-D also the first or last section
  /// 2-D: share of its pixels that are foreground in the neighbouring section that agrees better, [0, 1].
  std::optional<double> neighbour_support;
  double doubt = 0;                  ///< [0, 1]
  std::vector<DoubtReason> reasons;  ///< those that weigh, the heaviest first
};

/// The instances of a labels result, the most doubtful first (lowest id on ties).
struct DoubtRanking {
  bool is_volume = false;  ///< an id goes through several sections: instances are bodies, otherwise profiles
  std::vector<InstanceDoubt> instances;
  /// Mass of the density over the mass of one object, summed over sections: an estimate of the number of
  /// profiles that does not depend on the instances. Absent without a density.
  std::optional<double> estimated_profiles;
};

/// Ranks instances by how much speaks against them. Each reason k has a strength s_k in [0, 1] and a weight
/// w_k, and reasons add up like independent witnesses:
///   doubt = 1 - prod_k (1 - w_k s_k)
///   low_probability      w 0.8   s = (0.9 - mean probability) / 0.4
///   no_centre            w 0.6   s = 1 without a peak
///   neighbours_disagree  w 0.6   s = (0.5 - support) / 0.5
///   several_centres      w 0.5   s = 1 from two peaks on
///   soft_rim             w 0.4   s = (uncertain share - 0.3) / 0.5
///   unusual_size         w 0.4   s = (|size deviation| - 2) / 3; a small one at the border counts nothing
///   touches_border       w 0.1   s = 1
/// with every s cut to [0, 1]. A reason is listed when w_k s_k >= 0.05. One pass over the sections; memory
/// for three sections and the table.
/// Give the prediction wherever it is there: shapes alone say little, and nothing where half of the instances
/// are wrong, since the usual size is then that of the wrong ones.
/// @param probability  uint8 0..255 or float 0..1; null: not known
/// @param density      float; null: not known
/// @throws Error{bad_input} if shapes differ
DoubtRanking rank_doubt(const LabelStack& labels, const Stack* probability, const Stack* density,
                        const DoubtOptions& options, Job& job);

}  // namespace cristae
