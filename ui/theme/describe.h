#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace cristae::ui {

/// Gives a control the name that a screen reader speaks and the tooltip that a mouse finds. Called from
/// `retranslate()`, so that both follow the language.
void describeControl(QWidget& control, const QString& name, const QString& tooltip);

/// Text, tooltip (with the shortcut appended when there is one) and status tip of an action.
void describeAction(QAction& action, const QString& text, const QString& tooltip);

}  // namespace cristae::ui
