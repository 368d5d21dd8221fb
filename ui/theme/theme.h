#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace cristae::ui {

/// What the user asks for.
enum class ThemeChoice { system, dark, light, highContrast };

/// What is shown.
enum class ThemeKind { dark, light, highContrast };

/// The colours of one theme; all texts are made for all surfaces. Data colours are not here: see painting.
struct ThemeColours {
  ThemeKind kind = ThemeKind::dark;
  QColor window;     ///< around the image
  QColor base;       ///< fields, lists, tables
  QColor alternate;  ///< every other row
  QColor raised;     ///< buttons, cards, tooltips
  QColor hovered;    ///< a button under the mouse
  QColor line;       ///< quiet line between surfaces; carries no meaning
  QColor border;     ///< edge of a control, at least 3:1
  QColor text;
  QColor secondary;  ///< explanations, units
  QColor disabled;
  QColor accent;     ///< links, focus ring, chosen things
  QColor onAccent;   ///< text on accent
  QColor selection;  ///< background of selected rows and pressed buttons, under `text`
  QColor success;
  QColor warning;
  QColor error;
};

ThemeColours coloursOf(ThemeKind kind);

/// The colours that go with a palette of ours; with any other palette those of the dark or the light theme.
/// For painters: inside a style sheet a widget's own window, base and text roles may be transparent.
ThemeColours coloursOf(const QPalette& palette);

/// All roles of all groups.
QPalette paletteOf(const ThemeColours& colours);

/// The style sheet over Fusion.
/// @param base  a font without more is that of the application; titles and captions are larger and smaller
/// than it by a ratio
QString styleSheetOf(const ThemeColours& colours, const QFont& base = QFont());

/// What a text, line or icon means beside its words.
enum class Tone { neutral, secondary, accent, success, warning, error };

/// The colour of a tone on the surfaces of `palette`.
QColor toneColour(Tone tone, const QPalette& palette);

/// Contrast by WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), 1 to 21. Colours are taken as opaque.
double contrastRatio(const QColor& first, const QColor& second);

/// Whether the window colour is dark.
bool isDark(const QPalette& palette);

}  // namespace cristae::ui
