#include "ui/dialogs/import_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace cristae::ui {

ImportPicture::ImportPicture(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImportPicture::setPicture(const QImage& picture) {
  picture_ = picture;
  update();
}

void ImportPicture::setCaption(const QString& caption) {
  caption_ = caption;
  setAccessibleName(caption);
  update();
}

QSize ImportPicture::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 14, line * 13};
}

QSize ImportPicture::minimumSizeHint() const {
  const int line = fontMetrics().height();
  return {line * 8, line * 8};
}

void ImportPicture::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const int line = fontMetrics().height() + fontMetrics().leading() + 4;
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - line);
  QPainterPath shape;
  shape.addRoundedRect(frame, 6, 6);
  painter.fillPath(shape, palette().color(QPalette::Base));
  if (!picture_.isNull()) {
    // The whole section is shown: what is cut off could be what is odd about it.
    const QSizeF size = QSizeF(picture_.size()).scaled(frame.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(0, 0), size);
    place.moveCenter(frame.center());
    painter.setClipPath(shape);
    painter.drawImage(place, picture_);
    painter.setClipping(false);
  }
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawPath(shape);
  painter.setPen(palette().color(QPalette::WindowText));
  const QString caption = fontMetrics().elidedText(caption_, Qt::ElideMiddle, width());
  painter.drawText(QRect(0, height() - line + 2, width(), line), Qt::AlignHCenter | Qt::AlignBottom, caption);
}

}  // namespace cristae::ui
