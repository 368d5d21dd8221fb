#include "ui/painting/view_grid.h"

#include <algorithm>
#include <cmath>

namespace cristae::ui {
namespace {

GridAxis pixelsOfThePlane(double scale, double offset, int device, int size, double margin) {
  const int begin = std::clamp(static_cast<int>(std::floor((-margin - offset) / scale)) - 1, 0, size);
  const int end =
      std::clamp(static_cast<int>(std::ceil((device + margin - offset) / scale)) + 1, begin, size);
  GridAxis axis;
  for (int pixel = begin; pixel < end; ++pixel) axis.source.push_back(pixel);
  for (int pixel = begin; pixel <= end; ++pixel)
    axis.edges.push_back(static_cast<float>(offset + pixel * scale));
  return axis;
}

GridAxis pixelsOfTheDevice(double scale, double offset, int device, int size, double margin) {
  const int reach = static_cast<int>(margin);
  const int begin = std::max(-reach, static_cast<int>(std::ceil(offset - 0.5)));
  const int end = std::min(device + reach, static_cast<int>(std::ceil(offset + size * scale - 0.5)));
  GridAxis axis;
  for (int pixel = begin; pixel < end; ++pixel) {
    const double place = std::floor((pixel + 0.5 - offset) / scale);
    axis.source.push_back(static_cast<int>(std::clamp(place, 0.0, double(size - 1))));
  }
  for (int pixel = begin; pixel <= end && begin < end; ++pixel)
    axis.edges.push_back(static_cast<float>(pixel));
  return axis;
}

GridAxis gridAxis(double scale, double offset, int device, int size, double margin) {
  return scale >= 1 ? pixelsOfThePlane(scale, offset, device, size, margin)
                    : pixelsOfTheDevice(scale, offset, device, size, margin);
}

}  // namespace

ViewGrid makeViewGrid(const QSize& plane, const ViewTransform& transform, const QSize& device,
                      double margin) {
  const QSizeF scale = transform.scale();
  const QPointF offset = transform.offset();
  ViewGrid grid;
  grid.x = gridAxis(scale.width(), offset.x(), device.width(), plane.width(), margin);
  grid.y = gridAxis(scale.height(), offset.y(), device.height(), plane.height(), margin);
  grid.hasSquareCells = std::max(scale.width(), scale.height()) >= 2.5;
  return grid;
}

std::vector<int> cellsOfDevicePixels(const GridAxis& axis, int device) {
  std::vector<int> cells(static_cast<std::size_t>(device), -1);
  std::size_t cell = 0;
  for (int pixel = 0; pixel < device; ++pixel) {
    const float centre = static_cast<float>(pixel) + 0.5F;
    while (cell + 1 < axis.edges.size() && axis.edges[cell + 1] <= centre) ++cell;
    if (cell + 1 < axis.edges.size() && axis.edges[cell] <= centre) {
      cells[static_cast<std::size_t>(pixel)] = static_cast<int>(cell);
    }
  }
  return cells;
}

}  // namespace cristae::ui
