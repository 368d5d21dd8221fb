#pragma once

#include <string>
#include <vector>

#include "core/plots/plot.h"

namespace cristae {

/// What stands under the figure: what is shown, n, what was left out, how groups compare.
std::string caption_of(const Plot& plot);

/// Text in lines of at most `width` points; a word that is longer stands alone.
std::vector<std::string> wrapped(const std::string& text, double size, double width);

/// The text, or its beginning with an ellipsis, no wider than `width` points.
std::string shortened(const std::string& text, double size, double width);

}  // namespace cristae
