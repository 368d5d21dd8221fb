#include "ui/views/line_chart.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace cristae::ui {
namespace {

QString numberText(double value) { return QLocale().toString(value, 'g', 4); }

}  // namespace

LineChart::LineChart(QWidget* parent) : QWidget(parent) {}

void LineChart::setSeries(const std::vector<ChartSeries>& series) {
  series_ = series;
  update();
}

void LineChart::paintEvent(QPaintEvent*) {
  if (!hasPoints(series_)) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetricsF metrics(font());
  const QRectF bounds = chartBounds(series_);
  const auto rows = chartTicks(bounds.top(), bounds.bottom(), std::max(2, height() / 50));
  double widest = 0;
  for (const double tick : rows) widest = std::max(widest, metrics.horizontalAdvance(numberText(tick)));
  const QRectF area(widest + 10, metrics.height() / 2, width() - widest - 10 - metrics.averageCharWidth() * 3,
                    height() - 2 * metrics.height());
  const auto place = [&](const QPointF& value) {
    return QPointF(area.left() + (value.x() - bounds.left()) / bounds.width() * area.width(),
                   area.bottom() - (value.y() - bounds.top()) / bounds.height() * area.height());
  };
  const QColor text = palette().color(QPalette::WindowText);
  QColor faint = text;
  faint.setAlphaF(0.18F);
  for (const double tick : rows) {
    const double y = place({bounds.left(), tick}).y();
    painter.setPen(faint);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(text);
    painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, numberText(tick));
  }
  for (const double tick : chartTicks(bounds.left(), bounds.right(), std::max(2, width() / 110))) {
    const double x = place({tick, bounds.top()}).x();
    painter.drawText(QRectF(x - 60, area.bottom() + 3, 120, metrics.height()), Qt::AlignHCenter,
                     numberText(tick));
  }
  const bool isDark = palette().color(QPalette::Window).lightness() < 128;
  for (std::size_t i = 0; i < series_.size(); ++i) {
    QPolygonF line;
    for (const QPointF& point : series_[i].points) {
      if (std::isfinite(point.y())) line << place(point);
    }
    painter.setPen(QPen(chartColour(i, isDark), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (line.size() == 1) painter.drawEllipse(line.first(), 2, 2);
  }
}

}  // namespace cristae::ui
