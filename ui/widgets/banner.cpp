#include "ui/widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/announce.h"

namespace cristae::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),
      action_(new QPushButton(this)),
      close_(new QToolButton(this)) {
  setObjectName(QStringLiteral("banner"));
  text_->setWordWrap(true);
  close_->setIcon(themeIcon(QStringLiteral("close")));
  setButtonRole(*close_, ButtonRole::quiet);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(14, 6, 8, 6);
  layout->setSpacing(10);
  layout->addWidget(icon_);
  layout->addWidget(text_, 1);
  layout->addWidget(action_);
  layout->addWidget(close_);
  connect(action_, &QPushButton::clicked, this, &Banner::actionTriggered);
  connect(close_, &QToolButton::clicked, this, [this] {
    state_.isVisible = false;
    hide();
    Q_EMIT closed();
  });
  setState({});
}

void Banner::setState(const BannerState& state) {
  const bool isNew = state.isVisible && (!state_.isVisible || state.text != state_.text);
  state_ = state;
  icon_->setPixmap(themeIcon(iconOf(state.level)).pixmap(20));
  text_->setText(state.text);
  action_->setText(state.actionText);
  action_->setVisible(!state.actionText.isEmpty());
  close_->setVisible(state.isClosable);
  retranslate();
  setVisible(state.isVisible);
  update();
  if (isNew) announce(*this, state.text);
}

void Banner::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) icon_->setPixmap(themeIcon(iconOf(state_.level)).pixmap(20));
  QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor tone = toneColour(toneOf(state_.level), palette());
  const ThemeColours colours = coloursOf(palette());
  painter.fillRect(rect(), colours.raised);
  painter.fillRect(QRect(0, 0, 4, height()), tone);
  painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void Banner::retranslate() {
  setAccessibleName(tr("%1: %2").arg(levelText(state_.level), state_.text));
  describeControl(*close_, tr("Close the message"), tr("Close this message"));
  describeControl(*action_, state_.actionText, state_.actionText);
}

}  // namespace cristae::ui
