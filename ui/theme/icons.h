#pragma once

#include <QIcon>
#include <QString>

namespace cristae::ui {

/// A line icon of our own set (`:/icons/NAME.svg`), drawn in the colour of the palette's text (disabled and
/// selected states too) at any size and screen scale. Follows a change of theme.
/// @param name  file name without ending, for example "point"; unknown names give an empty icon
QIcon themeIcon(const QString& name);

}  // namespace cristae::ui
