#pragma once

#include <array>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// A step to a neighbour and the piece of boundary that stands for one pair of voxels, the first inside,
/// the one a step farther outside: nm^2 of surface in three dimensions, nm of outline in two.
struct CroftonStep {
  int dz = 0;
  int dy = 0;
  int dx = 0;
  double share = 0;  ///< of all directions that are nearest to this one; all steps add up to 1
  double boundary = 0;
};

/// Steps to the 26 neighbours of a voxel of this size.
///
/// Cauchy: the surface of a body is four times the mean area of its projections. The area projected along
/// a direction u is counted with lines: through every voxel goes one line along the step to a neighbour,
/// which stands for the area v / d across it (v volume of a voxel, d length of the step). Half of the places
/// where these lines cross the boundary leave the body, so that
///   S = 4 sum_u c_u (v / d_u) N_u,   N_u pairs with the first voxel inside and the second outside.
/// c_u is the share of the sphere of directions that is nearer to u than to the other 25 (its Voronoi cell),
/// computed for the voxel at hand: with sections five times as thick as a pixel most steps point nearly along
/// z, and the fixed table for cubes would count them far too much.
/// Source: Legland, Kieu, Devaux 2007, "Computation of Minkowski measures on 2D and 3D binary images";
/// cells for any voxel shape as in Ohser and Muecklich 2000.
std::array<CroftonStep, 26> crofton_steps(const VoxelSize& voxel_size_nm);

/// The same in a section: P = pi sum_u c_u (a / d_u) N_u over the 8 neighbours, four directions and their
/// opposites; a area of a pixel, c_u share of the circle.
std::array<CroftonStep, 8> crofton_steps_in_plane(const VoxelSize& voxel_size_nm);

/// Surface of a mask in nm^2.
double crofton_surface(const Mask& mask, const std::array<CroftonStep, 26>& steps);

/// Outline of a profile in nm, the outlines of its holes included.
double crofton_perimeter(const Mask& profile, const std::array<CroftonStep, 8>& steps);

}  // namespace cristae
