#pragma once

#include <string>

namespace cristae {

/// Style sheet of a report: light and dark by the reader's setting, and for paper.
std::string page_style_sheet();

/// Sorting of tables and copying of text; the page can be read without it.
std::string page_script();

}  // namespace cristae
