#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QWheelEvent>

namespace cristae::ui {

/// Numbers of any size written as short as can be ("0.0005", "2.5"), and deaf to a wheel that only passes
/// over.
class AdaptNumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit AdaptNumberBox(QWidget* parent = nullptr);
  QString textFromValue(double value) const override;

 protected:
  void wheelEvent(QWheelEvent* event) override;
};

/// The same for whole numbers.
class AdaptIntegerBox : public QSpinBox {
  Q_OBJECT

 public:
  explicit AdaptIntegerBox(QWidget* parent = nullptr);

 protected:
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace cristae::ui
