#include "ui/dialogs/start_drop_overlay.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme/icons.h"

namespace cristae::ui {
namespace {

QString iconOf(DropKind kind) {
  switch (kind) {
    case DropKind::stack:
    case DropKind::sectionFolder: return QStringLiteral("stack");
    case DropKind::truth: return QStringLiteral("truth");
    case DropKind::points: return QStringLiteral("point");
    case DropKind::project: return QStringLiteral("open");
    case DropKind::recipe: return QStringLiteral("settings");
    case DropKind::sourcePack: return QStringLiteral("import");
    case DropKind::unknown: return QStringLiteral("info");
  }
  return {};
}

}  // namespace

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
  parent->installEventFilter(this);
}

void DropOverlay::showGuess(const DropGuess& guess) {
  guess_ = guess;
  setAccessibleName(guess.text);
  setGeometry(parentWidget()->rect());
  raise();
  show();
  update();
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor veil = palette().color(QPalette::Window);
  veil.setAlphaF(0.85F);
  painter.fillRect(rect(), veil);
  const int line = fontMetrics().height();
  painter.setPen(QPen(palette().color(guess_.isUsable() ? QPalette::Link : QPalette::Mid), 2, Qt::DashLine));
  painter.drawRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), 12, 12);
  const int side = line * 3;
  const QRect room = rect().adjusted(3 * line, 0, -3 * line, 0);
  const QRect icon(room.center().x() - side / 2, room.center().y() - side - line / 2, side, side);
  themeIcon(iconOf(guess_.kind), guess_.isUsable() ? QPalette::Link : QPalette::WindowText)
      .paint(&painter, icon);
  QFont font = this->font();
  font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 1.25 : 13);
  painter.setFont(font);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(QRect(room.left(), room.center().y() + line / 2, room.width(), room.height() / 2),
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, guess_.text);
}

}  // namespace cristae::ui
