#pragma once

#include <functional>
#include <string>

namespace cristae {

/// How texts and numbers are written for the reader; as it stands, in English.
struct PlotLanguage {
  std::function<std::string(const char* english)> words;  ///< translates a text of core/plots/texts.h
  std::string decimal_point = ".";
};

/// A text of core/plots/texts.h in the reader's language.
std::string said(const PlotLanguage& language, const char* english);
/// A number as `format_number` writes it, with the reader's decimal point.
std::string said_number(const PlotLanguage& language, std::string number);

}  // namespace cristae
