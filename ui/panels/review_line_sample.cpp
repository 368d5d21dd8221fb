#include "ui/panels/review_line_sample.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

#include "ui/painting/outline_field.h"

namespace cristae::ui {

QImage agreementSample(AgreementClass agreement, AgreementPalette palette, const QSize& size, double ratio) {
  const QSize device(static_cast<int>(std::lround(size.width() * ratio)),
                     static_cast<int>(std::lround(size.height() * ratio)));
  QImage picture(device, QImage::Format_ARGB32_Premultiplied);
  picture.fill(QColor(128, 128, 128));
  OutlineField field(device, ratio);
  const auto margin = static_cast<float>(3 * ratio);
  const auto right = static_cast<float>(device.width()) - margin;
  const auto bottom = static_cast<float>(device.height()) - margin;
  field.add({{margin, margin}, {right, margin}, {right, bottom}, {margin, bottom}},
            agreementOutline(agreement, palette));
  field.paint(picture);
  picture.setDevicePixelRatio(ratio);
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
  return {height * 3 / 2, height};
}

void LineSample::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QSize size = sizeHint();
  painter.drawImage(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2),
                    agreementSample(agreement_, colours_, size, devicePixelRatioF()));
}

}  // namespace cristae::ui
