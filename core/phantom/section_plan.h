#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/base/units.h"
#include "core/phantom/noise.h"
#include "core/phantom/tissue.h"

namespace cristae::phantom {

/// What lies at every pixel of one section. All arrays are height x width in row order.
struct SectionPlan {
  PlaneGrid grid;
  /// Places in the tissue: the pixel's place, bent by slow noise so that nothing is straight or round.
  std::vector<float> z;
  std::vector<float> y;
  std::vector<float> x;
  std::vector<CellPlace> cell;
  std::vector<std::int32_t> mito;  ///< 1..n: index of the mitochondrion + 1; 0: none
  std::vector<float> mito_depth;   ///< nm below the outer surface; negative outside, at least -kFar
  std::vector<float> mito_slope;   ///< change of mito_depth per nm of z
  std::vector<float> mito_along;   ///< nm along its centreline

  std::size_t index(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.width) +
           static_cast<std::size_t>(column);
  }
  Vec place(std::size_t i) const { return {z[i], y[i], x[i]}; }
};

constexpr float kFar = 60;  ///< nm

/// Rows and columns [low, high) of a section; may be empty.
struct PixelBox {
  int row_low = 0;
  int row_high = 0;
  int column_low = 0;
  int column_high = 0;
  bool empty() const { return row_low >= row_high || column_low >= column_high; }
};

/// The pixels that a segment can reach, with `margin` nm around it; empty when the section misses it.
PixelBox reached_pixels(const SectionPlan& plan, const Segment& segment, float margin);

/// Cuts the tissue into sections. Const and free of shared state: sections can be planned side by side.
class SectionPlanner {
 public:
  SectionPlanner(const Tissue& tissue, const Shape& shape, const VoxelSize& voxel, double jitter_nm,
                 const Random& random);
  void plan(std::int64_t section, SectionPlan& plan) const;

 private:
  PlaneGrid grid_of(std::int64_t section) const;
  void bend(SectionPlan& plan) const;
  void find_cells(SectionPlan& plan) const;
  void find_mitochondria(SectionPlan& plan) const;

  const Tissue& tissue_;
  Shape shape_;
  VoxelSize voxel_;
  double jitter_nm_;
  Random random_;
};

}  // namespace cristae::phantom
