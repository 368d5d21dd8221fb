#include "ui/painting/figure.h"

#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/painting/legend.h"
#include "ui/painting/scale_bar.h"
#include "ui/painting/section_painter.h"

namespace cristae::ui {
namespace {

/// A picture this wide has lines of the widths that the screen has.
constexpr double kPlainWidth = 1000;

void paintDecorations(QPainter& painter, const QSizeF& size, const FigureStyle& style, double unit) {
  QFont font = painter.font();
  font.setPixelSize(15);
  painter.setFont(font);
  if (style.hasScaleBar) {
    const std::optional<double> perPixel = style.nanometresPerPixel
                                               ? std::optional(*style.nanometresPerPixel / style.scale * unit)
                                               : std::nullopt;
    if (const auto bar = chooseScaleBar(perPixel, size.width() / 4)) {
      paintScaleBar(painter, QRectF(QPointF(0, 0), size), *bar);
    }
  }
  const Legend legend = Legend::of(style.overlay);
  if (!style.hasLegend || legend.isEmpty() || !style.overlay.isVisible) return;
  const QSizeF room = legend.size(font) + QSizeF(16, 16);
  if (room.width() > size.width() || room.height() > size.height() / 2)
    return;  // it would be all that is seen
  legend.paint(painter, {8, size.height() - room.height() + 8});
}

}  // namespace

QImage renderFigure(const FigureContent& content, const FigureStyle& style, const InstanceColours& colours) {
  const QSize plane(content.section.full.cols, content.section.full.rows);
  const QRectF all(-0.5, -0.5, plane.width(), plane.height());
  const QRectF region = style.region.isEmpty() ? all : style.region.intersected(all);
  const QSizeF side = style.aspect * style.scale;
  const QSize size(std::max(1, static_cast<int>(std::lround(region.width() * side.width()))),
                   std::max(1, static_cast<int>(std::lround(region.height() * side.height()))));
  const double unit = std::max(1.0, size.width() / kPlainWidth);
  const QPointF offset(-(region.left() + 0.5) * side.width(), -(region.top() + 0.5) * side.height());
  const ViewTransform transform(style.aspect, style.scale, offset, unit);
  QImage picture(size, QImage::Format_RGB32);
  picture.fill(Qt::black);
  QPainter painter(&picture);
  painter.drawImage(0, 0, renderSection(content.section, transform, size, style.contrast));
  painter.drawImage(0, 0, renderOverlay(content.overlay, transform, size, style.overlay, colours, {unit, 0}));
  painter.scale(unit, unit);
  if (style.hasPoints) paintPoints(painter, content.points, transform);
  paintDecorations(painter, QSizeF(size) / unit, style, unit);
  return picture;
}

}  // namespace cristae::ui
