#pragma once

#include <array>
#include <vector>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// Form of one profile. Lengths in the unit of the pixel size given, angles in degrees unless said otherwise.
///
/// The half-level contour runs half-way between the centres of pixels inside and outside (marching squares);
/// it is what ImageJ and scikit-image trace, and 5 % too long on average, because it knows eight directions
/// only. The Crofton perimeter has no such error. Outlines of holes count in both.
struct ProfileShape {
  double area = 0;                 ///< pixels times the area of one
  double perimeter = 0;            ///< length of the half-level contour
  double perimeter_crofton = 0;    ///< mean number of crossings with lines in four directions
  double circularity = 0;          ///< 4 pi area / perimeter^2, cut at 1
  double form_factor = 0;          ///< perimeter^2 / (4 pi area), what papers on mitochondria call so
  double circularity_crofton = 0;  ///< 4 pi area / perimeter_crofton^2, cut at 1

  /// Of the ellipse with the same second moments, 4 sqrt(lambda), each pixel counted as a square.
  double axis_major = 0;
  double axis_minor = 0;
  double aspect_ratio = 0;  ///< axis_major / axis_minor
  double roundness = 0;     ///< 4 area / (pi axis_major^2)
  double eccentricity = 0;  ///< sqrt(1 - (axis_minor / axis_major)^2)
  /// From the axis of rows (y) to the long axis, anticlockwise, in (-pi/2, pi/2]: as scikit-image gives it.
  double orientation_rad = 0;

  double solidity = 0;   ///< area inside the half-level contour / area of its convex hull
  double feret_max = 0;  ///< largest distance of two parallel lines that touch the contour
  double feret_min = 0;  ///< the smallest
  /// Direction of the largest distance, from +x anticlockwise on the screen (y points down), [0, 180).
  double feret_angle_deg = 0;
};

/// @param profile  one section with an empty margin
ProfileShape measure_profile(const Mask& profile, const VoxelSize& pixel_size);

/// Corners of the convex hull of points (x, y), anticlockwise in axes with y up, no three in a line.
std::vector<std::array<double, 2>> convex_hull(std::vector<std::array<double, 2>> points);

}  // namespace cristae
