#include "core/phantom/section_plan.h"

#include <cmath>
#include <limits>

namespace cristae::phantom {
namespace {

constexpr int kTile = 16;  // pixels that share one list of candidate neurites
constexpr float kNowhere = 1e9F;

/// Adds amplitude * noise to a plane; tails are cut so that the bending stays one to one.
void add_noise(const NoiseField& noise, const PlaneGrid& grid, double amplitude, std::vector<float>& scratch,
               std::vector<float>& plane) {
  noise.plane(grid, scratch);
  const auto scale = static_cast<float>(amplitude);
  for (std::size_t i = 0; i < plane.size(); ++i) plane[i] += scale * std::clamp(scratch[i], -2.5F, 2.5F);
}

/// The larger of two distances, its corner rounded: what is pressed against a membrane has no sharp edge.
float rounded_max(float a, float b) {
  constexpr float kRounding = 60;  // nm
  const float near = std::max(0.0F, kRounding - std::abs(a - b)) / kRounding;
  return std::max(a, b) + near * near * kRounding / 4;
}

int clamped_pixel(double place, double first, double step, int count) {
  return static_cast<int>(std::clamp((place - first) / step, 0.0, static_cast<double>(count - 1)));
}

/// Pixel at which the bent tissue shows a place: found by walking against the bending.
std::size_t pixel_of(const SectionPlan& plan, Vec p, double& y, double& x) {
  const PlaneGrid& grid = plan.grid;
  y = p.y;
  x = p.x;
  std::size_t i = 0;
  for (int step = 0; step < 5; ++step) {
    const int row = clamped_pixel(y, grid.y0, grid.step_y, grid.height);
    const int column = clamped_pixel(x, grid.x0, grid.step_x, grid.width);
    i = plan.index(row, column);
    y = p.y - (plan.y[i] - (grid.y0 + row * grid.step_y));
    x = p.x - (plan.x[i] - (grid.x0 + column * grid.step_x));
  }
  return i;
}

}  // namespace

PixelBox reached_pixels(const SectionPlan& plan, const Segment& segment, float margin) {
  const float radius = std::max(segment.radius, segment.radius + segment.widening);
  const float half = 0.5F * segment.size + radius;
  const Vec middle = segment.a + segment.along * 0.5F;
  double y = 0;
  double x = 0;
  const std::size_t i = pixel_of(plan, middle, y, x);
  // Bending stretches lengths by less than 1.7.
  const double reach = 1.7 * static_cast<double>(half) + static_cast<double>(margin);
  if (std::abs(static_cast<double>(plan.z[i] - middle.z)) > reach) return {};
  const PlaneGrid& grid = plan.grid;
  PixelBox box;
  box.row_low = static_cast<int>(std::max(0.0, std::floor((y - reach - grid.y0) / grid.step_y)));
  box.row_high = static_cast<int>(
      std::clamp(std::ceil((y + reach - grid.y0) / grid.step_y) + 1, 0.0, static_cast<double>(grid.height)));
  box.column_low = static_cast<int>(std::max(0.0, std::floor((x - reach - grid.x0) / grid.step_x)));
  box.column_high = static_cast<int>(
      std::clamp(std::ceil((x + reach - grid.x0) / grid.step_x) + 1, 0.0, static_cast<double>(grid.width)));
  return box;
}

SectionPlanner::SectionPlanner(const Tissue& tissue, const Shape& shape, const VoxelSize& voxel,
                               double jitter_nm, const Random& random)
    : tissue_(tissue), shape_(shape), voxel_(voxel), jitter_nm_(jitter_nm), random_(random) {}

PlaneGrid SectionPlanner::grid_of(std::int64_t section) const {
  Random shift = random_.derive("shift", static_cast<std::uint64_t>(section));
  PlaneGrid grid;
  grid.z = (static_cast<double>(section) + 0.5) * voxel_.z;
  grid.y0 = 0.5 * voxel_.y + jitter_nm_ * shift.normal();
  grid.x0 = 0.5 * voxel_.x + jitter_nm_ * shift.normal();
  grid.step_y = voxel_.y;
  grid.step_x = voxel_.x;
  grid.height = static_cast<int>(shape_.y);
  grid.width = static_cast<int>(shape_.x);
  return grid;
}

void SectionPlanner::plan(std::int64_t section, SectionPlan& plan) const {
  plan.grid = grid_of(section);
  bend(plan);
  find_cells(plan);
  find_mitochondria(plan);
}

void SectionPlanner::bend(SectionPlan& plan) const {
  const PlaneGrid& grid = plan.grid;
  const auto size = static_cast<std::size_t>(grid.height) * static_cast<std::size_t>(grid.width);
  plan.z.assign(size, static_cast<float>(grid.z));
  plan.y.resize(size);
  plan.x.resize(size);
  for (int row = 0; row < grid.height; ++row) {
    for (int column = 0; column < grid.width; ++column) {
      plan.y[plan.index(row, column)] = static_cast<float>(grid.y0 + row * grid.step_y);
      plan.x[plan.index(row, column)] = static_cast<float>(grid.x0 + column * grid.step_x);
    }
  }
  const TissueStyle& style = tissue_.style();
  const std::pair<double, double> octaves[] = {
      {700, style.warp_large}, {220, style.warp_middle}, {80, style.warp_small}};
  std::vector<float> scratch;
  std::uint64_t number = 0;
  for (const auto& [wavelength, amplitude] : octaves) {
    for (auto* plane : {&plan.z, &plan.y, &plan.x}) {
      const NoiseField noise(random_.derive("bend", number++).bits(), wavelength);
      add_noise(noise, grid, amplitude, scratch, *plane);
    }
  }
}

void SectionPlanner::find_cells(SectionPlan& plan) const {
  plan.cell.resize(plan.z.size());
  std::vector<Segment> candidates;
  for (int top = 0; top < plan.grid.height; top += kTile) {
    for (int left = 0; left < plan.grid.width; left += kTile) {
      const int bottom = std::min(top + kTile, plan.grid.height);
      const int right = std::min(left + kTile, plan.grid.width);
      const Vec centre = plan.place(plan.index((top + bottom) / 2, (left + right) / 2));
      float radius = 0;
      for (int row = top; row < bottom; ++row) {
        for (int column = left; column < right; ++column) {
          radius = std::max(radius, length(plan.place(plan.index(row, column)) - centre));
        }
      }
      tissue_.candidates(centre, radius, candidates);
      for (int row = top; row < bottom; ++row) {
        for (int column = left; column < right; ++column) {
          const std::size_t i = plan.index(row, column);
          plan.cell[i] = tissue_.place(plan.place(i), candidates);
        }
      }
    }
  }
}

void SectionPlanner::find_mitochondria(SectionPlan& plan) const {
  const std::size_t size = plan.z.size();
  plan.mito.assign(size, 0);
  plan.mito_slope.assign(size, 0);
  plan.mito_along.assign(size, 0);
  std::vector<float> nearest(size, kNowhere);
  std::vector<float> runner_up(size, kNowhere);
  std::vector<float> lumps;
  NoiseField(random_.derive("lumps").bits(), 130).plane(plan.grid, lumps);

  // One mitochondrion at a time is drawn into `own`, then compared with those before it.
  std::vector<Nearness> own(size, Nearness{kNowhere, {}, 0});
  const auto& mitochondria = tissue_.mitochondria();
  for (std::size_t m = 0; m < mitochondria.size(); ++m) {
    const Mitochondrion& mito = mitochondria[m];
    PixelBox all{plan.grid.height, 0, plan.grid.width, 0};
    for (const Segment& segment : mito.segments) {
      const PixelBox box = reached_pixels(plan, segment, kFar);
      if (box.empty()) continue;
      all = {std::min(all.row_low, box.row_low), std::max(all.row_high, box.row_high),
             std::min(all.column_low, box.column_low), std::max(all.column_high, box.column_high)};
      for (int row = box.row_low; row < box.row_high; ++row) {
        for (int column = box.column_low; column < box.column_high; ++column) {
          const std::size_t i = plan.index(row, column);
          if (plan.cell[i].cell != mito.cell) continue;
          const Vec place = plan.place(i);
          if (surface_distance(segment, place) < own[i].distance) own[i] = nearness(segment, place);
        }
      }
    }
    const auto lumpiness = static_cast<float>(tissue_.style().mito_lumpiness) * mito.radius;
    const float shallow = tissue_.shallowest(mito.cell);
    const float deep = tissue_.deepest(mito.cell);
    for (int row = all.row_low; row < all.row_high; ++row) {
      for (int column = all.column_low; column < all.column_high; ++column) {
        const std::size_t i = plan.index(row, column);
        if (own[i].distance >= kNowhere) continue;
        const CellPlace& cell = plan.cell[i];
        float distance = own[i].distance + lumpiness * lumps[i];
        float slope = -own[i].away.z;
        if (shallow - cell.depth > distance) slope = cell.slope;
        distance = rounded_max(distance, shallow - cell.depth);
        if (cell.depth - deep > distance) slope = -cell.slope;
        distance = std::max(distance, cell.depth - deep);
        if (distance < nearest[i]) {
          runner_up[i] = nearest[i];
          nearest[i] = distance;
          plan.mito[i] = static_cast<std::int32_t>(m) + 1;
          plan.mito_slope[i] = slope;
          plan.mito_along[i] = own[i].along;
        } else {
          runner_up[i] = std::min(runner_up[i], distance);
        }
        own[i] = {kNowhere, {}, 0};
      }
    }
  }
  plan.mito_depth.resize(size);
  for (std::size_t i = 0; i < size; ++i) {
    // Where two overlap, each keeps its side of the surface half way between them.
    plan.mito_depth[i] = std::max(-kFar, std::min(-nearest[i], 0.5F * (runner_up[i] - nearest[i])));
    if (nearest[i] >= 0) {
      plan.mito[i] = 0;
      plan.mito_depth[i] = std::max(-kFar, -nearest[i]);
    }
  }
}

}  // namespace cristae::phantom
