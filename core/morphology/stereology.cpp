#include "core/morphology/stereology.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

namespace cristae {
namespace {

/// Ids of the profiles that the frame of a section counts (see is_counted).
std::unordered_set<std::uint32_t> counted_in(const LabelVolume& labels, std::int64_t z, const Box& frame) {
  std::unordered_set<std::uint32_t> hit;
  std::unordered_set<std::uint32_t> forbidden;
  const Shape& shape = labels.shape();
  for (std::int64_t y = 0; y < std::min(frame.end[1], shape.y); ++y) {
    const std::uint32_t* row = labels.section(z) + y * shape.x;
    for (std::int64_t x = 0; x < shape.x; ++x) {
      if (row[x] == 0 || (x > 0 && row[x] == row[x - 1] && x != frame.begin[2] && x != frame.end[2]))
        continue;
      if (y < frame.begin[1] || x < frame.begin[2]) {
        forbidden.insert(row[x]);
      } else if (x < frame.end[2]) {
        hit.insert(row[x]);
      }
    }
  }
  std::erase_if(hit, [&](std::uint32_t id) { return forbidden.contains(id); });
  return hit;
}

std::unordered_set<std::uint32_t> ids_in(const LabelVolume& labels, std::int64_t z) {
  const std::uint32_t* begin = labels.section(z);
  return {begin, begin + labels.shape().y * labels.shape().x};
}

}  // namespace

Estimate cavalieri(std::span<const double> areas, double distance, double noise) {
  const double sum = std::accumulate(areas.begin(), areas.end(), 0.0);
  Estimate estimate{distance * sum, std::nullopt};
  if (areas.size() < 3 || sum <= 0) return estimate;
  double a = 0, b = 0, c = 0;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    a += areas[i] * areas[i];
    if (i + 1 < areas.size()) b += areas[i] * areas[i + 1];
    if (i + 2 < areas.size()) c += areas[i] * areas[i + 2];
  }
  estimate.error = std::sqrt(std::max(0.0, (3 * (a - noise) - 4 * b + c) / 240 + noise)) / sum;
  return estimate;
}

Disector count_disectors(const LabelVolume& labels, std::int64_t step, const Box& frame) {
  Disector disector;
  const auto count = [&](std::int64_t reference, std::int64_t look_up) {
    const auto seen = ids_in(labels, look_up);
    for (const std::uint32_t id : counted_in(labels, reference, frame)) {
      if (!seen.contains(id)) ++disector.disappeared;
    }
    ++disector.pairs;
  };
  const std::int64_t end = std::min(frame.end[0], labels.shape().z);
  for (std::int64_t z = frame.begin[0]; z + step < end; ++z) {
    count(z, z + step);
    count(z + step, z);
  }
  const auto sampled = static_cast<double>(disector.pairs * step * frame.extent(1) * frame.extent(2));
  if (sampled > 0) disector.per_voxel = static_cast<double>(disector.disappeared) / sampled;
  return disector;
}

LineCount count_crossings(const LabelVolume& labels, const CountingField& field) {
  LineCount count;
  const Shape& shape = labels.shape();
  for (int index = 0; index < field.points(); ++index) {
    const bool is_down = (index / field.columns + index % field.columns) % 2 == 0;
    const std::int64_t y = field.pixel_y(index);
    const std::int64_t x = field.pixel_x(index);
    const std::int64_t step = std::llround(is_down ? field.step_y : field.step_x);
    const std::int64_t length = std::min(step, (is_down ? shape.y - y : shape.x - x) - 1);
    const std::uint32_t* pixel = labels.section(field.z) + y * shape.x + x;
    const std::int64_t stride = is_down ? shape.x : 1;
    for (std::int64_t i = 0; i < length; ++i, pixel += stride) {
      if (pixel[0] != pixel[stride]) count.crossings += (pixel[0] != 0 && pixel[stride] != 0) ? 2 : 1;
    }
    (is_down ? count.length_y : count.length_x) += static_cast<double>(length);
  }
  return count;
}

std::int64_t count_hits(const LabelVolume& labels, const CountingField& field) {
  std::int64_t hits = 0;
  for (int index = 0; index < field.points(); ++index)
    hits += labels.section(field.z)[field.pixel_y(index) * labels.shape().x + field.pixel_x(index)] != 0;
  return hits;
}

std::optional<double> gini(std::vector<double> sizes) {
  const double sum = std::accumulate(sizes.begin(), sizes.end(), 0.0);
  if (sizes.empty() || sum <= 0) return std::nullopt;
  std::sort(sizes.begin(), sizes.end());
  const auto n = static_cast<double>(sizes.size());
  double weighted = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) weighted += static_cast<double>(i + 1) * sizes[i];
  return 2 * weighted / (n * sum) - (n + 1) / n;
}

NeighbourSummary summarise_neighbours(std::span<const NeighbourSample> samples,
                                      const std::array<double, 3>& field_nm, double density,
                                      bool is_profile) {
  NeighbourSummary summary;
  double weights = 0;
  double sum = 0;
  for (const NeighbourSample& sample : samples) {
    bool is_far_inside = true;
    double inner = 1;
    for (std::size_t axis = is_profile ? 1 : 0; axis < 3; ++axis) {
      const double border = std::min(sample.centroid_nm[axis], field_nm[axis] - sample.centroid_nm[axis]);
      is_far_inside = is_far_inside && sample.distance_nm <= border;
      inner *= field_nm[axis] - 2 * sample.distance_nm;
    }
    if (!is_far_inside || inner <= 0) continue;
    ++summary.used;
    weights += 1 / inner;
    sum += sample.distance_nm / inner;
  }
  if (weights == 0) return summary;
  summary.mean_nm = sum / weights;
  const double random = is_profile ? 0.5 / std::sqrt(density) : 0.554 / std::cbrt(density);
  if (density > 0) summary.clark_evans = *summary.mean_nm / random;
  return summary;
}

}  // namespace cristae
