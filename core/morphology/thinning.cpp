#include "core/morphology/thinning.h"

#include <bit>
#include <cstdlib>
#include <queue>
#include <vector>

namespace cristae {
namespace {

constexpr std::uint32_t kMiddle = 1U << 13;
constexpr std::uint32_t kAll = (1U << 27) - 1;

/// For each of the 27 places, the places beside it, the middle left out.
struct Adjacency {
  std::array<std::uint32_t, 27> by_corner{};  ///< within one step in each axis
  std::array<std::uint32_t, 27> by_face{};    ///< among those that share a face or an edge with the middle
  std::uint32_t faces = 0;                    ///< the six that share a face with the middle
  std::uint32_t no_corners = 0;               ///< the eighteen that share a face or an edge with it

  Adjacency() {
    const auto offsets = [](unsigned place) {
      return std::array<int, 3>{static_cast<int>(place) / 9 - 1, static_cast<int>(place) / 3 % 3 - 1,
                                static_cast<int>(place) % 3 - 1};
    };
    for (unsigned a = 0; a < 27; ++a) {
      const auto p = offsets(a);
      const int from_middle = std::abs(p[0]) + std::abs(p[1]) + std::abs(p[2]);
      if (from_middle == 1) faces |= 1U << a;
      if (from_middle == 1 || from_middle == 2) no_corners |= 1U << a;
    }
    for (unsigned a = 0; a < 27; ++a) {
      for (unsigned b = 0; b < 27; ++b) {
        const auto p = offsets(a);
        const auto q = offsets(b);
        const std::array<int, 3> d{std::abs(p[0] - q[0]), std::abs(p[1] - q[1]), std::abs(p[2] - q[2])};
        const std::uint32_t bit = 1U << b;
        if (a == b || bit == kMiddle) continue;
        if (d[0] <= 1 && d[1] <= 1 && d[2] <= 1) by_corner[a] |= bit;
        if (d[0] + d[1] + d[2] == 1 && (bit & no_corners) != 0) by_face[a] |= bit;
      }
    }
  }
};

const Adjacency& adjacency() {
  static const Adjacency kAdjacency;
  return kAdjacency;
}

/// The places of `set` that hang together with the lowest place of `seed`.
std::uint32_t component(std::uint32_t seed, std::uint32_t set, const std::array<std::uint32_t, 27>& beside) {
  std::uint32_t found = seed & (~seed + 1);
  std::uint32_t front = found;
  while (front != 0) {
    const auto place = static_cast<std::size_t>(std::countr_zero(front));
    front &= front - 1;
    const std::uint32_t fresh = beside[place] & set & ~found;
    found |= fresh;
    front |= fresh;
  }
  return found;
}

/// A voxel that waits to be looked at: the nearest to the outside first, then the one that came first.
struct Waiting {
  float distance = 0;
  std::uint32_t order = 0;
  std::uint32_t voxel = 0;

  bool operator<(const Waiting& other) const {
    return distance != other.distance ? distance > other.distance : order > other.order;
  }
};

class Thinning {
 public:
  Thinning(const Mask& mask, const Volume<float>& distance) : line_(mask), distance_(distance) {
    const Shape& shape = mask.shape();
    for (int place = 0; place < 27; ++place) {
      const std::ptrdiff_t dz = place / 9 - 1;
      const std::ptrdiff_t dy = place / 3 % 3 - 1;
      steps_[static_cast<std::size_t>(place)] = (dz * shape.y + dy) * shape.x + place % 3 - 1;
    }
  }

  Mask run(const std::vector<std::size_t>& tips) {
    for (const std::size_t tip : tips) line_.data()[tip] = kTip;
    for (std::size_t voxel = 0; voxel < line_.size(); ++voxel) {
      if (line_.data()[voxel] == kInside && is_at_surface(voxel)) wait(voxel);
    }
    while (!queue_.empty()) {
      const std::size_t voxel = queue_.top().voxel;
      queue_.pop();
      line_.data()[voxel] = kInside;
      const std::uint32_t around = neighbours(voxel);
      if (!is_simple(around)) continue;
      line_.data()[voxel] = 0;
      wait_for_neighbours(voxel, around);
    }
    for (std::uint8_t& voxel : line_) voxel = voxel == 0 ? 0 : 1;
    return std::move(line_);
  }

 private:
  static constexpr std::uint8_t kInside = 1;
  static constexpr std::uint8_t kWaiting = 2;
  static constexpr std::uint8_t kTip = 3;

  std::uint32_t neighbours(std::size_t voxel) const {
    const std::uint8_t* middle = line_.data() + voxel;
    std::uint32_t bits = 0;
    for (unsigned place = 0; place < 27; ++place) {
      bits |= static_cast<std::uint32_t>(middle[steps_[place]] != 0) << place;
    }
    return bits & ~kMiddle;
  }

  bool is_at_surface(std::size_t voxel) const {
    const std::uint8_t* middle = line_.data() + voxel;
    for (const unsigned place : {4U, 10U, 12U, 14U, 16U, 22U}) {
      if (middle[steps_[place]] == 0) return true;
    }
    return false;
  }

  void wait(std::size_t voxel) {
    line_.data()[voxel] = kWaiting;
    queue_.push({distance_.data()[voxel], order_++, static_cast<std::uint32_t>(voxel)});
  }

  void wait_for_neighbours(std::size_t voxel, std::uint32_t around) {
    for (; around != 0; around &= around - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(around));
      const std::size_t next = voxel + static_cast<std::size_t>(steps_[place]);
      if (line_.data()[next] == kInside) wait(next);
    }
  }

  Mask line_;
  const Volume<float>& distance_;
  std::array<std::ptrdiff_t, 27> steps_{};
  std::priority_queue<Waiting> queue_;
  std::uint32_t order_ = 0;
};

}  // namespace

bool is_simple(std::uint32_t neighbours) {
  const Adjacency& beside = adjacency();
  const std::uint32_t inside = neighbours & kAll & ~kMiddle;
  if (inside == 0 || component(inside, inside, beside.by_corner) != inside) return false;
  const std::uint32_t outside = ~inside & beside.no_corners;
  const std::uint32_t outside_faces = outside & beside.faces;
  if (outside_faces == 0) return false;
  return (component(outside_faces, outside, beside.by_face) & outside_faces) == outside_faces;
}

Mask thin_to_centreline(const Mask& mask, const Volume<float>& distance,
                        const std::vector<std::size_t>& tips) {
  return Thinning(mask, distance).run(tips);
}

}  // namespace cristae
