#include "core/instances/distance_transform.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace cristae {
namespace {

constexpr float kFar = std::numeric_limits<float>::infinity();

/// Lower envelope of the parabolas value[i] + (spacing (x - i))^2, for lines of one length.
class Envelope {
 public:
  explicit Envelope(std::int64_t length)
      : values_(static_cast<std::size_t>(length)),
        apex_(static_cast<std::size_t>(length)),
        begins_(static_cast<std::size_t>(length) + 1) {}

  /// Transforms `count` values at `line`, `stride` apart, in place. Background cuts a line in runs that know
  /// nothing of each other, and most lines of a body's box are background.
  void transform(float* line, std::int64_t count, std::int64_t stride, double spacing) {
    for (std::int64_t i = 0; i < count;) {
      if (line[i * stride] == 0) {
        ++i;
        continue;
      }
      const std::int64_t begin = std::max<std::int64_t>(i - 1, 0);
      while (i < count && line[i * stride] != 0) ++i;
      transform_run(line + begin * stride, std::min(i + 1, count) - begin, stride, spacing);
    }
  }

 private:
  /// A run with the background beside it, where there is any.
  void transform_run(float* run, std::int64_t count, std::int64_t stride, double spacing) {
    for (std::int64_t i = 0; i < count; ++i) values_[static_cast<std::size_t>(i)] = run[i * stride];
    if (build(count, spacing)) evaluate(run, count, stride, spacing);
  }

  /// False if no parabola is finite.
  bool build(std::int64_t count, double spacing) {
    last_ = -1;
    const double square = spacing * spacing;
    for (std::int64_t i = 0; i < count; ++i) {
      const double height = values_[static_cast<std::size_t>(i)];
      if (height == static_cast<double>(kFar)) continue;
      double meets = -std::numeric_limits<double>::infinity();
      for (; last_ >= 0; --last_) {
        const std::int64_t other = apex_[static_cast<std::size_t>(last_)];
        const double below = values_[static_cast<std::size_t>(other)];
        meets = ((height - below) / square + static_cast<double>(i * i - other * other)) /
                static_cast<double>(2 * (i - other));
        if (meets > begins_[static_cast<std::size_t>(last_)]) break;
      }
      if (last_ < 0) meets = -std::numeric_limits<double>::infinity();
      ++last_;
      apex_[static_cast<std::size_t>(last_)] = i;
      begins_[static_cast<std::size_t>(last_)] = meets;
    }
    return last_ >= 0;
  }

  void evaluate(float* line, std::int64_t count, std::int64_t stride, double spacing) const {
    std::int64_t current = 0;
    for (std::int64_t i = 0; i < count; ++i) {
      while (current < last_ && begins_[static_cast<std::size_t>(current) + 1] <= static_cast<double>(i))
        ++current;
      const std::int64_t apex = apex_[static_cast<std::size_t>(current)];
      const double across = spacing * static_cast<double>(i - apex);
      line[i * stride] =
          static_cast<float>(across * across + static_cast<double>(values_[static_cast<std::size_t>(apex)]));
    }
  }

  std::vector<float> values_;
  std::vector<std::int64_t> apex_;
  std::vector<double> begins_;
  std::int64_t last_ = -1;
};

}  // namespace

std::vector<float> squared_distances(const Volume<std::uint8_t>& mask, const VoxelSize& spacing) {
  const Shape& shape = mask.shape();
  std::vector<float> squares(mask.size());
  std::transform(mask.begin(), mask.end(), squares.begin(),
                 [](std::uint8_t voxel) { return voxel == 0 ? 0.0F : kFar; });
  Envelope envelope(std::max({shape.z, shape.y, shape.x}));
  const std::int64_t plane = shape.y * shape.x;
  for (std::int64_t row = 0; row < shape.z * shape.y; ++row)
    envelope.transform(squares.data() + row * shape.x, shape.x, 1, spacing.x);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t x = 0; x < shape.x; ++x)
      envelope.transform(squares.data() + z * plane + x, shape.y, shape.x, spacing.y);
  }
  for (std::int64_t column = 0; column < plane; ++column)
    envelope.transform(squares.data() + column, shape.z, plane, spacing.z);
  return squares;
}

Volume<float> inside_distance(const Volume<std::uint8_t>& mask, const VoxelSize& spacing) {
  std::vector<float> distances = squared_distances(mask, spacing);
  for (float& distance : distances) distance = std::sqrt(distance);
  return {mask.shape(), std::move(distances)};
}

}  // namespace cristae
