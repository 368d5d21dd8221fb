#pragma once

#include <QObject>
#include <QString>

namespace cristae::ui {

/// Notifications of the desktop (org.freedesktop.Notifications), shown only when no window of ours is in
/// front. Without a session bus nothing happens. Never waits for the bus.
class Notifier : public QObject {
  Q_OBJECT

 public:
  explicit Notifier(QObject* parent = nullptr);

  void setEnabled(bool isEnabled) { isEnabled_ = isEnabled; }
  /// A new one takes the place of the last. Nothing while not enabled.
  void notify(const QString& title, const QString& text);

 Q_SIGNALS:
  /// The notification was pressed.
  void activated();

 private Q_SLOTS:
  void onAction(uint id, const QString& action);

 private:
  bool connectToBus();

  uint last_ = 0;
  bool isListening_ = false;
  bool isEnabled_ = true;
};

}  // namespace cristae::ui
