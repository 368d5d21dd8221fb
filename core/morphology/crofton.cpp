#include "core/morphology/crofton.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

namespace cristae {
namespace {

using Vector = std::array<double, 3>;

double dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

Vector cross(const Vector& a, const Vector& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vector unit(const Vector& v) {
  const double length = std::sqrt(dot(v, v));
  return {v[0] / length, v[1] / length, v[2] / length};
}

/// Keeps the part of a spherical polygon, given by vectors to its corners, on the side of `normal`.
std::vector<Vector> clipped(const std::vector<Vector>& corners, const Vector& normal) {
  std::vector<Vector> kept;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Vector& a = corners[i];
    const Vector& b = corners[(i + 1) % corners.size()];
    const double side_a = dot(a, normal);
    const double side_b = dot(b, normal);
    if (side_a >= 0) kept.push_back(a);
    if ((side_a >= 0) == (side_b >= 0)) continue;
    const double t = side_a / (side_a - side_b);
    kept.push_back({a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])});
  }
  return kept;
}

/// Solid angle of the triangle of three unit vectors (Van Oosterom and Strackee 1983).
double solid_angle(const Vector& a, const Vector& b, const Vector& c) {
  const double volume = std::abs(dot(a, cross(b, c)));
  return 2 * std::atan2(volume, 1 + dot(a, b) + dot(b, c) + dot(c, a));
}

/// Solid angle of the directions that are nearer to site `own` than to any other.
double voronoi_angle(const std::vector<Vector>& sites, std::size_t own) {
  const Vector& centre = sites[own];
  const Vector aside = std::abs(centre[0]) < 0.9 ? Vector{1, 0, 0} : Vector{0, 1, 0};
  const Vector e1 = unit(cross(centre, aside));
  const Vector e2 = cross(centre, e1);
  // A square on the tangent plane that holds the cell: the axes are sites, so that no direction is more than
  // 55 degrees from one.
  constexpr double kFar = 10;
  std::vector<Vector> cell;
  for (const auto& [a, b] : {std::pair{1, 1}, {-1, 1}, {-1, -1}, {1, -1}}) {
    Vector corner = centre;
    for (std::size_t i = 0; i < 3; ++i) corner[i] += kFar * (a * e1[i] + b * e2[i]);
    cell.push_back(corner);
  }
  for (std::size_t other = 0; other < sites.size(); ++other) {
    if (other == own) continue;
    const Vector& site = sites[other];
    cell = clipped(cell, {centre[0] - site[0], centre[1] - site[1], centre[2] - site[2]});
  }
  for (Vector& corner : cell) corner = unit(corner);
  double angle = 0;
  for (std::size_t i = 0; i < cell.size(); ++i)
    angle += solid_angle(centre, cell[i], cell[(i + 1) % cell.size()]);
  return angle;
}

Vector length_of(const CroftonStep& step, const VoxelSize& nm) {
  return {step.dz * nm.z, step.dy * nm.y, step.dx * nm.x};
}

/// Offsets of the steps in the array of a mask.
template <std::size_t count>
std::array<std::ptrdiff_t, count> offsets_of(const std::array<CroftonStep, count>& steps,
                                             const Shape& shape) {
  std::array<std::ptrdiff_t, count> offsets{};
  for (std::size_t i = 0; i < count; ++i)
    offsets[i] = (steps[i].dz * shape.y + steps[i].dy) * shape.x + steps[i].dx;
  return offsets;
}

/// Sum over all pairs of a voxel inside and a neighbour outside. The margin of the mask is empty.
template <std::size_t count>
double boundary_of(const Mask& mask, const std::array<CroftonStep, count>& steps) {
  const auto offsets = offsets_of(steps, mask.shape());
  std::array<std::int64_t, count> pairs{};
  const std::uint8_t* voxels = mask.data();
  for (std::size_t i = 0; i < mask.size(); ++i) {
    if (voxels[i] == 0) continue;
    const std::uint8_t* voxel = voxels + i;
    for (std::size_t step = 0; step < count; ++step) pairs[step] += 1 - voxel[offsets[step]];
  }
  double boundary = 0;
  for (std::size_t step = 0; step < count; ++step)
    boundary += steps[step].boundary * static_cast<double>(pairs[step]);
  return boundary;
}

}  // namespace

std::array<CroftonStep, 26> crofton_steps(const VoxelSize& nm) {
  std::array<CroftonStep, 26> steps{};
  std::vector<Vector> sites;
  for (int code = 0; code < 27; ++code) {
    if (code == 13) continue;
    CroftonStep& step = steps[sites.size()];
    step = {code / 9 - 1, code / 3 % 3 - 1, code % 3 - 1, 0, 0};
    sites.push_back(unit(length_of(step, nm)));
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Vector way = length_of(steps[i], nm);
    steps[i].share = voronoi_angle(sites, i) / (4 * std::numbers::pi);
    steps[i].boundary = 4 * steps[i].share * nm.z * nm.y * nm.x / std::sqrt(dot(way, way));
  }
  return steps;
}

std::array<CroftonStep, 8> crofton_steps_in_plane(const VoxelSize& nm) {
  // Anticlockwise from +x; each direction owns the arc to half-way to its neighbours.
  std::array<CroftonStep, 8> steps{{{0, 0, 1, 0, 0},
                                    {0, 1, 1, 0, 0},
                                    {0, 1, 0, 0, 0},
                                    {0, 1, -1, 0, 0},
                                    {0, 0, -1, 0, 0},
                                    {0, -1, -1, 0, 0},
                                    {0, -1, 0, 0, 0},
                                    {0, -1, 1, 0, 0}}};
  const double diagonal = std::atan2(nm.y, nm.x);
  const double quarter = std::numbers::pi / 2;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const double arc = i % 4 == 0 ? diagonal : i % 4 == 2 ? quarter - diagonal : quarter / 2;
    const double length = std::hypot(steps[i].dy * nm.y, steps[i].dx * nm.x);
    steps[i].share = arc / (2 * std::numbers::pi);
    steps[i].boundary = std::numbers::pi * steps[i].share * nm.y * nm.x / length;
  }
  return steps;
}

double crofton_surface(const Mask& mask, const std::array<CroftonStep, 26>& steps) {
  return boundary_of(mask, steps);
}

double crofton_perimeter(const Mask& profile, const std::array<CroftonStep, 8>& steps) {
  return boundary_of(profile, steps);
}

}  // namespace cristae
