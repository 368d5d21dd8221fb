#include "core/morphology/surface.h"

#include <algorithm>
#include <cmath>

namespace cristae {
namespace {

using Place = std::array<std::int32_t, 3>;

double axis_gap(std::int32_t a, std::int32_t b, double step) {
  return std::max(0, std::abs(a - b) - 1) * step;
}

/// Ranges of at most so many voxels are searched one by one.
constexpr std::size_t kLeaf = 8;

}  // namespace

std::vector<SurfaceVoxel> surface_voxels(const BodyMask& body, std::span<const CroftonStep> steps) {
  std::vector<SurfaceVoxel> surface;
  const Shape& shape = body.voxels.shape();
  std::vector<std::ptrdiff_t> offsets;
  for (const CroftonStep& step : steps) offsets.push_back((step.dz * shape.y + step.dy) * shape.x + step.dx);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      const std::uint8_t* row = body.voxels.section(z) + y * shape.x;
      for (std::int64_t x = 0; x < shape.x; ++x) {
        if (row[x] == 0) continue;
        double boundary = 0;
        for (std::size_t i = 0; i < offsets.size(); ++i) {
          if (row[x + offsets[i]] == 0) boundary += steps[i].boundary;
        }
        if (boundary == 0) continue;
        surface.push_back(
            {{static_cast<std::int32_t>(z + body.origin[0]), static_cast<std::int32_t>(y + body.origin[1]),
              static_cast<std::int32_t>(x + body.origin[2])},
             static_cast<float>(boundary)});
      }
    }
  }
  return surface;
}

double gap_between(const Place& a, const Place& b, const VoxelSize& nm) {
  return std::hypot(axis_gap(a[0], b[0], nm.z), axis_gap(a[1], b[1], nm.y), axis_gap(a[2], b[2], nm.x));
}

SurfaceTree::SurfaceTree(std::vector<SurfaceVoxel> voxels, const VoxelSize& nm)
    : voxels_(std::move(voxels)), step_{nm.z, nm.y, nm.x} {
  if (voxels_.empty()) return;
  low_ = high_ = voxels_[0].position;
  for (const SurfaceVoxel& voxel : voxels_) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      low_[axis] = std::min(low_[axis], voxel.position[axis]);
      high_[axis] = std::max(high_[axis], voxel.position[axis]);
    }
  }
  sort(0, voxels_.size(), 0);
}

void SurfaceTree::sort(std::size_t begin, std::size_t end, std::size_t axis) {
  if (end - begin <= kLeaf) return;
  const std::size_t middle = begin + (end - begin) / 2;
  const auto at = [&](std::size_t i) { return voxels_.begin() + static_cast<std::ptrdiff_t>(i); };
  std::nth_element(at(begin), at(middle), at(end), [axis](const SurfaceVoxel& a, const SurfaceVoxel& b) {
    return a.position[axis] < b.position[axis];
  });
  sort(begin, middle, (axis + 1) % 3);
  sort(middle + 1, end, (axis + 1) % 3);
}

void SurfaceTree::search(std::size_t begin, std::size_t end, std::size_t axis, const Place& position,
                         double& square) const {
  const auto look_at = [&](std::size_t i) {
    double sum = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      const double gap = axis_gap(position[k], voxels_[i].position[k], step_[k]);
      sum += gap * gap;
    }
    square = std::min(square, sum);
  };
  if (end - begin <= kLeaf) {
    for (std::size_t i = begin; i < end; ++i) look_at(i);
    return;
  }
  const std::size_t middle = begin + (end - begin) / 2;
  look_at(middle);
  const std::int32_t split = voxels_[middle].position[axis];
  const bool is_low_first = position[axis] < split;
  const std::size_t next = (axis + 1) % 3;
  is_low_first ? search(begin, middle, next, position, square)
               : search(middle + 1, end, next, position, square);
  const double gap = axis_gap(position[axis], split, step_[axis]);
  if (gap * gap >= square) return;
  is_low_first ? search(middle + 1, end, next, position, square)
               : search(begin, middle, next, position, square);
}

double SurfaceTree::gap_to(const Place& position, double bound) const {
  double square = bound * bound;
  search(0, voxels_.size(), 0, position, square);
  return std::min(bound, std::sqrt(square));
}

double SurfaceTree::gap_to(const SurfaceTree& other, double bound) const {
  for (const SurfaceVoxel& voxel : voxels_) {
    if (bound == 0) return 0;
    if (other.box_gap_to(voxel.position) < bound) bound = other.gap_to(voxel.position, bound);
  }
  return bound;
}

double SurfaceTree::box_gap_to(const Place& position) const {
  double sum = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const auto apart = std::max(low_[axis] - position[axis], position[axis] - high_[axis]);
    const double gap = std::max(0, apart - 1) * step_[axis];
    sum += gap * gap;
  }
  return std::sqrt(sum);
}

double SurfaceTree::box_gap_to(const SurfaceTree& other) const {
  double sum = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const auto apart = std::max(low_[axis] - other.high_[axis], other.low_[axis] - high_[axis]);
    const double gap = std::max(0, apart - 1) * step_[axis];
    sum += gap * gap;
  }
  return std::sqrt(sum);
}

}  // namespace cristae
