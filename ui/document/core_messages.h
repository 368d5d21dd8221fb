#pragma once

#include <QString>
#include <span>

namespace cristae::ui {

/// A message of the core - a fact, a remedy, a warning - in the language of the window. The core speaks
/// English and knows no translations, also when it speaks from another process; its messages are known here
/// by their words. One that is not known comes back as it is.
QString coreMessage(const QString& english);

/// The messages that are known, with %1, %2, ... for what changes.
std::span<const char* const> coreMessageTexts();

}  // namespace cristae::ui
