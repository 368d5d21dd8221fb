#pragma once

#include <QString>
#include <vector>

#include "core/volume/section_check.h"

namespace cristae::ui {

/// "more blurred than its neighbours": what is odd about a section.
QString oddSectionText(SectionOddity oddity);

/// "2 sections look damaged, ...": what is told once; at most three are named. Empty for none.
QString oddSectionsText(const std::vector<OddSection>& odd);

}  // namespace cristae::ui
