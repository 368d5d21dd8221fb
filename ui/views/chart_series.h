#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

namespace cristae::ui {

/// One curve of a chart.
struct ChartSeries {
  QString name;
  std::vector<QPointF> points;  ///< x ascending
};

/// Colour of the nth curve, told from the others and from the ground in light and dark.
QColor chartColour(std::size_t series, bool isGroundDark);

/// Whether there is a value to draw.
bool hasPoints(const std::vector<ChartSeries>& series);

/// What the axes span: x from left() to right(), y from top() to bottom(), with some room above and below.
/// Never without extent, and not below 0 where no value is: steps and losses do not go there.
QRectF chartBounds(const std::vector<ChartSeries>& series);

/// Round numbers that span [low, high] in about `count` steps.
std::vector<double> chartTicks(double low, double high, int count);

}  // namespace cristae::ui
