#include "core/morphology/distance_transform.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cristae {
namespace {

/// Lower envelope of the parabolas f(q) + w (p - q)^2 over one line, w the square of the step.
class LineEnvelope {
 public:
  explicit LineEnvelope(std::int64_t longest)
      : values_(static_cast<std::size_t>(longest)), vertices_(values_.size()), bounds_(values_.size() + 1) {}

  /// Replaces line[i * stride], i in [begin, end), by the envelope. Both neighbours of that range are
  /// outside the body and 0.
  void apply(float* line, std::ptrdiff_t stride, std::int64_t begin, std::int64_t end, double weight) {
    const auto count = static_cast<std::size_t>(end - begin + 2);
    for (std::size_t i = 0; i < count; ++i)
      values_[i] = line[(begin - 1 + static_cast<std::int64_t>(i)) * stride];
    build(count, weight);
    std::size_t k = 0;
    for (std::size_t p = 1; p + 1 < count; ++p) {
      while (bounds_[k + 1] < static_cast<double>(p)) ++k;
      const double step = static_cast<double>(p) - static_cast<double>(vertices_[k]);
      line[(begin - 1 + static_cast<std::int64_t>(p)) * stride] =
          static_cast<float>(values_[vertices_[k]] + weight * step * step);
    }
  }

 private:
  void build(std::size_t count, double weight) {
    std::size_t last = 0;
    vertices_[0] = 0;
    bounds_[0] = -std::numeric_limits<double>::infinity();
    bounds_[1] = std::numeric_limits<double>::infinity();
    for (std::size_t q = 1; q < count; ++q) {
      double bound = crossing(q, vertices_[last], weight);
      while (bound <= bounds_[last]) bound = crossing(q, vertices_[--last], weight);
      vertices_[++last] = q;
      bounds_[last] = bound;
      bounds_[last + 1] = std::numeric_limits<double>::infinity();
    }
  }

  double crossing(std::size_t q, std::size_t v, double weight) const {
    const auto a = static_cast<double>(q);
    const auto b = static_cast<double>(v);
    return (a + b) / 2 + (values_[q] - values_[v]) / (2 * weight * (a - b));
  }

  std::vector<double> values_;
  std::vector<std::size_t> vertices_;
  std::vector<double> bounds_;
};

/// Squared distance along x inside each run of a row.
void along_x(const Mask& mask, Volume<float>& squares, double step) {
  const Shape& shape = mask.shape();
  for (std::int64_t row = 0; row < shape.z * shape.y; ++row) {
    const std::uint8_t* inside = mask.data() + row * shape.x;
    float* out = squares.data() + row * shape.x;
    for (std::int64_t x = 0; x < shape.x;) {
      if (inside[x] == 0) {
        ++x;
        continue;
      }
      const std::int64_t begin = x;
      while (x < shape.x && inside[x] != 0) ++x;
      for (std::int64_t i = begin; i < x; ++i) {
        const double length = step * static_cast<double>(std::min(i - begin + 1, x - i));
        out[i] = static_cast<float>(length * length);
      }
    }
  }
}

/// Brings in the distances along another axis, run by run of the lines in it.
void along(Volume<float>& squares, std::int64_t lines, std::int64_t count, std::ptrdiff_t stride,
           const auto& start_of, double step) {
  LineEnvelope envelope(count + 2);
  for (std::int64_t i = 0; i < lines; ++i) {
    float* line = squares.data() + start_of(i);
    for (std::int64_t p = 0; p < count;) {
      if (line[p * stride] == 0) {
        ++p;
        continue;
      }
      const std::int64_t begin = p;
      while (p < count && line[p * stride] != 0) ++p;
      envelope.apply(line, stride, begin, p, step * step);
    }
  }
}

}  // namespace

Volume<float> inside_distance(const Mask& mask, const VoxelSize& nm) {
  const Shape& shape = mask.shape();
  Volume<float> distance(shape, 0.0F);
  along_x(mask, distance, nm.x);
  const std::int64_t plane = shape.y * shape.x;
  along(
      distance, shape.z * shape.x, shape.y, shape.x,
      [&](std::int64_t i) { return i / shape.x * plane + i % shape.x; }, nm.y);
  if (shape.z > 1)
    along(
        distance, plane, shape.z, plane, [](std::int64_t i) { return i; }, nm.z);
  for (float& value : distance) value = std::sqrt(value);
  return distance;
}

}  // namespace cristae
