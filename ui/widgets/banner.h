#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/message.h"

namespace cristae::ui {

struct BannerState {
  bool isVisible = false;
  MessageLevel level = MessageLevel::info;
  QString text;
  QString actionText;  ///< empty: no button
  bool isClosable = true;
};

/// A message that stays until its cause is gone or it is closed; one action at most.
class Banner : public QFrame {
  Q_OBJECT

 public:
  explicit Banner(QWidget* parent = nullptr);

  /// Shows or hides itself. A new text is announced.
  void setState(const BannerState& state);
  const BannerState& state() const { return state_; }

 Q_SIGNALS:
  void actionTriggered();
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();

  BannerState state_;
  QLabel* icon_;
  QLabel* text_;
  QPushButton* action_;
  QToolButton* close_;
};

}  // namespace cristae::ui
