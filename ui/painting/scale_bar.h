#pragma once

#include <QPainter>
#include <QString>
#include <optional>

namespace cristae::ui {

/// A bar of a round length: 1, 2 or 5 times a power of ten.
struct ScaleBar {
  double nanometres = 0;
  double length = 0;  ///< in the pixels that `nanometresPerPixel` meant
  QString text;       ///< "200 nm", "5 µm": nanometres below one micrometre; never without a unit
};

/// The longest such bar that is not longer than `most` pixels; none if the size of a pixel is not known.
std::optional<ScaleBar> chooseScaleBar(std::optional<double> nanometresPerPixel, double most);

/// In the lower right corner of `area`, white over a dark plate, with the painter's font. Pixels are logical.
void paintScaleBar(QPainter& painter, const QRectF& area, const ScaleBar& bar);

}  // namespace cristae::ui
