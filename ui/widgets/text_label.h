#pragma once

#include <QLabel>

#include "ui/theme/style_roles.h"

namespace cristae::ui {

/// A plain text that breaks its lines.
QLabel* makeText(TextRole role, QWidget* parent);
/// A number on the right of its place, in figures of one width; it can be copied.
QLabel* numberLabel(QWidget* parent);
/// Without text a label takes no place.
void setTextOrHide(QLabel* label, const QString& text);

}  // namespace cristae::ui
