#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSlider>

namespace cristae::ui {
namespace {

bool turnsByWheel(const QWidget& widget) {
  return qobject_cast<const QComboBox*>(&widget) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
         qobject_cast<const QSlider*>(&widget) != nullptr;
}

bool isScrolled(const QWidget& widget) {
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (qobject_cast<const QScrollArea*>(parent) != nullptr) return true;
  }
  return false;
}

}  // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Wheel || !watched->isWidgetType()) return false;
  const auto& widget = *static_cast<QWidget*>(watched);
  if (!turnsByWheel(widget) || widget.hasFocus() || !isScrolled(widget)) return false;
  event->ignore();  // the parent is asked next
  return true;
}

}  // namespace cristae::ui
