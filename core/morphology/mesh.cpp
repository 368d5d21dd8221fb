#include "core/morphology/mesh.h"

#include <algorithm>
#include <atomic>
#include <cmath>

#include "core/base/parallel.h"
#include "core/morphology/instance_measures.h"

namespace cristae {
namespace {

using Vector = std::array<double, 3>;

Vector difference(const std::array<float, 3>& a, const std::array<float, 3>& b) {
  return {static_cast<double>(a[0]) - b[0], static_cast<double>(a[1]) - b[1],
          static_cast<double>(a[2]) - b[2]};
}

Vector cross(const Vector& a, const Vector& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

/// Builds the net of one body.
class Net {
 public:
  Net(const BodyMask& body, const VoxelSize& nm)
      : mask_(body.voxels), origin_(body.origin), nm_(nm), vertex_(mask_.size(), kNone) {}

  Mesh make() {
    const Shape& shape = mask_.shape();
    for (std::int64_t z = 0; z + 1 < shape.z; ++z) {
      for (std::int64_t y = 0; y + 1 < shape.y; ++y) {
        for (std::int64_t x = 0; x + 1 < shape.x; ++x) add_vertex(z, y, x);
      }
    }
    for (std::int64_t z = 1; z + 1 < shape.z; ++z) {
      for (std::int64_t y = 1; y + 1 < shape.y; ++y) {
        for (std::int64_t x = 1; x + 1 < shape.x; ++x) {
          if (mask_.at(z, y, x) != 0) add_faces(z, y, x);
        }
      }
    }
    return std::move(mesh_);
  }

 private:
  static constexpr std::uint32_t kNone = 0xffffffffU;

  /// The cell that begins at a voxel: the mean of the middles of its edges that cross the surface.
  void add_vertex(std::int64_t z, std::int64_t y, std::int64_t x) {
    std::array<int, 8> inside{};
    for (int corner = 0; corner < 8; ++corner)
      inside[static_cast<std::size_t>(corner)] =
          mask_.at(z + (corner >> 2), y + (corner >> 1 & 1), x + (corner & 1));
    Vector sum{};
    int crossings = 0;
    for (int corner = 0; corner < 8; ++corner) {
      for (const int axis : {1, 2, 4}) {
        const int other = corner | axis;
        if (other == corner ||
            inside[static_cast<std::size_t>(corner)] == inside[static_cast<std::size_t>(other)])
          continue;
        for (int k = 0; k < 3; ++k)
          sum[static_cast<std::size_t>(k)] += ((corner >> k & 1) + (other >> k & 1)) / 2.0;
        ++crossings;
      }
    }
    if (crossings == 0) return;
    vertex_[index(z, y, x)] = static_cast<std::uint32_t>(mesh_.vertices.size());
    const auto place = [&](std::int64_t voxel, std::size_t k, double size, std::int64_t origin) {
      return static_cast<float>((static_cast<double>(voxel + origin) + sum[k] / crossings) * size * 1e-3);
    };
    mesh_.vertices.push_back(
        {place(x, 0, nm_.x, origin_[2]), place(y, 1, nm_.y, origin_[1]), place(z, 2, nm_.z, origin_[0])});
  }

  /// Two triangles across each face of a voxel to the outside, between the four cells around it.
  void add_faces(std::int64_t z, std::int64_t y, std::int64_t x) {
    for (const int side : {-1, 1}) {
      const std::int64_t near = side < 0 ? -1 : 0;
      if (mask_.at(z, y, x + side) == 0)
        add_square(side, {cell(z - 1, y - 1, x + near), cell(z - 1, y, x + near), cell(z, y, x + near),
                          cell(z, y - 1, x + near)});
      if (mask_.at(z, y + side, x) == 0)
        add_square(side, {cell(z - 1, y + near, x - 1), cell(z, y + near, x - 1), cell(z, y + near, x),
                          cell(z - 1, y + near, x)});
      if (mask_.at(z + side, y, x) == 0)
        add_square(side, {cell(z + near, y - 1, x - 1), cell(z + near, y - 1, x), cell(z + near, y, x),
                          cell(z + near, y, x - 1)});
    }
  }

  /// Corners anticlockwise seen from the high side of the axis.
  void add_square(int side, const std::array<std::uint32_t, 4>& corners) {
    const auto& [a, b, c, d] = corners;
    if (side > 0) {
      mesh_.triangles.push_back({a, b, c});
      mesh_.triangles.push_back({a, c, d});
    } else {
      mesh_.triangles.push_back({a, c, b});
      mesh_.triangles.push_back({a, d, c});
    }
  }

  std::size_t index(std::int64_t z, std::int64_t y, std::int64_t x) const {
    return static_cast<std::size_t>((z * mask_.shape().y + y) * mask_.shape().x + x);
  }
  std::uint32_t cell(std::int64_t z, std::int64_t y, std::int64_t x) const { return vertex_[index(z, y, x)]; }

  const Mask& mask_;
  const std::array<std::int64_t, 3>& origin_;
  const VoxelSize& nm_;
  std::vector<std::uint32_t> vertex_;
  Mesh mesh_;
};

}  // namespace

double Mesh::volume_um3() const {
  double sum = 0;
  for (const auto& [a, b, c] : triangles) {
    const Vector p = difference(vertices[a], vertices[0]);
    const Vector normal = cross(difference(vertices[b], vertices[0]), difference(vertices[c], vertices[0]));
    sum += (p[0] * normal[0] + p[1] * normal[1] + p[2] * normal[2]) / 6;
  }
  return sum;
}

double Mesh::area_um2() const {
  double sum = 0;
  for (const auto& [a, b, c] : triangles) {
    const Vector normal = cross(difference(vertices[b], vertices[a]), difference(vertices[c], vertices[a]));
    sum += std::hypot(normal[0], normal[1], normal[2]) / 2;
  }
  return sum;
}

Mesh make_mesh(const BodyMask& body, const VoxelSize& nm) { return Net(body, nm).make(); }

std::vector<MeshPart> make_meshes(const LabelVolume& labels, const VoxelSize& nm, Job& job) {
  const MeasureTable table = measure_instances(labels, MeasureDimension::bodies_3d, nm);
  std::vector<MeshPart> parts(table.instances.size());
  constexpr std::size_t kStep = 64;
  for (std::size_t begin = 0; begin < parts.size(); begin += kStep) {
    job.check();
    const std::size_t end = std::min(parts.size(), begin + kStep);
    std::atomic<std::size_t> next = begin;
    parallel_for(available_processors(), [&](std::int64_t, std::int64_t) {
      for (std::size_t i = next++; i < end; i = next++) {
        const InstanceMeasures& instance = table.instances[i];
        parts[i] = {instance.label, make_mesh(cut_out(labels, instance.label, instance.box()), nm)};
      }
    });
    job.advance(static_cast<std::int64_t>(end), static_cast<std::int64_t>(parts.size()));
  }
  return parts;
}

}  // namespace cristae
