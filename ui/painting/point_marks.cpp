#include "ui/painting/point_marks.h"

#include <QPen>
#include <cmath>
#include <cstdlib>

namespace cristae::ui {
namespace {

const QColor kRing(0xFF, 0xD6, 0x00);
const QColor kCross(0xFF, 0x3B, 0x30);
const QColor kCasing(0x10, 0x10, 0x10);

void drawShape(QPainter& painter, PointKind kind, const QPointF& centre, double radius) {
  if (kind == PointKind::mito) {
    painter.drawEllipse(centre, radius, radius);
    return;
  }
  const double arm = radius * 0.85;
  painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
  painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

/// Large enough to stand around a small profile.
void paintSought(QPainter& painter, const QPointF& centre) {
  constexpr double kRadius = 22;
  painter.setPen(QPen(kCasing, 5));
  painter.drawEllipse(centre, kRadius, kRadius);
  painter.setPen(QPen(Qt::white, 2));
  painter.drawEllipse(centre, kRadius, kRadius);
}

void paintPoint(QPainter& painter, const PointMark& mark, const QPointF& centre) {
  const double radius = mark.isSelected ? kPointRadius * 1.35 : kPointRadius;
  const double width = mark.isSelected ? 3 : 2;
  painter.setOpacity(std::pow(0.45, std::abs(static_cast<double>(mark.planesAway))));
  if (mark.isSought) return paintSought(painter, centre);
  painter.setPen(QPen(kCasing, width + 2, Qt::SolidLine, Qt::RoundCap));
  drawShape(painter, mark.kind, centre, radius);
  painter.setPen(QPen(mark.kind == PointKind::mito ? kRing : kCross, width, Qt::SolidLine, Qt::RoundCap));
  drawShape(painter, mark.kind, centre, radius);
  if (!mark.isSelected) return;
  painter.setPen(QPen(kCasing, 4));
  painter.drawEllipse(centre, radius + 5, radius + 5);
  painter.setPen(QPen(Qt::white, 2));
  painter.drawEllipse(centre, radius + 5, radius + 5);
}

}  // namespace

void paintPoints(QPainter& painter, const std::vector<PointMark>& points, const ViewTransform& transform) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  for (const PointMark& mark : points) {
    if (std::abs(mark.planesAway) > kPointReach) continue;
    paintPoint(painter, mark, transform.toDevice(mark.position) / transform.devicePixelRatio());
  }
  painter.restore();
}

}  // namespace cristae::ui
