#include "ui/painting/plot_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cristae::ui {

PlotLanguage plotLanguage() {
  PlotLanguage language;
  language.words = [](const char* english) {
    return QCoreApplication::translate("cristae::Plot", english).toStdString();
  };
  language.decimal_point = QString(QLocale().decimalPoint()).toStdString();
  return language;
}

}  // namespace cristae::ui
