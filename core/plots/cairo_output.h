#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/plots/drawing.h"
#include "core/plots/image.h"

namespace cristae {

/// Width of a line of text in points, in the font that pictures and PDF are drawn with.
double text_width(std::string_view text, double size, bool bold = false);

/// Paints a drawing; `pixels_per_point` 300 / 72 gives 300 dpi. For a window: its scale of the screen.
RgbaImage paint(const Drawing& drawing, Theme theme, double pixels_per_point);

/// A PNG file as bytes, with its resolution when given (> 0).
std::string png_bytes(const RgbaImage& image, double dpi = 0);

/// One page with text that can be selected. Atomic.
void write_pdf(const std::filesystem::path& path, const Drawing& drawing, Theme theme);

}  // namespace cristae
