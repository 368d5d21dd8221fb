#pragma once

#include <QObject>

namespace cristae::ui {

/// Lets the wheel scroll a panel also where the mouse happens to be over a list, a number or a slider of it:
/// these turn only while they have the focus, so that no setting is changed by passing over it. Install it on
/// the application.
class WheelGuard : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace cristae::ui
