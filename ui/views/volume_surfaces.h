#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/units.h"
#include "core/volume/labels.h"
#include "core/volume/volume.h"

class vtkPolyData;

namespace cristae::ui {

/// The surfaces of all instances as one mesh, made from a coarser copy of the labels.
struct VolumeSurfaces {
  struct Piece {
    std::int32_t id = 0;
    std::int64_t firstPoint = 0;
    std::int64_t points = 0;
  };

  std::shared_ptr<vtkPolyData> mesh;  ///< in voxel sides of x, the corner of the stack at 0
  std::vector<Piece> pieces;
  Volume<std::int32_t> ids;                     ///< the coarser copy
  std::array<double, 3> spacing{1, 1, 1};       ///< of it: x, y, z
  std::array<std::int64_t, 3> stride{1, 1, 1};  ///< stack voxels for one of it: x, y, z
  std::array<double, 3> extent{1, 1, 1};        ///< of the stack: x, y, z
};

/// Slow; for a background thread. Drawn true to the voxel size; cubic voxels when it is unknown.
/// @param mostVoxels  along the longest side of the coarser copy
/// @param isStopped   asked between sections and instances; what is returned then is null
/// @throws Error from reading
std::shared_ptr<const VolumeSurfaces> makeSurfaces(const LabelStack& labels,
                                                   const std::optional<VoxelSize>& voxel, int mostVoxels,
                                                   const std::atomic<bool>& isStopped);

}  // namespace cristae::ui
