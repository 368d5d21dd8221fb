#pragma once

#include <QLabel>

#include "ui/theme/style_roles.h"

namespace cristae::ui {

/// A plain text that breaks its lines.
QLabel* makeText(TextRole role, QWidget* parent);
/// Without text a label takes no place.
void setTextOrHide(QLabel* label, const QString& text);

}  // namespace cristae::ui
