#pragma once

#include <QSettings>
#include <QTemporaryDir>

int run_actions_test(int argc, char** argv);
int run_dialogs_test(int argc, char** argv);
int run_language_test(int argc, char** argv);
int run_panels_test(int argc, char** argv);
int run_theme_test(int argc, char** argv);
int run_widgets_test(int argc, char** argv);

namespace cristae::test {

/// Settings in a file of their own, gone with the object.
class SomeSettings {
 public:
  QSettings& operator*() { return settings_; }

 private:
  QTemporaryDir folder_;
  QSettings settings_{folder_.filePath("settings.ini"), QSettings::IniFormat};
};

}  // namespace cristae::test
