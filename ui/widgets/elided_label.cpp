#include "ui/widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace cristae::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

QString ElidedLabel::shownText() const {
  const int room = contentsRect().width();
  const auto fits = [&](const QString& shown) { return fontMetrics().horizontalAdvance(shown) <= room; };
  if (fits(text())) return text();
  const QString between = QStringLiteral(" · ");
  for (qsizetype end = text().lastIndexOf(between); end > 0; end = text().lastIndexOf(between, end - 1)) {
    const QString shorter = text().left(end) + between + QStringLiteral("…");
    if (fits(shorter)) return shorter;
  }
  return fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

bool ElidedLabel::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QLabel::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), shownText() == text() ? QString() : text(), this);
  return true;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                        shownText(), foregroundRole());
}

}  // namespace cristae::ui
