#include "core/phantom/noise.h"

#include <array>
#include <cmath>

namespace cristae::phantom {
namespace {

std::uint64_t mixed(std::uint64_t seed, std::int64_t a, std::int64_t b, std::int64_t c) {
  std::uint64_t h = seed + static_cast<std::uint64_t>(a) * 0x9E3779B97F4A7C15ULL +
                    static_cast<std::uint64_t>(b) * 0xC2B2AE3D27D4EB4FULL +
                    static_cast<std::uint64_t>(c) * 0x165667B19E3779F9ULL;
  h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9ULL;
  h = (h ^ (h >> 27)) * 0x94D049BB133111EBULL;
  return h ^ (h >> 31);
}

/// Where a coordinate falls on the lattice: first of four knots and their weights.
struct Knots {
  std::int64_t first = 0;
  std::array<float, 4> weight{};
};

Knots knots_at(double lattice_coordinate) {
  const double floor = std::floor(lattice_coordinate);
  const auto t = static_cast<float>(lattice_coordinate - floor);
  const float s = 1 - t;
  Knots knots;
  knots.first = static_cast<std::int64_t>(floor) - 1;
  knots.weight = {s * s * s / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6,
                  t * t * t / 6};
  return knots;
}

std::vector<Knots> knots_along(double first, double step, int count, double wavelength) {
  std::vector<Knots> knots(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    knots[static_cast<std::size_t>(i)] = knots_at((first + i * step) / wavelength);
  }
  return knots;
}

/// The squared B-spline weights sum to 151/315 on average along each axis; three axes: 0.3319 squared.
constexpr float kUnitVariance = 3.013F;

}  // namespace

float hashed_uniform(std::uint64_t seed, std::int64_t a, std::int64_t b, std::int64_t c) {
  return static_cast<float>(mixed(seed, a, b, c) >> 40) * 0x1.0p-24F;
}

float NoiseField::lattice(std::int64_t z, std::int64_t y, std::int64_t x) const {
  constexpr float kHalfRange = 1.7320508F;  // uniform in +-sqrt(3) has variance 1
  return (2 * hashed_uniform(seed_, z, y, x) - 1) * kHalfRange;
}

void NoiseField::plane(const PlaneGrid& grid, std::vector<float>& values) const {
  values.resize(static_cast<std::size_t>(grid.height) * static_cast<std::size_t>(grid.width));
  if (values.empty()) return;
  const Knots depth = knots_at(grid.z / wavelength_);
  const auto rows = knots_along(grid.y0, grid.step_y, grid.height, wavelength_);
  const auto columns = knots_along(grid.x0, grid.step_x, grid.width, wavelength_);
  const std::int64_t first_x = columns.front().first;
  const auto knots_x = static_cast<std::size_t>(columns.back().first - first_x + 4);
  const auto width = static_cast<std::size_t>(grid.width);

  // One lattice row at a time: blend in z, then spread along x. The last four are kept for y.
  std::vector<float> line(knots_x);
  std::array<std::vector<float>, 4> spread;
  for (auto& row : spread) row.resize(width);
  std::int64_t next_row = rows.front().first;
  const auto make_row = [&](std::int64_t y) {
    for (std::size_t i = 0; i < knots_x; ++i) {
      const auto x = first_x + static_cast<std::int64_t>(i);
      line[i] =
          depth.weight[0] * lattice(depth.first, y, x) + depth.weight[1] * lattice(depth.first + 1, y, x) +
          depth.weight[2] * lattice(depth.first + 2, y, x) + depth.weight[3] * lattice(depth.first + 3, y, x);
    }
    auto& out = spread[static_cast<std::size_t>(y & 3)];
    for (std::size_t x = 0; x < width; ++x) {
      const float* knot = line.data() + (columns[x].first - first_x);
      const auto& w = columns[x].weight;
      out[x] = w[0] * knot[0] + w[1] * knot[1] + w[2] * knot[2] + w[3] * knot[3];
    }
  };
  for (int y = 0; y < grid.height; ++y) {
    const Knots& row = rows[static_cast<std::size_t>(y)];
    if (next_row < row.first) next_row = row.first;
    for (; next_row < row.first + 4; ++next_row) make_row(next_row);
    std::array<const float*, 4> from{};
    for (std::int64_t k = 0; k < 4; ++k) {
      from[static_cast<std::size_t>(k)] = spread[static_cast<std::size_t>((row.first + k) & 3)].data();
    }
    float* out = values.data() + static_cast<std::size_t>(y) * width;
    for (std::size_t x = 0; x < width; ++x) {
      out[x] = kUnitVariance * (row.weight[0] * from[0][x] + row.weight[1] * from[1][x] +
                                row.weight[2] * from[2][x] + row.weight[3] * from[3][x]);
    }
  }
}

}  // namespace cristae::phantom
