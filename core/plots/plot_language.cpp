#include "core/plots/plot_language.h"

namespace cristae {

std::string said(const PlotLanguage& language, const char* english) {
  return language.words ? language.words(english) : std::string(english);
}

std::string said_number(const PlotLanguage& language, std::string number) {
  const auto point = number.find('.');
  if (point != std::string::npos) number.replace(point, 1, language.decimal_point);
  return number;
}

}  // namespace cristae
