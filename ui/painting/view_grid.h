#pragma once

#include <QSize>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// Cells of a plane along one axis of a view: pixels of the plane where it is magnified, device pixels where
/// it is zoomed out. Some cells beyond the view's edges are part of it, so that outlines can be followed
/// there.
struct GridAxis {
  std::vector<int> source;   ///< plane pixel of each cell
  std::vector<float> edges;  ///< device position of the cells' borders; one more than cells
  int count() const { return static_cast<int>(source.size()); }
};

/// The visible cells of a plane.
struct ViewGrid {
  GridAxis x;
  GridAxis y;
  /// Whether cells are so large on screen that their corners must be drawn as corners.
  bool hasSquareCells = false;

  bool empty() const { return x.source.empty() || y.source.empty(); }
  /// The plane's values in these cells; T of `plane` is int32, uint8 or float.
  template <typename T>
  cv::Mat_<T> sampled(const cv::Mat& plane) const;
};

ViewGrid makeViewGrid(const QSize& plane, const ViewTransform& transform, const QSize& device,
                      double margin = 8);

/// For each device pixel along an axis the cell that holds its centre, or -1.
std::vector<int> cellsOfDevicePixels(const GridAxis& axis, int device);

template <typename T>
cv::Mat_<T> ViewGrid::sampled(const cv::Mat& plane) const {
  cv::Mat_<T> cells(y.count(), x.count());
  for (int row = 0; row < cells.rows; ++row) {
    const T* from = plane.ptr<T>(y.source[static_cast<std::size_t>(row)]);
    T* to = cells[row];
    for (int column = 0; column < cells.cols; ++column)
      to[column] = from[x.source[static_cast<std::size_t>(column)]];
  }
  return cells;
}

}  // namespace cristae::ui
