#include "core/morphology/topology.h"

#include <bit>
#include <vector>

namespace cristae {
namespace {

/// Part of one 2 x 2 x 2 pattern in the Euler number V - E + F - C of the closed voxels, in eighths: its
/// middle is a corner, half of six edges, a quarter of twelve faces and an eighth of eight voxels.
int euler_eighths(unsigned pattern) {
  if (pattern == 0) return 0;
  int eighths = 8 - std::popcount(pattern);
  for (unsigned axis = 0; axis < 3; ++axis) {
    for (unsigned side = 0; side < 2; ++side) {
      unsigned around_edge = 0;
      for (unsigned voxel = 0; voxel < 8; ++voxel) {
        if ((voxel >> axis & 1U) == side) around_edge |= pattern >> voxel & 1U;
      }
      if (around_edge != 0) eighths -= 4;
    }
    for (unsigned voxel = 0; voxel < 8; ++voxel) {
      const unsigned other = voxel | 1U << axis;
      if (other == voxel) continue;
      if ((pattern >> voxel & 1U) != 0 || (pattern >> other & 1U) != 0) eighths += 2;
    }
  }
  return eighths;
}

/// Volume of a cell inside, from its six tetrahedra, each along one way from corner 0 to corner 7.
double cell_volume(unsigned pattern) {
  // Inside of a tetrahedron with so many corners inside, the surface half-way along each cut edge.
  constexpr std::array<double, 5> kShare{0, 0.125, 0.5, 0.875, 1};
  constexpr std::array<std::array<unsigned, 2>, 6> kWays{{{1, 3}, {1, 5}, {2, 3}, {2, 6}, {4, 5}, {4, 6}}};
  double volume = 0;
  for (const auto& [second, third] : kWays) {
    const unsigned inside =
        (pattern & 1U) + (pattern >> second & 1U) + (pattern >> third & 1U) + (pattern >> 7 & 1U);
    volume += kShare[inside] / 6;
  }
  return volume;
}

/// Indices still to visit in a flood.
using Front = std::vector<std::size_t>;

std::vector<std::ptrdiff_t> face_steps(const Shape& shape) {
  return {-1, 1, -shape.x, shape.x, -shape.y * shape.x, shape.y * shape.x};
}

std::vector<std::ptrdiff_t> corner_steps(const Shape& shape) {
  std::vector<std::ptrdiff_t> steps;
  for (std::ptrdiff_t dz = -1; dz <= 1; ++dz) {
    for (std::ptrdiff_t dy = -1; dy <= 1; ++dy) {
      for (std::ptrdiff_t dx = -1; dx <= 1; ++dx) {
        if (dz != 0 || dy != 0 || dx != 0) steps.push_back((dz * shape.y + dy) * shape.x + dx);
      }
    }
  }
  return steps;
}

/// Turns all voxels of value `from` that hang together with `start` into `to`. Steps out of the array are
/// skipped; a step over its side ends in the margin of the next row.
void flood(Mask& mask, std::size_t start, const std::vector<std::ptrdiff_t>& steps, std::uint8_t from,
           std::uint8_t to) {
  Front front{start};
  mask.data()[start] = to;
  while (!front.empty()) {
    const std::size_t here = front.back();
    front.pop_back();
    for (const std::ptrdiff_t step : steps) {
      const std::size_t next = here + static_cast<std::size_t>(step);  // below zero becomes huge
      if (next >= mask.size() || mask.data()[next] != from) continue;
      mask.data()[next] = to;
      front.push_back(next);
    }
  }
}

}  // namespace

PatternCounts count_patterns(const Mask& mask) {
  PatternCounts counts{};
  const Shape& shape = mask.shape();
  for (std::int64_t z = 0; z + 1 < shape.z; ++z) {
    for (std::int64_t y = 0; y + 1 < shape.y; ++y) {
      const std::uint8_t* a = mask.section(z) + y * shape.x;
      const std::uint8_t* b = a + shape.x;
      const std::uint8_t* c = mask.section(z + 1) + y * shape.x;
      const std::uint8_t* d = c + shape.x;
      unsigned left = 0;  // the margin is empty
      for (std::int64_t x = 1; x < shape.x; ++x) {
        const auto right = static_cast<unsigned>(a[x] | b[x] << 2 | c[x] << 4 | d[x] << 6);
        ++counts[left | right << 1];
        left = right;
      }
    }
  }
  return counts;
}

std::int64_t euler_number(const PatternCounts& patterns) {
  std::int64_t eighths = 0;
  for (unsigned pattern = 0; pattern < 256; ++pattern) eighths += patterns[pattern] * euler_eighths(pattern);
  return eighths / 8;
}

double mesh_volume(const PatternCounts& patterns) {
  double volume = 0;
  for (unsigned pattern = 0; pattern < 256; ++pattern)
    volume += static_cast<double>(patterns[pattern]) * cell_volume(pattern);
  return volume;
}

std::int64_t fill_cavities(Mask& mask) {
  flood(mask, 0, face_steps(mask.shape()), 0, 2);
  std::int64_t filled = 0;
  for (std::uint8_t& voxel : mask) {
    if (voxel == 0) ++filled;
    voxel = voxel == 2 ? 0 : 1;
  }
  return filled;
}

std::int64_t count_pieces(const Mask& mask) {
  Mask rest = mask;
  const auto steps = corner_steps(mask.shape());
  std::int64_t pieces = 0;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest.data()[i] == 0) continue;
    flood(rest, i, steps, 1, 0);
    ++pieces;
  }
  return pieces;
}

}  // namespace cristae
