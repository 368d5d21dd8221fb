#include "core/instances/division.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "core/instances/distance_transform.h"
#include "core/instances/shape_interpolation.h"

namespace cristae {
namespace {

/// Parts that grow and join: a forest of summits.
class Parts {
 public:
  explicit Parts(const DivisionOptions& options) : options_(options) {}

  std::int32_t found(float summit) {
    parent_.push_back(static_cast<std::int32_t>(parent_.size()));
    summit_.push_back(summit);
    return parent_.back();
  }

  std::int32_t root(std::int32_t part) {
    while (at(parent_, part) != part) part = at(parent_, part) = at(parent_, at(parent_, part));
    return part;
  }

  /// Two parts meet at a neck of this height. The higher summit stays (the older one on ties).
  void meet(std::int32_t a, std::int32_t b, float neck) {
    a = root(a);
    b = root(b);
    if (a == b) return;
    const double lower = std::min(at(summit_, a), at(summit_, b));
    const auto height = static_cast<double>(neck);
    if (height < options_.neck * lower && lower - height >= options_.tolerance_nm) return;
    join(a, b);
  }

  void join(std::int32_t a, std::int32_t b) {
    a = root(a);
    b = root(b);
    if (at(summit_, b) > at(summit_, a) || (at(summit_, b) == at(summit_, a) && b < a)) std::swap(a, b);
    at(parent_, b) = a;
  }

  std::int32_t size() const { return static_cast<std::int32_t>(parent_.size()); }

 private:
  template <typename T>
  static T& at(std::vector<T>& values, std::int32_t index) {
    return values[static_cast<std::size_t>(index)];
  }

  DivisionOptions options_;
  std::vector<std::int32_t> parent_;
  std::vector<float> summit_;
};

/// Calls visit(neighbour) for those of the 26 neighbours of a voxel that lie in the box.
template <typename Visit>
void for_neighbours(const Shape& shape, std::int64_t voxel, const Visit& visit) {
  const std::int64_t x = voxel % shape.x;
  const std::int64_t y = voxel / shape.x % shape.y;
  const std::int64_t z = voxel / shape.x / shape.y;
  for (std::int64_t nz = std::max<std::int64_t>(z - 1, 0); nz <= std::min(z + 1, shape.z - 1); ++nz) {
    for (std::int64_t ny = std::max<std::int64_t>(y - 1, 0); ny <= std::min(y + 1, shape.y - 1); ++ny) {
      for (std::int64_t nx = std::max<std::int64_t>(x - 1, 0); nx <= std::min(x + 1, shape.x - 1); ++nx) {
        const std::int64_t neighbour = (nz * shape.y + ny) * shape.x + nx;
        if (neighbour != voxel) visit(static_cast<std::size_t>(neighbour));
      }
    }
  }
}

/// Voxels of the body, the deepest first.
std::vector<std::int64_t> by_depth(const Volume<std::uint8_t>& mask, const Volume<float>& depth) {
  std::vector<std::int64_t> order;
  for (std::size_t i = 0; i < mask.size(); ++i) {
    if (mask.data()[i] != 0) order.push_back(static_cast<std::int64_t>(i));
  }
  std::sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
    const float first = depth.data()[a];
    const float second = depth.data()[b];
    return first != second ? first > second : a < b;
  });
  return order;
}

constexpr std::int32_t kDry = -1;

/// The part of each voxel, as numbers of `parts`; kDry outside.
std::vector<std::int32_t> flood(const Volume<std::uint8_t>& mask, const Volume<float>& depth, Parts& parts) {
  std::vector<std::int32_t> part(mask.size(), kDry);
  for (const std::int64_t voxel : by_depth(mask, depth)) {
    const float height = depth.data()[voxel];
    std::int32_t deepest = kDry;
    float most = -1;
    std::array<std::int32_t, 26> touched{};
    std::size_t count = 0;
    for_neighbours(mask.shape(), voxel, [&](std::size_t neighbour) {
      if (part[neighbour] == kDry) return;
      touched[count++] = part[neighbour];
      if (depth.data()[neighbour] <= most) return;
      most = depth.data()[neighbour];
      deepest = part[neighbour];
    });
    if (deepest == kDry) deepest = parts.found(height);
    for (std::size_t k = 0; k < count; ++k) {
      if (touched[k] != deepest) parts.meet(deepest, touched[k], height);
    }
    part[static_cast<std::size_t>(voxel)] = parts.root(deepest);
  }
  for (std::int32_t& number : part) {
    if (number != kDry) number = parts.root(number);
  }
  return part;
}

/// Faces that each pair of parts (lower number first) has in common.
std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> contacts(
    const Shape& shape, const std::vector<std::int32_t>& part) {
  std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> faces;
  const auto count = [&](std::int64_t a, std::int64_t b) {
    const std::int32_t first = part[static_cast<std::size_t>(a)];
    const std::int32_t second = part[static_cast<std::size_t>(b)];
    if (first != second && first != kDry && second != kDry) ++faces[std::minmax(first, second)];
  };
  for (std::int64_t z = 0, voxel = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      for (std::int64_t x = 0; x < shape.x; ++x, ++voxel) {
        if (x + 1 < shape.x) count(voxel, voxel + 1);
        if (y + 1 < shape.y) count(voxel, voxel + shape.x);
        if (z + 1 < shape.z) count(voxel, voxel + shape.x * shape.y);
      }
    }
  }
  return faces;
}

/// Gives parts below `smallest` voxels back, one after the other, the smallest first.
void join_small(const Shape& shape, std::vector<std::int32_t>& part, Parts& parts, double smallest) {
  std::vector<std::int64_t> voxels(static_cast<std::size_t>(parts.size()), 0);
  for (const std::int32_t number : part) {
    if (number != kDry) ++voxels[static_cast<std::size_t>(number)];
  }
  const auto faces = contacts(shape, part);
  while (!faces.empty()) {
    std::int32_t small = kDry;
    for (std::int32_t i = 0; i < parts.size(); ++i) {
      const std::int64_t size = voxels[static_cast<std::size_t>(i)];
      if (parts.root(i) != i || size == 0 || static_cast<double>(size) >= smallest) continue;
      if (small == kDry || size < voxels[static_cast<std::size_t>(small)]) small = i;
    }
    if (small == kDry) break;
    std::map<std::int32_t, std::int64_t> shared;
    for (const auto& [pair, count] : faces) {
      const std::int32_t a = parts.root(pair.first);
      const std::int32_t b = parts.root(pair.second);
      if ((a == small) != (b == small)) shared[a == small ? b : a] += count;
    }
    if (shared.empty()) break;
    const auto largest = std::max_element(shared.begin(), shared.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::int64_t together =
        voxels[static_cast<std::size_t>(small)] + voxels[static_cast<std::size_t>(largest->first)];
    parts.join(small, largest->first);
    voxels[static_cast<std::size_t>(small)] = voxels[static_cast<std::size_t>(largest->first)] = 0;
    voxels[static_cast<std::size_t>(parts.root(small))] = together;
  }
  for (std::int32_t& number : part) {
    if (number != kDry) number = parts.root(number);
  }
}

Division numbered(std::vector<std::int32_t> part, std::int32_t parts) {
  std::vector<std::int32_t> number(static_cast<std::size_t>(parts), 0);
  Division division;
  division.count = 0;
  for (std::int32_t& entry : part) {
    if (entry == kDry) {
      entry = 0;
      continue;
    }
    std::int32_t& of_part = number[static_cast<std::size_t>(entry)];
    if (of_part == 0) of_part = ++division.count;
    entry = of_part;
  }
  division.part = std::move(part);
  return division;
}

Division divide_planes(const Volume<std::uint8_t>& mask, const VoxelSize& size,
                       const DivisionOptions& options) {
  const Volume<float> depth = inside_distance(mask, size);
  Parts parts(options);
  std::vector<std::int32_t> part = flood(mask, depth, parts);
  join_small(mask.shape(), part, parts, options.smallest_part_um3 / size.volume_um3());
  return numbered(std::move(part), parts.size());
}

/// The parts in the planes that are sections, as the flood numbers them.
std::vector<std::int32_t> of_sections(const std::vector<std::int32_t>& part, const Shape& shape,
                                      std::int64_t planes) {
  const std::int64_t pixels = shape.y * shape.x;
  std::vector<std::int32_t> sections;
  sections.reserve(static_cast<std::size_t>(shape.voxels()));
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t i = 0; i < pixels; ++i)
      sections.push_back(part[static_cast<std::size_t>(z * planes * pixels + i)] - 1);
  }
  return sections;
}

}  // namespace

Division divide_body(const Volume<std::uint8_t>& mask, const VoxelSize& voxel_size_nm,
                     const DivisionOptions& options) {
  const std::int64_t planes = planes_of_section(voxel_size_nm);
  if (planes == 1) return divide_planes(mask, voxel_size_nm, options);
  const VoxelSize fine{voxel_size_nm.z / static_cast<double>(planes), voxel_size_nm.y, voxel_size_nm.x};
  const Division division = divide_planes(interpolate_sections(mask, voxel_size_nm, planes), fine, options);
  return numbered(of_sections(division.part, mask.shape(), planes), division.count);
}

}  // namespace cristae
