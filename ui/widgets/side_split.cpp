#include "ui/widgets/side_split.h"

#include <QEvent>
#include <algorithm>

namespace cristae::ui {
namespace {

constexpr double kShare = 0.36;  ///< of the lower pane, where nobody has dragged it

}  // namespace

SideSplit::SideSplit(QWidget* upper, QScrollArea* lower, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), lower_(lower) {
  addWidget(upper);
  addWidget(lower);
  setStretchFactor(0, 1);
  setStretchFactor(1, 0);
  setChildrenCollapsible(false);
  lower->widget()->installEventFilter(this);
  connect(this, &QSplitter::splitterMoved, this, [this] { chosen_ = sizes().value(1); });
}

void SideSplit::setChosenHeight(int height) {
  chosen_ = std::max(0, height);
  fit();
}

void SideSplit::resizeEvent(QResizeEvent* event) {
  QSplitter::resizeEvent(event);
  fit();
}

bool SideSplit::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) fit();
  return QSplitter::eventFilter(watched, event);
}

void SideSplit::fit() {
  const QWidget& content = *lower_->widget();
  const int width = lower_->viewport()->width();
  const int most = content.hasHeightForWidth() ? content.heightForWidth(width) : content.sizeHint().height();
  const int room = height() - handleWidth();
  if (most <= 0 || room <= 0) return;
  lower_->setMaximumHeight(most);
  lower_->setMinimumHeight(std::min(most, fontMetrics().height() * 5));
  const int wanted = chosen_ > 0 ? chosen_ : static_cast<int>(kShare * room);
  const int lower = std::min(wanted, most);
  setSizes({room - lower, lower});
}

}  // namespace cristae::ui
