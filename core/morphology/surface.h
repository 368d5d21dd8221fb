#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/units.h"
#include "core/morphology/body_mask.h"
#include "core/morphology/crofton.h"

namespace cristae {

/// A voxel of an instance that has a neighbour outside, and the piece of boundary it stands for.
struct SurfaceVoxel {
  std::array<std::int32_t, 3> position{};  ///< z, y, x in the volume
  float boundary = 0;                      ///< nm^2 in three dimensions, nm of outline in a section
};

/// Surface voxels of a body; their pieces add up to crofton_surface() or crofton_perimeter().
std::vector<SurfaceVoxel> surface_voxels(const BodyMask& body, std::span<const CroftonStep> steps);

/// Distance in nm between the blocks of two voxels, 0 if they touch: a whole voxel less than that of their
/// middles along each axis.
double gap_between(const std::array<std::int32_t, 3>& a, const std::array<std::int32_t, 3>& b,
                   const VoxelSize& nm);

/// Surface voxels of one instance, sorted so that the nearest one to a place is found quickly (a k-d tree
/// without pointers: the middle of each range splits it).
class SurfaceTree {
 public:
  SurfaceTree() = default;
  SurfaceTree(std::vector<SurfaceVoxel> voxels, const VoxelSize& voxel_size_nm);

  const std::vector<SurfaceVoxel>& voxels() const { return voxels_; }
  bool empty() const { return voxels_.empty(); }

  /// The gap to the nearest voxel, or `bound` if none is nearer.
  double gap_to(const std::array<std::int32_t, 3>& position, double bound) const;
  /// The gap to another surface, or `bound` if it is not smaller.
  double gap_to(const SurfaceTree& other, double bound) const;
  /// The gap between the boxes around both: no voxel is nearer.
  double box_gap_to(const SurfaceTree& other) const;
  double box_gap_to(const std::array<std::int32_t, 3>& position) const;

 private:
  void sort(std::size_t begin, std::size_t end, std::size_t axis);
  void search(std::size_t begin, std::size_t end, std::size_t axis,
              const std::array<std::int32_t, 3>& position, double& square) const;

  std::vector<SurfaceVoxel> voxels_;
  std::array<double, 3> step_{};
  std::array<std::int32_t, 3> low_{};
  std::array<std::int32_t, 3> high_{};
};

}  // namespace cristae
