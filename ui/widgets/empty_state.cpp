#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), icon_(new QLabel(this)), sentence_(new QLabel(this)), action_(new QPushButton(this)) {
  icon_->setAlignment(Qt::AlignCenter);
  sentence_->setAlignment(Qt::AlignCenter);
  sentence_->setWordWrap(true);
  sentence_->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
  setTextRole(*sentence_, TextRole::secondary);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(12);
  layout->addStretch(1);
  layout->addWidget(icon_);
  auto* middle = new QHBoxLayout;
  layout->addLayout(middle);
  middle->addWidget(sentence_);
  layout->addWidget(action_, 0, Qt::AlignHCenter);
  layout->addStretch(2);
  action_->hide();
  connect(action_, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString& icon, const QString& sentence, const QString& actionText,
                          const QString& actionTooltip) {
  iconName_ = icon;
  showIcon();
  sentence_->setText(sentence);
  setAccessibleName(sentence);
  action_->setText(actionText);
  action_->setVisible(!actionText.isEmpty());
  describeControl(*action_, actionText, actionTooltip);
}

void EmptyState::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) showIcon();
  QWidget::changeEvent(event);
}

void EmptyState::showIcon() {
  if (!iconName_.isEmpty()) icon_->setPixmap(themeIcon(iconName_, QPalette::PlaceholderText).pixmap(40));
}

}  // namespace cristae::ui
