#include "ui/panels/mark_map.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace cristae::ui {
namespace {

constexpr int kSide = 3;
constexpr double kMostShade = 0.45;  ///< numbers stay readable on it in both themes

}  // namespace

MarkMap::MarkMap(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkMap::setCounts(const std::array<std::array<std::int64_t, 3>, 3>& counts, double aspect) {
  counts_ = counts;
  aspect_ = std::clamp(aspect, 0.5, 2.0);
  updateGeometry();
  update();
}

QSize MarkMap::sizeHint() const {
  // Each part is at least 24 pixels high: it is a target for the mouse.
  const int side = std::max(24, fontMetrics().height() * 7 / 4) * kSide;
  return {static_cast<int>(side * std::max(1.0, aspect_)), side};
}

QRectF MarkMap::field() const {
  const QSizeF size = QSizeF(aspect_, 1).scaled(width() - 2, height() - 2, Qt::KeepAspectRatio);
  return {QPointF(1, 1), size};
}

QRectF MarkMap::cell(int row, int column) const {
  const QRectF whole = field();
  const QSizeF size = whole.size() / kSide;
  return {whole.left() + column * size.width(), whole.top() + row * size.height(), size.width(),
          size.height()};
}

void MarkMap::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  std::int64_t most = 1;
  for (const auto& row : counts_) most = std::max(most, *std::max_element(row.begin(), row.end()));
  for (int row = 0; row < kSide; ++row) {
    for (int column = 0; column < kSide; ++column) {
      const std::int64_t count = counts_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
      const QRectF place = cell(row, column);
      painter.fillRect(place, palette().color(QPalette::Base));
      QColor shade = palette().color(QPalette::Link);
      const double share = std::sqrt(static_cast<double>(count) / static_cast<double>(most));
      shade.setAlphaF(static_cast<float>(kMostShade * share));
      painter.fillRect(place, shade);
      painter.setPen(palette().color(QPalette::Mid));
      painter.drawRect(place);
      painter.setPen(count > 0 ? palette().color(QPalette::Text) : toneColour(Tone::secondary, palette()));
      painter.drawText(place, Qt::AlignCenter, QLocale().toString(static_cast<qlonglong>(count)));
    }
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(QPalette::Link), 2));
  painter.drawRect(cell(row_, column_).adjusted(1, 1, -1, -1));
}

void MarkMap::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  for (int row = 0; row < kSide; ++row) {
    for (int column = 0; column < kSide; ++column) {
      if (!cell(row, column).contains(event->position())) continue;
      row_ = row;
      column_ = column;
      update();
      Q_EMIT cellWanted(row, column);
      return;
    }
  }
}

void MarkMap::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: column_ = std::max(0, column_ - 1); break;
    case Qt::Key_Right: column_ = std::min(kSide - 1, column_ + 1); break;
    case Qt::Key_Up: row_ = std::max(0, row_ - 1); break;
    case Qt::Key_Down: row_ = std::min(kSide - 1, row_ + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT cellWanted(row_, column_); break;
    default: return QWidget::keyPressEvent(event);
  }
  update();
}

}  // namespace cristae::ui
