#pragma once

#include <string>

#include "core/plots/drawing.h"

namespace cristae {

/// How colours stand in the file.
enum class SvgColours {
  of_theme,  ///< as numbers, on the background of the theme
  of_page    ///< as CSS variables --plot-ink, --plot-muted, --plot-faint, --plot-background,
             ///< --plot-series-0 ... 7 with the theme's colour where the page has none; no background
};

/// Text stays text, so that it can be edited and searched.
/// @param is_inline  for a place inside a page: no XML declaration
std::string svg_text(const Drawing& drawing, Theme theme, SvgColours colours = SvgColours::of_theme,
                     bool is_inline = false);

/// For text in XML and HTML, attributes included.
std::string escape_markup(const std::string& text);

/// CSS rules that give the variables of SvgColours::of_page the colours of a theme.
std::string css_variables(Theme theme);

}  // namespace cristae
