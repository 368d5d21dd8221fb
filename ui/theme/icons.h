#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace cristae::ui {

/// A line icon of our own set (`:/icons/NAME.svg`), drawn in the colour of the palette's text (disabled and
/// selected states too) at any size and screen scale. Follows a change of theme.
/// @param name  file name without ending, for example "point"; unknown names give an empty icon
QIcon themeIcon(const QString& name);

/// The same in another colour: QPalette::Link is the accent, QPalette::Base fits a primary button.
QIcon themeIcon(const QString& name, QPalette::ColorRole role);

/// The names of the set.
QStringList themeIconNames();

/// The icon of the program, in its own colours.
QIcon applicationIcon();

}  // namespace cristae::ui
