#include "ui/painting/brush_marks.h"

#include <QPainterPath>
#include <algorithm>

namespace cristae::ui {
namespace {

const QColor kPaintColour(0x6E, 0xC1, 0xFF, 120);
const QColor kEraseColour(0, 0, 0, 130);
const QColor kRingCasing(0, 0, 0, 170);

/// Logical pixels of one pixel of the plane, down and across.
QSizeF scaleOf(const ViewTransform& transform) { return transform.scale() / transform.devicePixelRatio(); }

}  // namespace

void paintStroke(QPainter& painter, const BrushStroke& stroke, bool erases, const ViewTransform& transform) {
  QPainterPath path;
  for (const StrokePoint& place : stroke.path) {
    const QPointF at(place.x, place.y);
    path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
  }
  if (stroke.path.size() == 1) path.lineTo(path.currentPosition() + QPointF(1e-3, 0));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QSizeF scale = scaleOf(transform);
  painter.translate(transform.toDevice({0, 0}) / transform.devicePixelRatio());
  painter.scale(scale.width(), scale.height());
  const QColor& colour = erases ? kEraseColour : kPaintColour;
  if (stroke.is_filled) {
    path.setFillRule(Qt::WindingFill);
    painter.fillPath(path, colour);
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, 2 * stroke.radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
  painter.restore();
}

void paintBrushRing(QPainter& painter, const QPointF& centre, double radius, bool erases,
                    const ViewTransform& transform) {
  const QSizeF scale = scaleOf(transform);
  const QPointF at = transform.toDevice(centre) / transform.devicePixelRatio();
  constexpr double kLeastSeen = 2;
  const double across = std::max(radius * scale.width(), kLeastSeen);
  const double down = std::max(radius * scale.height(), kLeastSeen);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(kRingCasing, 3));
  painter.drawEllipse(at, across, down);
  painter.setPen(QPen(Qt::white, 1.25, erases ? Qt::DashLine : Qt::SolidLine));
  painter.drawEllipse(at, across, down);
  painter.restore();
}

}  // namespace cristae::ui
