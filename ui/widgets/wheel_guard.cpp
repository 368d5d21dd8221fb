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
  const bool isOurs = event->type() == QEvent::Wheel || event->type() == QEvent::Polish;
  if (!isOurs || !watched->isWidgetType()) return false;
  auto& widget = *static_cast<QWidget*>(watched);
  if (!turnsByWheel(widget)) return false;
  if (event->type() == QEvent::Polish) {
    // Else the wheel would give the focus first, and the widget would turn after all.
    if (widget.focusPolicy() == Qt::WheelFocus) widget.setFocusPolicy(Qt::StrongFocus);
    return false;
  }
  if (widget.hasFocus() || !isScrolled(widget)) return false;
  event->ignore();  // the parent is asked next
  return true;
}

}  // namespace cristae::ui
