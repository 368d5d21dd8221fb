#include "core/annotation/counting_field.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"

namespace cristae {
namespace {

/// Sections are cut into so many fields along one side.
std::int64_t fields_along(std::int64_t extent, double side) {
  return std::max<std::int64_t>(1, std::llround(static_cast<double>(extent) / side));
}

}  // namespace

std::int64_t CountingField::pixel_y(int index) const {
  return static_cast<std::int64_t>(std::floor(y + step_y * (index / columns)));
}

std::int64_t CountingField::pixel_x(int index) const {
  return static_cast<std::int64_t>(std::floor(x + step_x * (index % columns)));
}

CountingPlan counting_plan(const Shape& stack, const std::optional<VoxelSize>& voxel_size_nm,
                           std::uint64_t seed, double side_um) {
  CountingPlan plan;
  plan.seed = seed;
  const double quarter = std::max(1.0, static_cast<double>(std::min(stack.y, stack.x)) / 4);
  plan.side_y = voxel_size_nm ? 1000 * side_um / voxel_size_nm->y : quarter;
  plan.side_x = voxel_size_nm ? 1000 * side_um / voxel_size_nm->x : quarter;
  return plan;
}

std::vector<CountingField> draw_counting_fields(const Shape& stack, const CountingPlan& plan,
                                                std::int64_t count) {
  const std::int64_t across = fields_along(stack.y, plan.side_y);
  const std::int64_t along = fields_along(stack.x, plan.side_x);
  CountingField field;
  field.rows = plan.rows;
  field.columns = plan.columns;
  field.step_y = static_cast<double>(stack.y) / static_cast<double>(across * plan.rows);
  field.step_x = static_cast<double>(stack.x) / static_cast<double>(along * plan.columns);
  const Random random(plan.seed);
  Random draw = random.derive("fields");
  std::vector<CountingField> fields;
  for (const std::int64_t place : draw.sample(stack.z * across * along, count)) {
    Random offset = random.derive("lattice", static_cast<std::uint64_t>(place));
    field.z = place / (across * along);
    field.y = field.step_y * (static_cast<double>(place / along % across * plan.rows) + offset.uniform());
    field.x = field.step_x * (static_cast<double>(place % along * plan.columns) + offset.uniform());
    fields.push_back(field);
  }
  return fields;
}

}  // namespace cristae
