#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "ui/painting/view_grid.h"

namespace cristae::ui {

/// Device coordinates.
struct ContourPoint {
  float x = 0;
  float y = 0;
};

/// A closed border of an instance, its inside on the right hand (rows grow downwards).
struct Contour {
  std::int32_t id = 0;
  std::vector<ContourPoint> points;
};

/// Borders of all regions of equal ids that `isWanted`, outer ones and those of holes, along the edges of the
/// cells. Where cells are small, stairs become slopes. Regions that meet at a corner only are apart.
std::vector<Contour> traceContours(const cv::Mat_<std::int32_t>& ids, const ViewGrid& grid,
                                   const std::function<bool(std::int32_t)>& isWanted);

/// The contour moved inwards by `distance`.
std::vector<ContourPoint> movedInwards(const std::vector<ContourPoint>& points, double distance);

}  // namespace cristae::ui
