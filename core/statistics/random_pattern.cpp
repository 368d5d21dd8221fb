#include "core/statistics/random_pattern.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "core/base/random.h"

namespace cristae {
namespace {

using Point = std::array<double, 3>;

/// Ascending in x, so that neighbours are found from both sides outwards.
std::vector<Point> random_points(const PointField& field, Random& random) {
  std::vector<Point> points(field.points);
  for (Point& point : points) {
    for (std::size_t axis = 0; axis < 3; ++axis) point[axis] = random.uniform() * field.extent[axis];
  }
  std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a[2] < b[2]; });
  return points;
}

double distance_between(const Point& a, const Point& b) {
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double nearest_distance(const std::vector<Point>& points, std::size_t index) {
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t i = index; i-- > 0 && points[index][2] - points[i][2] < nearest;)
    nearest = std::min(nearest, distance_between(points[index], points[i]));
  for (std::size_t i = index + 1; i < points.size() && points[i][2] - points[index][2] < nearest; ++i)
    nearest = std::min(nearest, distance_between(points[index], points[i]));
  return nearest;
}

/// To the nearest face; a section has none in z.
double border_distance(const Point& point, const PointField& field) {
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (field.extent[axis] > 0) nearest = std::min({nearest, point[axis], field.extent[axis] - point[axis]});
  }
  return nearest;
}

void add_distances(const PointField& field, Random& random, std::vector<double>& distances) {
  const std::vector<Point> points = random_points(field, random);
  std::vector<std::size_t> order(points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const std::size_t left_out = std::min(field.left_out, points.size());
  std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(left_out), order.end(),
                   [&](std::size_t a, std::size_t b) {
                     return border_distance(points[a], field) < border_distance(points[b], field);
                   });
  for (std::size_t i = left_out; i < order.size(); ++i) {
    const double nearest = nearest_distance(points, order[i]);
    if (std::isfinite(nearest)) distances.push_back(nearest);
  }
}

/// Share of the values at or below each distance.
std::vector<double> shares_at(std::vector<double> values, std::span<const double> distances) {
  std::sort(values.begin(), values.end());
  std::vector<double> shares;
  for (const double distance : distances) {
    const auto within = std::upper_bound(values.begin(), values.end(), distance) - values.begin();
    shares.push_back(values.empty() ? 0 : static_cast<double>(within) / static_cast<double>(values.size()));
  }
  return shares;
}

}  // namespace

NeighbourEnvelope neighbour_envelope(std::span<const PointField> fields, std::vector<double> distances,
                                     int patterns, std::uint64_t seed) {
  NeighbourEnvelope envelope;
  envelope.distance = std::move(distances);
  const std::size_t places = envelope.distance.size();
  envelope.low.assign(places, 1);
  envelope.middle.assign(places, 0);
  envelope.high.assign(places, 0);
  for (int pattern = 0; pattern < patterns; ++pattern) {
    Random random = Random(seed).derive("random pattern", static_cast<std::uint64_t>(pattern));
    std::vector<double> nearest;
    for (const PointField& field : fields) add_distances(field, random, nearest);
    const std::vector<double> shares = shares_at(std::move(nearest), envelope.distance);
    for (std::size_t i = 0; i < places; ++i) {
      envelope.low[i] = std::min(envelope.low[i], shares[i]);
      envelope.high[i] = std::max(envelope.high[i], shares[i]);
      envelope.middle[i] += shares[i] / patterns;
    }
  }
  return envelope;
}

}  // namespace cristae
