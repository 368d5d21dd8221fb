#include "ui/panels/mark_gauge.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/theme/theme.h"

namespace cristae::ui {

MarkGauge::MarkGauge(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkGauge::setValues(double filled, double enoughAt, bool isReached) {
  filled_ = std::clamp(filled, 0.0, 1.0);
  enoughAt_ = std::clamp(enoughAt, 0.0, 1.0);
  isReached_ = isReached;
  update();
}

void MarkGauge::setMarks(const QString& enough, const QString& good) {
  enough_ = enough;
  good_ = good;
  update();
}

QSize MarkGauge::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 10, line * 2};
}

void MarkGauge::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int line = fontMetrics().height();
  const double thick = line * 0.6;
  const QRectF bar = QRectF(0.5, 1.5, width() - 1, thick);
  QPainterPath outline;
  outline.addRoundedRect(bar, thick / 2, thick / 2);
  painter.fillPath(outline, palette().color(QPalette::Base));
  painter.save();
  painter.setClipPath(outline);
  const QColor colour = isReached_ ? toneColour(Tone::success, palette()) : palette().color(QPalette::Link);
  painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * filled_, bar.height()), colour);
  painter.restore();
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawPath(outline);

  const double enough = bar.left() + bar.width() * enoughAt_;
  const bool hasTwoMarks = enoughAt_ < 0.999;
  painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
  if (hasTwoMarks) painter.drawLine(QPointF(enough, bar.top() - 1), QPointF(enough, bar.bottom() + 3));
  painter.setPen(toneColour(Tone::secondary, palette()));
  const QRect words(0, static_cast<int>(bar.bottom()) + 2, width(), line + 2);
  const QString last = hasTwoMarks ? good_ : enough_;
  painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, last);
  if (!hasTwoMarks) return;
  const int room = width() - fontMetrics().horizontalAdvance(last) - line;
  const int wide = fontMetrics().horizontalAdvance(enough_);
  const int left = std::clamp(static_cast<int>(enough) - wide / 2, 0, std::max(0, room - wide));
  painter.drawText(QRect(left, words.top(), room - left, words.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(enough_, Qt::ElideRight, room - left));
}

}  // namespace cristae::ui
