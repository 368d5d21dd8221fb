#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace cristae {

/// One field in which points lie: a volume, or one section of a stack of profiles (extent 0 in z).
struct PointField {
  std::array<double, 3> extent{};  ///< z, y, x, in any one unit
  std::size_t points = 0;
  std::size_t left_out = 0;  ///< of these: the ones nearest to the border, which only serve as neighbours
};

/// What the share of points whose nearest neighbour lies within a distance would be by chance.
struct NeighbourEnvelope {
  std::vector<double> distance;
  std::vector<double> low;     ///< of all patterns, at this distance
  std::vector<double> middle;  ///< mean
  std::vector<double> high;
};

/// How many are usual: one of 200 curves in all, so a point outside has a chance of 1 in 100.
inline constexpr int kRandomPatterns = 199;

/// Throws as many points at random into the same fields, again and again: G(r), its least, mean and largest
/// value at each distance. With 199 patterns a curve of random points leaves the envelope at a given distance
/// once in a hundred (pointwise, not along the whole curve). No correction for the border: points at random
/// suffer from it as the others do.
/// @param distances  ascending
NeighbourEnvelope neighbour_envelope(std::span<const PointField> fields, std::vector<double> distances,
                                     int patterns, std::uint64_t seed);

}  // namespace cristae
