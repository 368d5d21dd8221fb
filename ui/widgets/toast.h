#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <vector>

#include "ui/widgets/message.h"

namespace cristae::ui {

/// One message that goes away by itself, an error only when it is closed. It stays while the mouse or the
/// focus is on it.
class Toast : public QFrame {
  Q_OBJECT

 public:
  /// @param duration  milliseconds on screen
  Toast(const Message& message, int duration, QWidget* parent);

  MessageLevel level() const { return message_.level; }
  QString text() const { return message_.text; }

 Q_SIGNALS:
  void finished();

 protected:
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void startTimer();
  void retranslate();
  void finish();
  void runAction();

  Message message_;
  QLabel* icon_;
  QLabel* text_;
  QPushButton* action_;
  QToolButton* close_;
  QTimer timer_;
};

/// Shows messages one over the other in the lower right corner of its host, and keeps them in a list.
class ToastStack : public QWidget {
  Q_OBJECT

 public:
  /// `messages` must outlive this; `host` becomes the parent.
  ToastStack(QWidget& host, MessageList& messages);

  void show(const Message& message);
  int shownCount() const { return static_cast<int>(toasts_.size()); }
  /// Milliseconds; 6000 unless told.
  void setDuration(int duration) { duration_ = duration; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void remove(Toast& toast);
  void place();

  MessageList& messages_;
  std::vector<Toast*> toasts_;  ///< children, oldest first
  int duration_ = 6000;
};

}  // namespace cristae::ui
