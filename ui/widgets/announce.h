#pragma once

#include <QString>
#include <QWidget>

namespace cristae::ui {

/// Has a screen reader speak `text` now, without moving the focus. `source` is the widget that says it; its
/// accessible description becomes the text.
void announce(QWidget& source, const QString& text);

}  // namespace cristae::ui
