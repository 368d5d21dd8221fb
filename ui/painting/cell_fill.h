#pragma once

#include <QImage>
#include <functional>

#include "ui/painting/view_grid.h"

namespace cristae::ui {

/// Stands for "hatched" among the colours of cells.
constexpr QRgb kHatched = 0x00000001;

/// A colour with an opacity, as premultiplied pictures hold it.
QRgb translucent(QRgb colour, double opacity);

/// Paints the cells of a grid. `rowColours(row, colours)` writes the premultiplied colours of a row of cells.
void fillCells(QImage& picture, const ViewGrid& grid,
               const std::function<void(int row, QRgb* colours)>& rowColours);

/// Replaces kHatched by slanted lines, as wide at any zoom.
void paintHatching(QImage& picture, QRgb colour, double lineScale);

}  // namespace cristae::ui
