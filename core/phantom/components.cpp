#include "core/phantom/components.h"

#include <algorithm>
#include <vector>

namespace cristae::phantom {
namespace {

/// Union by the smaller root, with path halving: roots are the first provisional piece met.
class Forest {
 public:
  std::uint32_t add() {
    parent_.push_back(static_cast<std::uint32_t>(parent_.size()));
    return parent_.back();
  }
  std::uint32_t root(std::uint32_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    if (a != b) parent_[std::max(a, b)] = std::min(a, b);
  }
  std::size_t size() const { return parent_.size(); }

 private:
  std::vector<std::uint32_t> parent_{0};
};

}  // namespace

std::uint32_t separate_pieces(LabelVolume& labels, std::int64_t smallest) {
  const Shape shape = labels.shape();
  LabelVolume provisional(shape);
  Forest forest;
  const std::int64_t row = shape.x;
  const std::int64_t plane = shape.y * shape.x;
  std::int64_t i = 0;
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      for (std::int64_t x = 0; x < shape.x; ++x, ++i) {
        const std::uint32_t value = labels.data()[i];
        if (value == 0) continue;
        std::uint32_t piece = 0;
        const auto meet = [&](std::int64_t neighbour) {
          if (labels.data()[neighbour] != value) return;
          const std::uint32_t other = provisional.data()[neighbour];
          if (piece == 0) {
            piece = other;
          } else {
            forest.join(piece, other);
          }
        };
        if (x > 0) meet(i - 1);
        if (y > 0) meet(i - row);
        if (z > 0) meet(i - plane);
        provisional.data()[i] = piece != 0 ? piece : forest.add();
      }
    }
  }
  std::vector<std::int64_t> voxels(forest.size());
  for (auto& piece : provisional) {
    if (piece == 0) continue;
    piece = forest.root(piece);
    ++voxels[piece];
  }
  std::vector<std::uint32_t> id(forest.size());
  std::uint32_t count = 0;
  for (std::size_t v = 0; v < labels.size(); ++v) {
    const std::uint32_t piece = provisional.data()[v];
    if (piece != 0 && id[piece] == 0 && voxels[piece] >= smallest) id[piece] = ++count;
    labels.data()[v] = piece == 0 ? 0 : id[piece];
  }
  return count;
}

}  // namespace cristae::phantom
