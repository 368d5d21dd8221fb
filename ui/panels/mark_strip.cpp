#include "ui/panels/mark_strip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace cristae::ui {
namespace {

constexpr double kMargin = 4;

}  // namespace

MarkStrip::MarkStrip(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkStrip::setCounts(const std::vector<std::int64_t>& points,
                          const std::vector<std::int64_t>& negatives) {
  points_ = points;
  negatives_ = negatives;
  update();
}

void MarkStrip::setSection(std::int64_t section) {
  if (section == section_) return;
  section_ = section;
  update();
}

QSize MarkStrip::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 10, line * 5 / 2};
}

double MarkStrip::left(std::int64_t section) const {
  const double width = this->width() - 2 * kMargin;
  return kMargin +
         width * static_cast<double>(section) / static_cast<double>(std::max<std::int64_t>(1, sections()));
}

std::int64_t MarkStrip::sectionAt(double x) const {
  const double share = (x - kMargin) / std::max(1.0, width() - 2 * kMargin);
  const auto section = static_cast<std::int64_t>(std::floor(share * static_cast<double>(sections())));
  return std::clamp<std::int64_t>(section, 0, std::max<std::int64_t>(0, sections() - 1));
}

void MarkStrip::paintBars(QPainter& painter, const std::vector<std::int64_t>& counts, double base,
                          double high, const QColor& colour) const {
  const std::int64_t most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
  if (most == 0) return;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    // One point is to be seen beside ten; never thinner than two pixels, however many sections there are.
    const double share = std::sqrt(static_cast<double>(counts[i]) / static_cast<double>(most));
    const double from = left(static_cast<std::int64_t>(i));
    const double wide = std::max(2.0, left(static_cast<std::int64_t>(i) + 1) - from - 1);
    painter.fillRect(QRectF(from, base, wide, high * share), colour);
  }
}

void MarkStrip::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setBrush(palette().color(QPalette::Base));
  painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid), hasFocus() ? 2 : 1));
  painter.drawRoundedRect(frame, 4, 4);
  if (sections() == 0) return;
  const double pointer = height() * 0.2;
  const double base = height() * 0.74;
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawLine(QPointF(kMargin, base), QPointF(width() - kMargin, base));
  paintBars(painter, points_, base, -(base - pointer - 2), palette().color(QPalette::Link));
  paintBars(painter, negatives_, base + 1, height() - base - 4, toneColour(Tone::error, palette()));
  const double x = (left(section_) + left(section_ + 1)) / 2;
  const double half = pointer * 0.55;
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::WindowText));
  painter.drawPolygon(QPolygonF({{x - half, 2}, {x + half, 2}, {x, pointer}}));
}

void MarkStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && sections() > 0)
    Q_EMIT sectionWanted(sectionAt(event->position().x()));
}

void MarkStrip::mouseMoveEvent(QMouseEvent* event) {
  if (!event->buttons().testFlag(Qt::LeftButton) || sections() == 0) return;
  const std::int64_t section = sectionAt(event->position().x());
  if (section != section_) Q_EMIT sectionWanted(section);
}

void MarkStrip::keyPressEvent(QKeyEvent* event) {
  const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
  const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
  if (!isBack && !isOn) return QWidget::keyPressEvent(event);
  const std::int64_t section = section_ + (isOn ? 1 : -1);
  if (section >= 0 && section < sections()) Q_EMIT sectionWanted(section);
}

bool MarkStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || sections() == 0) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const std::int64_t section = sectionAt(help->pos().x());
  const auto count = static_cast<int>(points_[static_cast<std::size_t>(section)]);
  QToolTip::showText(help->globalPos(), tr("Section %1: %n point(s)", nullptr, count).arg(section), this);
  return true;
}

}  // namespace cristae::ui
