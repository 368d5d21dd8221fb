#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace cristae::ui {

/// Numbers of any size written as short as can be ("0.0005", "2.5"). The wheel does not give it the focus.
class AdaptNumberBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit AdaptNumberBox(QWidget* parent = nullptr);
  QString textFromValue(double value) const override;
};

/// The same for whole numbers.
class AdaptIntegerBox : public QSpinBox {
  Q_OBJECT

 public:
  explicit AdaptIntegerBox(QWidget* parent = nullptr);
};

}  // namespace cristae::ui
