#pragma once

#include <filesystem>

#include "core/plots/drawing.h"

namespace cristae {

/// Writes a figure as its ending says: .svg with live text, .pdf, or .png of `dpi`. Atomic.
/// @throws Error{bad_input} for another ending
void write_figure(const std::filesystem::path& path, const Drawing& drawing, Theme theme, double dpi = 300);

/// @throws Error{bad_input} if write_figure() does not know the ending
void require_figure_ending(const std::filesystem::path& path);

}  // namespace cristae
