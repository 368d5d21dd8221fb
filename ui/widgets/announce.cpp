#include "ui/widgets/announce.h"

#include <QAccessible>

namespace cristae::ui {

void announce(QWidget& source, const QString& text) {
  source.setAccessibleDescription(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  QAccessibleAnnouncementEvent spoken(&source, text);
  QAccessible::updateAccessibility(&spoken);
#else
  QAccessibleEvent alert(&source, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
#endif
}

}  // namespace cristae::ui
