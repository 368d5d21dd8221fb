#include "ui/painting/scale_bar.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace cristae::ui {
namespace {

double longestRound(double most) {
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double step : {5.0, 2.0}) {
    if (step * power <= most * (1 + 1e-9)) return step * power;
  }
  return power;
}

QString textOf(double nanometres) {
  const QLocale locale;
  const auto number = [&](double value) { return locale.toString(value, 'g', 6); };
  if (nanometres < 1000) return number(nanometres) + QStringLiteral("\u00A0nm");
  return number(nanometres / 1000) + QStringLiteral("\u00A0µm");
}

}  // namespace

std::optional<ScaleBar> chooseScaleBar(std::optional<double> nanometresPerPixel, double most) {
  if (!nanometresPerPixel || !(*nanometresPerPixel > 0) || !std::isfinite(*nanometresPerPixel) ||
      !(most >= 1)) {
    return std::nullopt;
  }
  const double nanometres = longestRound(most * *nanometresPerPixel);
  return ScaleBar{nanometres, nanometres / *nanometresPerPixel, textOf(nanometres)};
}

void paintScaleBar(QPainter& painter, const QRectF& area, const ScaleBar& bar) {
  const QFontMetricsF metrics(painter.font());
  const double unit = metrics.height();
  const double thickness = std::max(3.0, std::round(unit * 0.22));
  const double padding = std::round(unit * 0.5);
  const double width = std::max(bar.length, metrics.horizontalAdvance(bar.text)) + 2 * padding;
  const double height = unit + thickness + 2 * padding;
  const QRectF plate(area.right() - width - padding, area.bottom() - height - padding, width, height);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 140));
  painter.drawRoundedRect(plate, padding / 2, padding / 2);
  painter.setRenderHint(QPainter::Antialiasing, false);
  const QRectF line(plate.center().x() - bar.length / 2, plate.bottom() - padding - thickness, bar.length,
                    thickness);
  painter.fillRect(line, Qt::white);
  painter.setPen(Qt::white);
  painter.drawText(QRectF(plate.left(), plate.top() + padding * 0.7, width, unit), Qt::AlignCenter, bar.text);
  painter.restore();
}

}  // namespace cristae::ui
