#include "ui/input/held_key.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace cristae::ui {

HeldKey::HeldKey(QAction& action, QObject* parent) : QObject(parent), action_(action) {
  connect(&action_, &QAction::triggered, this, [this] { wasTriggered_ = since_.isValid(); });
  QCoreApplication::instance()->installEventFilter(this);
}

/// A press that becomes a shortcut is seen as ShortcutOverride only; its release comes as any other.
bool HeldKey::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isOurs = action_.shortcuts().contains(QKeySequence(key.keyCombination()));
    if (isOurs && !key.isAutoRepeat()) {  // anew, should a release have gone to another program
      since_.start();
      key_ = key.key();
      wasTriggered_ = false;
    }
  } else if (event->type() == QEvent::KeyRelease && since_.isValid()) {
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == key_ && !key.isAutoRepeat()) {
      const bool wasHeld = wasTriggered_ && since_.hasExpired(kShortest);
      since_.invalidate();
      if (wasHeld) Q_EMIT released();
    }
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace cristae::ui
