#pragma once

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>
#include <QWidget>

namespace cristae::ui {

/// A slider with its name and its value, which can be typed too.
class LabelledSlider : public QWidget {
  Q_OBJECT

 public:
  explicit LabelledSlider(QWidget* parent = nullptr);

  /// @param tooltip  what the value does, a whole phrase
  /// @param suffix   unit with its space, for example " %"; may be empty
  void setTexts(const QString& name, const QString& tooltip, const QString& suffix);
  /// @param step  what one arrow key changes; also the resolution of the slider
  void setRange(double low, double high, double step, int decimals);
  double value() const { return spin_->value(); }
  /// Emits nothing.
  void setValue(double value);

 Q_SIGNALS:
  void valueChanged(double value);  ///< by the user

 private:
  void showOnSlider(double value);

  QLabel* label_;
  QSlider* slider_;
  QDoubleSpinBox* spin_;
  double step_ = 1;
};

}  // namespace cristae::ui
