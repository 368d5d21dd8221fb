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

  /// A new one takes the place of the last.
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
};

}  // namespace cristae::ui
