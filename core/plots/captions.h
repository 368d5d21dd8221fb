#pragma once

#include <string>
#include <vector>

#include "core/plots/plot.h"

namespace cristae {

/// What stands under the figure: what is shown, n, what was left out, how groups compare.
std::string caption_of(const Plot& plot);

inline constexpr double kFigureMargin = 4;   ///< around a figure, points
inline constexpr double kLineSpacing = 1.3;  ///< from baseline to baseline, in sizes of the text

/// A caption as it stands at the foot of a figure. Lengths in points.
struct CaptionBlock {
  std::vector<std::string> lines;
  double font = 0;
  double height = 0;  ///< with the gap above it
};

CaptionBlock caption_block(const std::string& caption, const FigureStyle& style);

/// Text in lines of at most `width` points; a word that is longer stands alone.
std::vector<std::string> wrapped(const std::string& text, double size, double width);

/// The text, or its beginning with an ellipsis, no wider than `width` points.
std::string shortened(const std::string& text, double size, double width);

}  // namespace cristae
