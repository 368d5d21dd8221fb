#pragma once

#include <QString>
#include <optional>

namespace cristae::ui {

/// How well `pattern` fits `text`: its letters must occur in the text in their order, case and accents do not
/// matter. Higher is better; beginnings of words and letters that follow each other count more.
/// @return none when it does not fit; an empty pattern fits everything with 0
std::optional<int> fuzzyScore(const QString& pattern, const QString& text);

}  // namespace cristae::ui
