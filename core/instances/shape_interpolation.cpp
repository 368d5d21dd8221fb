#include "core/instances/shape_interpolation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/instances/distance_transform.h"

namespace cristae {
namespace {

constexpr double kPixelsApart = 2;

/// Distance of each pixel of section z to the outline, nm: positive inside, negative outside.
std::vector<float> signed_distance(const Volume<std::uint8_t>& mask, std::int64_t z, const VoxelSize& size) {
  const Shape one{1, mask.shape().y, mask.shape().x};
  Volume<std::uint8_t> inside(one);
  Volume<std::uint8_t> outside(one);
  const std::uint8_t* section = mask.section(z);
  for (std::size_t i = 0; i < inside.size(); ++i) {
    inside.data()[i] = section[i];
    outside.data()[i] = section[i] == 0 ? 1 : 0;
  }
  const std::vector<float> depth = squared_distances(inside, size);
  std::vector<float> height = squared_distances(outside, size);
  const auto thickness = static_cast<float>(size.z);
  for (std::size_t i = 0; i < height.size(); ++i) {
    height[i] = section[i] != 0 ? std::sqrt(depth[i]) : std::max(-std::sqrt(height[i]), -thickness);
  }
  return height;
}

}  // namespace

std::int64_t planes_of_section(const VoxelSize& voxel_size_nm) {
  const double pixel = std::sqrt(voxel_size_nm.y * voxel_size_nm.x);
  return std::max<std::int64_t>(1, std::llround(voxel_size_nm.z / (kPixelsApart * pixel)));
}

Volume<std::uint8_t> interpolate_sections(const Volume<std::uint8_t>& mask, const VoxelSize& voxel_size_nm,
                                          std::int64_t planes) {
  const Shape& shape = mask.shape();
  Volume<std::uint8_t> fine({(shape.z - 1) * planes + 1, shape.y, shape.x});
  const auto pixels = static_cast<std::size_t>(shape.y * shape.x);
  std::vector<float> here = signed_distance(mask, 0, voxel_size_nm);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    std::copy_n(mask.section(z), pixels, fine.section(z * planes));
    if (z + 1 == shape.z) break;
    std::vector<float> next = signed_distance(mask, z + 1, voxel_size_nm);
    for (std::int64_t k = 1; k < planes; ++k) {
      const float share = static_cast<float>(k) / static_cast<float>(planes);
      std::uint8_t* plane = fine.section(z * planes + k);
      for (std::size_t i = 0; i < pixels; ++i)
        plane[i] = (1 - share) * here[i] + share * next[i] > 0 ? std::uint8_t{1} : std::uint8_t{0};
    }
    here = std::move(next);
  }
  return fine;
}

}  // namespace cristae
