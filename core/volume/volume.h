#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/base/units.h"

namespace cristae {

/// A dense 3-D array in (z, y, x) order, x fastest. A value: copying copies the voxels.
template <typename T>
class Volume {
 public:
  Volume() = default;
  explicit Volume(Shape shape, T fill = T{})
      : shape_(shape), voxels_(static_cast<std::size_t>(shape.voxels()), fill) {}
  Volume(Shape shape, std::vector<T> voxels) : shape_(shape), voxels_(std::move(voxels)) {}

  const Shape& shape() const { return shape_; }
  bool empty() const { return voxels_.empty(); }
  std::size_t size() const { return voxels_.size(); }

  T* data() { return voxels_.data(); }
  const T* data() const { return voxels_.data(); }
  /// First voxel of section z; the section is y * x voxels in row order.
  T* section(std::int64_t z) { return data() + z * shape_.y * shape_.x; }
  const T* section(std::int64_t z) const { return data() + z * shape_.y * shape_.x; }

  T& at(std::int64_t z, std::int64_t y, std::int64_t x) { return section(z)[y * shape_.x + x]; }
  const T& at(std::int64_t z, std::int64_t y, std::int64_t x) const { return section(z)[y * shape_.x + x]; }

  auto begin() { return voxels_.begin(); }
  auto end() { return voxels_.end(); }
  auto begin() const { return voxels_.begin(); }
  auto end() const { return voxels_.end(); }

  bool operator==(const Volume&) const = default;

 private:
  Shape shape_;
  std::vector<T> voxels_;
};

/// Instances of a stack: 0 = background, 1..n = instance ids.
using LabelVolume = Volume<std::uint32_t>;

}  // namespace cristae
