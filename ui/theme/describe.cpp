#include "ui/theme/describe.h"

namespace cristae::ui {

void describeControl(QWidget& control, const QString& name, const QString& tooltip) {
  control.setAccessibleName(name);
  control.setToolTip(tooltip);
  control.setAccessibleDescription(tooltip);
}

void describeAction(QAction& action, const QString& text, const QString& tooltip) {
  action.setText(text);
  const QString keys = action.shortcut().toString(QKeySequence::NativeText);
  action.setToolTip(keys.isEmpty() ? tooltip : QStringLiteral("%1 (%2)").arg(tooltip, keys));
  action.setStatusTip(tooltip);
}

}  // namespace cristae::ui
