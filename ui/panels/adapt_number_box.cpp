#include "ui/panels/adapt_number_box.h"

namespace cristae::ui {

AdaptNumberBox::AdaptNumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  constexpr int kDecimals = 8;  // the smallest learning rates
  setDecimals(kDecimals);
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setFocusPolicy(Qt::StrongFocus);
  setKeyboardTracking(false);
}

QString AdaptNumberBox::textFromValue(double value) const {
  QLocale plain = locale();
  plain.setNumberOptions(QLocale::OmitGroupSeparator);
  QString text = plain.toString(value, 'f', decimals());
  while (text.endsWith(plain.zeroDigit())) text.chop(plain.zeroDigit().size());
  if (text.endsWith(plain.decimalPoint())) text.chop(plain.decimalPoint().size());
  return text;
}

AdaptIntegerBox::AdaptIntegerBox(QWidget* parent) : QSpinBox(parent) {
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setFocusPolicy(Qt::StrongFocus);
  setKeyboardTracking(false);
}

}  // namespace cristae::ui
