#include <QApplication>

#include "tests/ui/theme/suites.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  return run_theme_test(argc, argv) + run_language_test(argc, argv) + run_actions_test(argc, argv) +
         run_widgets_test(argc, argv) + run_panels_test(argc, argv) + run_dialogs_test(argc, argv);
}
