#pragma once

#include <cstdint>

namespace cristae {

/// Size of one voxel in nanometres. Order of all triples in files and code: z, y, x.
struct VoxelSize {
  double z = 0;
  double y = 0;
  double x = 0;
  double volume_um3() const { return z * y * x * 1e-9; }
  bool operator==(const VoxelSize&) const = default;
};

/// Extent of a volume in voxels.
struct Shape {
  std::int64_t z = 0;
  std::int64_t y = 0;
  std::int64_t x = 0;
  std::int64_t voxels() const { return z * y * x; }
  bool operator==(const Shape&) const = default;
};

}  // namespace cristae
