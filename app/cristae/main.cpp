// The window: composition, no logic.

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <clocale>

#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme_controller.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/window/main_window.h"

int main(int argc, char** argv) {
  using namespace cristae::ui;
  QApplication application(argc, argv);
  // Files always use the point; the window follows the language.
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setApplicationName(QStringLiteral("Cristae"));
  QApplication::setOrganizationName(QStringLiteral("Cristae"));
  QApplication::setApplicationVersion(QStringLiteral(CRISTAE_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("cristae"));
  QApplication::setWindowIcon(applicationIcon());

  WheelGuard wheelGuard;
  application.installEventFilter(&wheelGuard);

  QSettings settings;
  ThemeController theme(settings);
  LanguageController language(settings);

  QCommandLineParser arguments;
  arguments.setApplicationDescription(
      QApplication::translate("main", "Finds mitochondria in electron-microscopy stacks from a few clicks."));
  arguments.addHelpOption();
  arguments.addVersionOption();
  arguments.addPositionalArgument(
      QStringLiteral("path"), QApplication::translate("main", "A stack, a folder of sections or a project."),
      QStringLiteral("[path]"));
  arguments.process(application);

  MainWindow window(settings, theme, language);
  window.show();
  if (!arguments.positionalArguments().isEmpty()) window.openPath(arguments.positionalArguments().first());
  return QApplication::exec();
}
