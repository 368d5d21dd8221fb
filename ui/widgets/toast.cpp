#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/announce.h"

namespace cristae::ui {

namespace {

constexpr std::size_t kMostToasts = 3;
constexpr int kMargin = 16;
constexpr int kStripe = 4;

}  // namespace

Toast::Toast(const Message& message, int duration, QWidget* parent)
    : QFrame(parent),
      message_(message),
      icon_(new QLabel(this)),
      text_(new QLabel(message.text, this)),
      action_(new QPushButton(message.actionText, this)),
      close_(new QToolButton(this)) {
  setObjectName(QStringLiteral("toast"));
  setAttribute(Qt::WA_StyledBackground);
  makeCard(*this);
  icon_->setPixmap(themeIcon(iconOf(message.level)).pixmap(20));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::NoTextInteraction);
  action_->setVisible(!message.actionText.isEmpty());
  setButtonRole(*action_, ButtonRole::link);
  close_->setIcon(themeIcon(QStringLiteral("close")));
  setButtonRole(*close_, ButtonRole::quiet);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kStripe + 12, 8, 8, 8);
  layout->setSpacing(10);
  layout->addWidget(icon_);
  layout->addWidget(text_, 1);
  layout->addWidget(action_);
  layout->addWidget(close_);

  connect(action_, &QPushButton::clicked, this, &Toast::runAction);
  connect(close_, &QToolButton::clicked, this, &Toast::finish);
  timer_.setSingleShot(true);
  timer_.setInterval(duration);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (focusWidget() && focusWidget()->hasFocus()) {
      startTimer();
    } else {
      finish();
    }
  });
  startTimer();
  retranslate();
}

/// An error says what is to be done: there is no hurry to read it.
void Toast::startTimer() {
  if (message_.level != MessageLevel::error) timer_.start();
}

void Toast::enterEvent(QEnterEvent* event) {
  timer_.stop();
  QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
  startTimer();
  QFrame::leaveEvent(event);
}

void Toast::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) icon_->setPixmap(themeIcon(iconOf(message_.level)).pixmap(20));
  QFrame::changeEvent(event);
}

void Toast::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(toneColour(toneOf(message_.level), palette()));
  painter.drawRoundedRect(QRectF(5, 8, kStripe, height() - 16), kStripe / 2.0, kStripe / 2.0);
}

void Toast::retranslate() {
  setAccessibleName(tr("%1: %2").arg(levelText(message_.level), message_.text));
  describeControl(*close_, tr("Close the message"),
                  tr("Close this message; it stays in the list of messages"));
  if (!message_.actionText.isEmpty()) describeControl(*action_, message_.actionText, message_.actionText);
}

void Toast::finish() {
  timer_.stop();
  hide();
  Q_EMIT finished();
}

void Toast::runAction() {
  const auto action = std::exchange(message_.action, {});
  finish();
  if (action) action();
}

ToastStack::ToastStack(QWidget& host, MessageList& messages) : QWidget(&host), messages_(messages) {
  setObjectName(QStringLiteral("toasts"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  host.installEventFilter(this);
  hide();
}

void ToastStack::show(const Message& message) {
  messages_.add(message.level, message.text);
  while (toasts_.size() >= kMostToasts) {
    remove(*toasts_.front());
  }
  auto* toast = new Toast(message, duration_, this);
  layout()->addWidget(toast);
  toast->setVisible(true);  // at once: a layout gives hidden widgets no room
  toasts_.push_back(toast);
  connect(toast, &Toast::finished, this, [this, toast] {
    remove(*toast);
    place();
  });
  place();
  announce(*toast, message.text);
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(watched, event);
}

void ToastStack::remove(Toast& toast) {
  // Out of the layout at once: it lives on until its own signal has returned.
  layout()->removeWidget(&toast);
  toast.hide();
  toast.deleteLater();
  std::erase(toasts_, &toast);
}

void ToastStack::place() {
  setVisible(!toasts_.empty());
  if (toasts_.empty()) return;
  const QWidget& host = *parentWidget();
  const int width = std::min(fontMetrics().averageCharWidth() * 62, host.width() - 2 * kMargin);
  layout()->activate();
  const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                   : layout()->totalSizeHint().height();
  setGeometry(host.width() - width - kMargin, host.height() - height - kMargin, width, height);
  raise();
}

}  // namespace cristae::ui
