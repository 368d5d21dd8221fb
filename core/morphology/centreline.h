#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// A place on a centreline: position z, y, x in nm from the first voxel of the mask, and the distance to the
/// outside there.
struct CentrelinePoint {
  std::array<double, 3> position_nm{};
  double radius_nm = 0;
};

/// A line between two nodes, their positions included; `from == to` for a loop.
struct CentrelineBranch {
  std::size_t from = 0;
  std::size_t to = 0;
  std::vector<CentrelinePoint> points;

  double length_nm() const;
};

/// Where lines end or meet.
struct CentrelineNode {
  CentrelinePoint point;
  std::size_t degree = 0;  ///< ends of branches here: 0 alone, 1 an end, 2 a place on a ring, 3 a junction
};

/// The centreline of one body as a graph.
struct Centreline {
  std::vector<CentrelineNode> nodes;  ///< those of degree 0 that are no isolated point are left over: ignore
  std::vector<CentrelineBranch> branches;
};

/// Lines and nodes of a thinned body. Junction voxels that touch are one node. Branches are staircases of
/// voxels.
/// @param line      thin_to_centreline()
/// @param distance  inside_distance() of the body
Centreline trace_centreline(const Mask& line, const Volume<float>& distance, const VoxelSize& voxel_size_nm);

/// Takes away the spurs, the shortest first: branches from a tip to a junction that stand out from the ball
/// at that junction by less than `factor` times its radius. Where two branches remain they become one.
void prune_spurs(Centreline& centreline, double factor);

/// Makes lines of the staircases, so that their length is that of a line: Gaussian mean along each branch,
/// sigma the largest side of a voxel but two steps at least. Ends and junctions stay where they are.
void smooth_branches(Centreline& centreline, const VoxelSize& voxel_size_nm);

/// What is told of a centreline. Lengths in nm.
struct CentrelineMeasures {
  double length_nm = 0;  ///< of all branches
  std::int64_t branches = 0;
  std::int64_t junctions = 0;
  std::int64_t ends = 0;
  /// The longest of the shortest ways between two nodes, from tip to tip; half the way round for a ring
  /// alone.
  double longest_path_nm = 0;
  /// Width, twice the radius along the line, weighted by length. What lies within one (largest) radius of an
  /// end is left out where something remains: a tip is no constriction.
  double width_mean_nm = 0;
  double width_min_nm = 0;
  double width_max_nm = 0;
  double width_cv = 0;  ///< standard deviation / mean
};

CentrelineMeasures measure_centreline(const Centreline& centreline);

}  // namespace cristae
