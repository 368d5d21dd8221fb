#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/units.h"

namespace cristae {

/// A lattice of test points on a small part of one section: point (row, column) lies at
/// (y + row step_y, x + column step_x), in pixels of the stack.
struct CountingField {
  std::int64_t z = 0;
  double y = 0;
  double x = 0;
  double step_y = 1;
  double step_x = 1;
  int rows = 0;
  int columns = 0;

  int points() const { return rows * columns; }
  /// Of point `index`, 0 .. points() - 1, row by row; the pixel that it lies in.
  std::int64_t pixel_y(int index) const;
  std::int64_t pixel_x(int index) const;
  bool operator==(const CountingField&) const = default;
};

/// A field that a person counts.
struct CountedField {
  CountingField field;
  std::vector<int> hits;  ///< points that lie in a mitochondrion, ascending
  bool is_done = true;    ///< all its points were looked at; before, it says nothing of the stack
  bool operator==(const CountedField&) const = default;
};

/// How fields are laid on a stack.
struct CountingPlan {
  /// Side of a field in pixels, about: sections are cut into equal fields without a rest.
  double side_y = 512;
  double side_x = 512;
  int rows = 5;
  int columns = 5;
  std::uint64_t seed = 0;
};

/// Fields of `side_um`, 2 um unless the sections are smaller; without a voxel size a quarter of the shorter
/// side of a section.
CountingPlan counting_plan(const Shape& stack, const std::optional<VoxelSize>& voxel_size_nm,
                           std::uint64_t seed, double side_um = 2);

/// The first `count` fields of a plan by lot, none twice (all of them when there are fewer): every section is
/// cut into equal fields, each is as likely as any other, and the lattice in it begins at random. So each
/// place of the stack is hit by a point with the same probability, and however many of the fields are
/// counted, from the first on, they are a fair sample. More fields of the same plan begin with the fewer.
std::vector<CountingField> draw_counting_fields(const Shape& stack, const CountingPlan& plan,
                                                std::int64_t count);

}  // namespace cristae
