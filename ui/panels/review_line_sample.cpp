#include "ui/panels/review_line_sample.h"

#include <QFontMetrics>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace cristae::ui {

QImage agreementSample(AgreementClass agreement, AgreementPalette palette, const QSize& size, double ratio) {
  const OutlineStyle style = agreementOutline(agreement, palette);
  QImage picture(QSize(static_cast<int>(std::lround(size.width() * ratio)),
                       static_cast<int>(std::lround(size.height() * ratio))),
                 QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  const double width = style.width + 1;  // short lines need some weight
  const double margin = width / 2 + style.edge + 0.5;
  QLineF line(margin, size.height() / 2.0, size.width() - margin, size.height() / 2.0);
  QPen casing(QColor(style.casing), width + 2 * style.edge, Qt::SolidLine, Qt::RoundCap);
  QPen pen(QColor(style.colour), width, Qt::SolidLine, Qt::FlatCap);
  if (style.pattern == StrokePattern::dashed) pen.setDashPattern({2.0, 1.2});
  if (style.pattern == StrokePattern::dotted) {
    pen.setCapStyle(Qt::RoundCap);
    // A whole number of dots, so that both ends look the same.
    const double gaps = std::max(1.0, std::round(line.length() / (2 * width)));
    pen.setDashPattern({0.01, line.length() / gaps / width - 0.01});
  }
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(casing);
  painter.drawLine(line);
  if (style.pattern == StrokePattern::dotted) line.setLength(line.length() + 0.1);  // the last dot too
  painter.setPen(pen);
  painter.drawLine(line);
  return picture;
}

LineSample::LineSample(AgreementClass agreement, QWidget* parent) : QWidget(parent), agreement_(agreement) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::NoFocus);
}

void LineSample::setAgreementPalette(AgreementPalette palette) {
  if (palette == colours_) return;
  colours_ = palette;
  update();
}

QSize LineSample::sizeHint() const {
  const int height = fontMetrics().height();
  return {height * 2, height};
}

void LineSample::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QSize size = sizeHint();
  painter.drawImage(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2),
                    agreementSample(agreement_, colours_, size, devicePixelRatioF()));
}

}  // namespace cristae::ui
