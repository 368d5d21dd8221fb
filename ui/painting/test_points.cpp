#include "ui/painting/test_points.h"

#include <QPen>
#include <algorithm>

namespace cristae::ui {
namespace {

const QColor kCasingColour(0x10, 0x10, 0x10, 200);
const QColor kPlainColour(0x2D, 0xE2, 0xFF);  // grey values have no colour
const QColor kHitColour(0xFF, 0xD6, 0x00);
constexpr double kArm = 8;
constexpr double kGapInside = 2;
constexpr double kHitRadius = 11;

/// Four strokes around an open middle.
void drawPlus(QPainter& painter, const QPointF& centre) {
  for (const QPointF& direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
    painter.drawLine(centre + direction * kGapInside, centre + direction * kArm);
}

void paintTestPoint(QPainter& painter, const QPointF& centre, bool isHit) {
  for (const auto& [colour, width] : {std::pair(kCasingColour, isHit ? 5.0 : 4.5),
                                      std::pair(isHit ? kHitColour : kPlainColour, isHit ? 2.5 : 2.0)}) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    drawPlus(painter, centre);
    if (isHit) painter.drawEllipse(centre, kHitRadius, kHitRadius);
  }
}

}  // namespace

QRectF fieldRect(const CountingField& field) {
  return {field.x - 0.5 - field.step_x / 2, field.y - 0.5 - field.step_y / 2, field.step_x * field.columns,
          field.step_y * field.rows};
}

void paintTestPoints(QPainter& painter, const CountedField& counted, const QSize& plane,
                     const ViewTransform& transform) {
  const double ratio = transform.devicePixelRatio();
  const CountingField& field = counted.field;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  const QRectF area = fieldRect(field) & QRectF(QPointF(-0.5, -0.5), plane);
  const QRectF frame(transform.toDevice(area.topLeft()) / ratio,
                     transform.toDevice(area.bottomRight()) / ratio);
  painter.setPen(QPen(kCasingColour, 3));
  painter.drawRect(frame);
  painter.setPen(QPen(kPlainColour, 1, Qt::DashLine));
  painter.drawRect(frame);
  for (int index = 0; index < field.points(); ++index) {
    const QPointF pixel(static_cast<double>(field.pixel_x(index)), static_cast<double>(field.pixel_y(index)));
    paintTestPoint(painter, transform.toDevice(pixel) / ratio,
                   std::ranges::binary_search(counted.hits, index));
  }
  painter.restore();
}

}  // namespace cristae::ui
