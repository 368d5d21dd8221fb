#include "ui/widgets/histogram_editor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/theme/describe.h"
#include "ui/theme/theme.h"

namespace cristae::ui {

namespace {

constexpr double kHandleRadius = 6;

}  // namespace

HistogramEditor::HistogramEditor(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("histogram"));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::SizeHorCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  retranslate();
}

void HistogramEditor::setHistogram(const Histogram& histogram) {
  histogram_ = histogram;
  update();
}

void HistogramEditor::setLevels(double black, double white, double gamma) {
  black_ = black;
  white_ = white;
  gamma_ = gamma;
  retranslate();
  update();
}

QSize HistogramEditor::sizeHint() const { return {240, std::max(96, fontMetrics().height() * 6)}; }

QSize HistogramEditor::minimumSizeHint() const { return {160, sizeHint().height()}; }

void HistogramEditor::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ThemeColours colours = coloursOf(palette());
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.border, 1));
  painter.setBrush(colours.base);
  painter.drawRoundedRect(frame, 6, 6);
  paintBars(painter);

  // The display curve: how bright a grey value is shown.
  const QRectF area = plot();
  QPainterPath curve(QPointF(area.left(), area.bottom()));
  const double left = xOf(black_);
  const double right = std::max(xOf(white_), left + 1);
  for (double x = left; x <= right; x += 2) {
    const double share = std::pow((x - left) / (right - left), 1 / gamma_);
    curve.lineTo(x, area.bottom() - share * area.height());
  }
  curve.lineTo(right, area.top());
  curve.lineTo(area.right(), area.top());
  painter.setPen(QPen(colours.text, 1.25));
  painter.setBrush(Qt::NoBrush);
  painter.setClipRect(area.adjusted(-1, -1, 1, 1));
  painter.drawPath(curve);
  painter.setClipping(false);
  paintHandle(painter, Handle::black);
  paintHandle(painter, Handle::white);
}

void HistogramEditor::paintBars(QPainter& painter) const {
  if (histogram_.counts.empty()) return;
  // Square root: rare grey values stay visible beside the peak.
  const double most = std::sqrt(std::max(1.0, *std::ranges::max_element(histogram_.counts)));
  const QRectF area = plot();
  const double width = area.width() / static_cast<double>(histogram_.counts.size());
  painter.setPen(Qt::NoPen);
  painter.setBrush(coloursOf(palette()).border);
  QPainterPath bars(area.bottomLeft());
  for (std::size_t i = 0; i < histogram_.counts.size(); ++i) {
    const double height = std::sqrt(std::max(0.0, histogram_.counts[i])) / most * area.height();
    const double x = area.left() + static_cast<double>(i) * width;
    bars.lineTo(x, area.bottom() - height);
    bars.lineTo(x + width, area.bottom() - height);
  }
  bars.lineTo(area.bottomRight());
  bars.closeSubpath();
  painter.drawPath(bars);
}

void HistogramEditor::paintHandle(QPainter& painter, Handle handle) const {
  const ThemeColours colours = coloursOf(palette());
  const QRectF area = plot();
  const double x = std::clamp(xOf(handle == Handle::black ? black_ : white_), area.left(), area.right());
  const bool isActive = hasFocus() && active_ == handle;
  painter.setPen(QPen(isActive ? colours.accent : colours.text, isActive ? 2 : 1.25));
  painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  painter.setBrush(handle == Handle::black ? Qt::black : Qt::white);
  painter.drawEllipse(QPointF(x, area.bottom() + kHandleRadius + 1), kHandleRadius, kHandleRadius);
}

void HistogramEditor::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const double x = event->position().x();
  const double toBlack = std::abs(x - xOf(black_));
  const double toWhite = std::abs(x - xOf(white_));
  active_ = toBlack < toWhite || (toBlack == toWhite && x < xOf(black_)) ? Handle::black : Handle::white;
  moveHandle(valueAt(x));
}

void HistogramEditor::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) moveHandle(valueAt(event->position().x()));
}

void HistogramEditor::keyPressEvent(QKeyEvent* event) {
  const double step =
      (histogram_.high - histogram_.low) / 255 * (event->modifiers() & Qt::ShiftModifier ? 10 : 1);
  const double value = active_ == Handle::black ? black_ : white_;
  switch (event->key()) {
    case Qt::Key_Left: return moveHandle(value - step);
    case Qt::Key_Right: return moveHandle(value + step);
    case Qt::Key_Up:
    case Qt::Key_Down: active_ = active_ == Handle::black ? Handle::white : Handle::black; return update();
    default: QWidget::keyPressEvent(event);
  }
}

void HistogramEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void HistogramEditor::retranslate() {
  describeControl(
      *this,
      tr("Histogram, black at %1, white at %2")
          .arg(QLocale().toString(black_, 'f', 0), QLocale().toString(white_, 'f', 0)),
      tr("Drag the handles for black and white. Keys: up and down choose a handle, left and right move it."));
}

QRectF HistogramEditor::plot() const {
  return QRectF(rect()).adjusted(kHandleRadius + 4, 6, -kHandleRadius - 4, -2 * kHandleRadius - 6);
}

double HistogramEditor::xOf(double value) const {
  const double span = std::max(histogram_.high - histogram_.low, 1e-9);
  return plot().left() + (value - histogram_.low) / span * plot().width();
}

double HistogramEditor::valueAt(double x) const {
  return histogram_.low + (x - plot().left()) / plot().width() * (histogram_.high - histogram_.low);
}

void HistogramEditor::moveHandle(double value) {
  const double gap = (histogram_.high - histogram_.low) / 1000;
  if (active_ == Handle::black) {
    black_ = std::min(std::max(value, histogram_.low), white_ - gap);
  } else {
    white_ = std::max(std::min(value, histogram_.high), black_ + gap);
  }
  retranslate();
  update();
  Q_EMIT levelsChanged(black_, white_);
}

}  // namespace cristae::ui
