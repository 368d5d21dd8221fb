#include "ui/painting/drawing_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <type_traits>

namespace cristae::ui {
namespace {

class DrawingPainter {
 public:
  DrawingPainter(QPainter& painter, Theme theme) : painter_(painter), theme_(theme) {}

  void operator()(const PathShape& shape) {
    QPainterPath path;
    for (const Point2& point : shape.points) {
      if (path.elementCount() == 0) {
        path.moveTo(point.x, point.y);
      } else {
        path.lineTo(point.x, point.y);
      }
    }
    if (shape.closed) path.closeSubpath();
    prepare(shape.fill, shape.stroke);
    painter_.drawPath(path);
  }

  void operator()(const CircleShape& shape) {
    prepare(shape.fill, shape.stroke);
    painter_.drawEllipse(QPointF(shape.centre.x, shape.centre.y), shape.radius, shape.radius);
  }

  void operator()(const TextShape& shape) {
    // Laid out large and painted small: fonts of 8 units have coarse steps between letters.
    constexpr double kScale = 8;
    QFont font = painter_.font();
    font.setPixelSize(static_cast<int>(shape.size * kScale));
    font.setBold(shape.bold);
    const QString text = QString::fromStdString(shape.text);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double left = shape.anchor == TextAnchor::start ? 0
                        : shape.anchor == TextAnchor::end ? -width
                                                          : -width / 2;
    painter_.save();
    painter_.setFont(font);
    painter_.setPen(colour(shape.ink));
    painter_.translate(shape.position.x, shape.position.y);
    if (shape.upwards) painter_.rotate(-90);
    painter_.scale(1 / kScale, 1 / kScale);
    painter_.drawText(QPointF(left, 0), text);
    painter_.restore();
  }

 private:
  QColor colour(const Ink& ink) const {
    const Rgb rgb = colour_of(ink, theme_);
    QColor colour(rgb.red, rgb.green, rgb.blue);
    colour.setAlphaF(static_cast<float>(ink.opacity));
    return colour;
  }

  void prepare(const std::optional<Ink>& fill, const std::optional<Stroke>& stroke) {
    painter_.setBrush(fill ? QBrush(colour(*fill)) : QBrush(Qt::NoBrush));
    if (!stroke) return painter_.setPen(Qt::NoPen);
    QPen pen(colour(stroke->ink), stroke->width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QList<qreal> dashes;
    for (const double dash : stroke->dashes) dashes.append(dash / stroke->width);
    if (!dashes.isEmpty()) pen.setDashPattern(dashes);
    painter_.setPen(pen);
  }

  QPainter& painter_;
  Theme theme_;
};

}  // namespace

void paintDrawing(QPainter& painter, const Drawing& drawing, Theme theme) {
  painter.setRenderHint(QPainter::Antialiasing);
  DrawingPainter paint(painter, theme);
  for (const Element& element : drawing.elements) std::visit(paint, element);
}

}  // namespace cristae::ui
