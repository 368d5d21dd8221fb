#pragma once

#include <string>

#include "core/report/report_content.h"

namespace cristae {

/// One HTML page with everything inside: figures as SVG with live text, pictures as PNG, style and script.
/// Nothing is loaded from elsewhere.
std::string report_page(const ReportContent& content);

/// A round length for a scale bar, about a fifth of the width: 1, 2 or 5 times a power of ten, in nm.
double scale_bar_nm(double width_nm);

}  // namespace cristae
