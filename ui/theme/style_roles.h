#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/theme/theme.h"

namespace cristae::ui {

/// How the style sheet draws a label: sizes follow the font of the application.
enum class TextRole { body, secondary, heading, title, caption };
void setTextRole(QLabel& label, TextRole role);

/// The text of a label in the colour of a tone; the words must say the same.
void setTone(QWidget& widget, Tone tone);

/// primary: the one button of a panel that goes on; quiet: no frame until the mouse is there; link: looks
/// like one.
enum class ButtonRole { normal, primary, quiet, link };
void setButtonRole(QAbstractButton& button, ButtonRole role);

/// A surface with a thin line and round corners.
void makeCard(QWidget& widget);

/// The font with digits of one width: the given one, or the system's fixed font where its digits differ.
QFont numberFont(const QFont& font);

/// Milliseconds of a small movement; 0 where the user wants none.
int motionDuration(const QWidget& widget);

}  // namespace cristae::ui
