#include "ui/painting/cell_fill.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cristae::ui {

QRgb translucent(QRgb colour, double opacity) {
  const int alpha = static_cast<int>(std::lround(255 * std::clamp(opacity, 0.0, 1.0)));
  return qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha));
}

void fillCells(QImage& picture, const ViewGrid& grid,
               const std::function<void(int row, QRgb* colours)>& rowColours) {
  if (grid.empty()) return;
  const std::vector<int> columnCells = cellsOfDevicePixels(grid.x, picture.width());
  const std::vector<int> rowCells = cellsOfDevicePixels(grid.y, picture.height());
  std::vector<QRgb> colours(grid.x.source.size());
  const auto width = static_cast<std::size_t>(picture.width());
  int painted = -1;
  for (int y = 0; y < picture.height(); ++y) {
    const int cell = rowCells[static_cast<std::size_t>(y)];
    if (cell < 0) continue;
    auto* out = reinterpret_cast<QRgb*>(picture.scanLine(y));
    if (cell == painted) {
      std::memcpy(out, out - picture.bytesPerLine() / 4, width * sizeof(QRgb));
      continue;
    }
    rowColours(cell, colours.data());
    for (std::size_t x = 0; x < width; ++x) {
      if (columnCells[x] >= 0) out[x] = colours[static_cast<std::size_t>(columnCells[x])];
    }
    painted = cell;
  }
}

void paintHatching(QImage& picture, QRgb colour, double lineScale) {
  const int period = std::max(4, static_cast<int>(std::lround(8 * lineScale)));
  const int line = std::max(1, period / 5);
  for (int y = 0; y < picture.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
    for (int x = 0; x < picture.width(); ++x) {
      if (row[x] == kHatched) row[x] = (x + y) % period < line ? colour : 0;
    }
  }
}

}  // namespace cristae::ui
