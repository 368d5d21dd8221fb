#pragma once

#include <QString>
#include <optional>

#include "core/base/units.h"
#include "ui/document/view_state.h"

namespace cristae::ui {

/// Where a person wants to go: "12" is a section, "340 215" a place of this section (x, y), "340, 215, 12" x,
/// y and section, all from 0. Absent: none of these, or outside of the stack.
std::optional<Cross> placeOfText(const QString& text, const Cross& here, const Shape& shape);

}  // namespace cristae::ui
