#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

#include "core/base/random.h"
#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae::analytic {

/// A place in nm: z, y, x.
using Position = std::array<double, 3>;

/// Voxels whose centre lies inside a body about the origin, with an empty margin.
/// @param reach   no part of the body is farther from the origin in any axis, nm
/// @param offset  where the origin lies between voxel centres, in voxels
inline Mask draw(const std::function<bool(const Position&)>& is_inside, double reach, const VoxelSize& nm,
                 const Position& offset = {0, 0, 0}) {
  const auto half = [&](double size) { return static_cast<std::int64_t>(std::ceil(reach / size)) + 2; };
  const std::array<std::int64_t, 3> h{half(nm.z), half(nm.y), half(nm.x)};
  Mask mask({2 * h[0] + 1, 2 * h[1] + 1, 2 * h[2] + 1});
  for (std::int64_t z = 1; z < 2 * h[0]; ++z) {
    for (std::int64_t y = 1; y < 2 * h[1]; ++y) {
      for (std::int64_t x = 1; x < 2 * h[2]; ++x) {
        const Position p{(static_cast<double>(z - h[0]) + offset[0]) * nm.z,
                         (static_cast<double>(y - h[1]) + offset[1]) * nm.y,
                         (static_cast<double>(x - h[2]) + offset[2]) * nm.x};
        if (is_inside(p)) mask.at(z, y, x) = 1;
      }
    }
  }
  return mask;
}

inline double dot(const Position& a, const Position& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

inline Position random_direction(Random& random) {
  const double z = random.uniform(-1, 1);
  const double angle = random.uniform(0, 2 * std::numbers::pi);
  const double flat = std::sqrt(1 - z * z);
  return {z, flat * std::sin(angle), flat * std::cos(angle)};
}

inline Position random_offset(Random& random) {
  return {random.uniform(-0.5, 0.5), random.uniform(-0.5, 0.5), random.uniform(-0.5, 0.5)};
}

inline std::function<bool(const Position&)> ball(double radius) {
  return [radius](const Position& p) { return dot(p, p) <= radius * radius; };
}

/// A tube of this length between the middles of its two round caps.
inline std::function<bool(const Position&)> capsule(double radius, double length, const Position& axis) {
  return [=](const Position& p) {
    const double along = std::clamp(dot(p, axis), -length / 2, length / 2);
    const Position d{p[0] - along * axis[0], p[1] - along * axis[1], p[2] - along * axis[2]};
    return dot(d, d) <= radius * radius;
  };
}

/// A ring about `axis`.
inline std::function<bool(const Position&)> torus(double ring_radius, double tube_radius,
                                                  const Position& axis) {
  return [=](const Position& p) {
    const double along = dot(p, axis);
    const double flat = std::sqrt(std::max(0.0, dot(p, p) - along * along)) - ring_radius;
    return flat * flat + along * along <= tube_radius * tube_radius;
  };
}

/// An ellipsoid of revolution: half axes `half_length` along `axis` and `half_width` across.
inline std::function<bool(const Position&)> spheroid(double half_length, double half_width,
                                                     const Position& axis) {
  return [=](const Position& p) {
    const double along = dot(p, axis);
    const double flat = dot(p, p) - along * along;
    return along * along / (half_length * half_length) + flat / (half_width * half_width) <= 1;
  };
}

inline double ball_surface(double r) { return 4 * std::numbers::pi * r * r; }
inline double ball_volume(double r) { return 4.0 / 3 * std::numbers::pi * r * r * r; }
inline double capsule_surface(double r, double length) {
  return ball_surface(r) + 2 * std::numbers::pi * r * length;
}
inline double capsule_volume(double r, double length) {
  return ball_volume(r) + std::numbers::pi * r * r * length;
}
inline double torus_surface(double ring, double tube) {
  return 4 * std::numbers::pi * std::numbers::pi * ring * tube;
}

}  // namespace cristae::analytic
