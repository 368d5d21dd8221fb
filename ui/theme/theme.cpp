#include "ui/theme/theme.h"

#include <QFile>
#include <QFontInfo>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace cristae::ui {

namespace {

ThemeColours darkColours() {
  return {.kind = ThemeKind::dark,
          .window = "#1E1F22",
          .base = "#17181A",
          .alternate = "#1B1C1F",
          .raised = "#25272A",
          .hovered = "#2D2F33",
          .line = "#3A3D42",
          .border = "#73787F",
          .text = "#E6E6E6",
          .secondary = "#9AA0A6",
          .disabled = "#6B7076",
          .accent = "#4C9BE8",
          .onAccent = "#0B1116",
          .selection = "#1F4468",
          .success = "#5CC98A",
          .warning = "#F0B849",
          .error = "#FF7A70"};
}

ThemeColours lightColours() {
  return {.kind = ThemeKind::light,
          .window = "#F5F6F7",
          .base = "#FFFFFF",
          .alternate = "#F8F9FA",
          .raised = "#FFFFFF",
          .hovered = "#E9EDF2",
          .line = "#D5D8DC",
          .border = "#82878D",
          .text = "#1A1A1A",
          .secondary = "#5A5F64",
          .disabled = "#9AA0A6",
          .accent = "#0B57D0",
          .onAccent = "#FFFFFF",
          .selection = "#CFE1FA",
          .success = "#17703F",
          .warning = "#8A5300",
          .error = "#B3261E"};
}

ThemeColours highContrastColours() {
  return {.kind = ThemeKind::highContrast,
          .window = "#000000",
          .base = "#000000",
          .alternate = "#101010",
          .raised = "#000000",
          .hovered = "#2A2A2A",
          .line = "#FFFFFF",
          .border = "#FFFFFF",
          .text = "#FFFFFF",
          .secondary = "#E0E0E0",
          .disabled = "#A8A8A8",
          .accent = "#FFE04A",
          .onAccent = "#000000",
          .selection = "#00408A",
          .success = "#6CF09A",
          .warning = "#FFC23D",
          .error = "#FF9A94"};
}

/// By the link colour: a style sheet changes a widget's window, base and text roles, never this one.
ThemeKind kindOf(const QPalette& palette) {
  for (const ThemeKind kind : {ThemeKind::dark, ThemeKind::light, ThemeKind::highContrast}) {
    if (palette.color(QPalette::Active, QPalette::Link) == coloursOf(kind).accent) return kind;
  }
  return isDark(palette) ? ThemeKind::dark : ThemeKind::light;
}

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QString readStyleSheet() {
  QFile file(QStringLiteral(":/theme/style.qss"));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

ThemeColours coloursOf(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::light: return lightColours();
    case ThemeKind::highContrast: return highContrastColours();
    case ThemeKind::dark: break;
  }
  return darkColours();
}

QPalette paletteOf(const ThemeColours& colours) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, const QColor& normal, const QColor& disabled) {
    palette.setColor(QPalette::Active, role, normal);
    palette.setColor(QPalette::Inactive, role, normal);
    palette.setColor(QPalette::Disabled, role, disabled);
  };
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    set(role, colours.text, colours.disabled);
  }
  set(QPalette::BrightText, colours.text, colours.disabled);
  set(QPalette::PlaceholderText, colours.secondary, colours.disabled);
  set(QPalette::Window, colours.window, colours.window);
  set(QPalette::Base, colours.base, colours.window);
  set(QPalette::AlternateBase, colours.alternate, colours.window);
  set(QPalette::ToolTipBase, colours.raised, colours.raised);
  set(QPalette::Button, colours.raised, colours.window);
  set(QPalette::Highlight, colours.selection, colours.hovered);
  set(QPalette::HighlightedText, colours.text, colours.disabled);
  set(QPalette::Link, colours.accent, colours.disabled);
  set(QPalette::LinkVisited, colours.accent, colours.disabled);
  set(QPalette::Light, colours.hovered, colours.hovered);
  set(QPalette::Midlight, colours.raised, colours.raised);
  set(QPalette::Mid, colours.line, colours.line);
  set(QPalette::Dark, colours.border, colours.line);
  set(QPalette::Shadow, Qt::black, Qt::black);
  return palette;
}

QString styleSheetOf(const ThemeColours& colours, const QFont& base) {
  const double points = QFontInfo(base).pointSizeF();
  const auto size = [points](double ratio) { return QStringLiteral("%1pt").arg(points * ratio, 0, 'f', 1); };
  const bool isPale = colours.kind != ThemeKind::light;
  const std::array<std::pair<const char*, QString>, 20> values{{
      {"@window", colours.window.name()},
      {"@base", colours.base.name()},
      {"@alternate", colours.alternate.name()},
      {"@raised", colours.raised.name()},
      {"@hovered", colours.hovered.name()},
      {"@line", colours.line.name()},
      {"@border", colours.border.name()},
      {"@text", colours.text.name()},
      {"@secondary", colours.secondary.name()},
      {"@disabled", colours.disabled.name()},
      {"@accent", colours.accent.name()},
      {"@onAccent", colours.onAccent.name()},
      {"@selection", colours.selection.name()},
      {"@success", colours.success.name()},
      {"@warning", colours.warning.name()},
      {"@error", colours.error.name()},
      {"@titleSize", size(1.7)},
      {"@captionSize", size(0.92)},
      {"@ink", isPale ? QStringLiteral("pale") : QStringLiteral("dark")},
      {"@checkInk", isPale ? QStringLiteral("dark") : QStringLiteral("pale")},
  }};
  QString sheet = readStyleSheet();
  for (const auto& [name, value] : values) {
    sheet.replace(QString::fromLatin1(name) + QLatin1Char(';'), value + QLatin1Char(';'));
    sheet.replace(QString::fromLatin1(name) + QLatin1Char('.'), value + QLatin1Char('.'));
  }
  return sheet;
}

ThemeColours coloursOf(const QPalette& palette) { return coloursOf(kindOf(palette)); }

QColor toneColour(Tone tone, const QPalette& palette) {
  const ThemeColours colours = coloursOf(palette);
  switch (tone) {
    case Tone::secondary: return colours.secondary;
    case Tone::accent: return colours.accent;
    case Tone::success: return colours.success;
    case Tone::warning: return colours.warning;
    case Tone::error: return colours.error;
    case Tone::neutral: break;
  }
  return colours.text;
}

double contrastRatio(const QColor& first, const QColor& second) {
  const double one = luminance(first);
  const double other = luminance(second);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

bool isDark(const QPalette& palette) { return luminance(palette.color(QPalette::Window)) < 0.18; }

}  // namespace cristae::ui
