#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

#include "core/volume/stack.h"
#include "ui/theme/language.h"
#include "ui/theme/theme_controller.h"
#include "ui/window/main_window.h"

/// The whole window in English with a project of an even grey stack, in a folder that goes with it.
class TestWindow {
 public:
  explicit TestWindow(const cristae::Shape& shape) {
    settings_.setValue(cristae::ui::LanguageController::settingsKey(), "en");
    theme_ = std::make_unique<cristae::ui::ThemeController>(settings_);
    language_ = std::make_unique<cristae::ui::LanguageController>(settings_);
    window_ = std::make_unique<cristae::ui::MainWindow>(settings_, *theme_, *language_);
    cristae::ProjectStack description;
    description.path = "stack.h5";
    description.shape = shape;
    window_->document().create(folder_.filePath("a.cristae").toStdString(), description,
                               cristae::make_memory_stack(cristae::Volume<std::uint8_t>(shape, 90)));
    window_->show();
  }

  cristae::ui::MainWindow& window() { return *window_; }

 private:
  QTemporaryDir folder_;
  QSettings settings_{folder_.filePath("settings.ini"), QSettings::IniFormat};
  std::unique_ptr<cristae::ui::ThemeController> theme_;
  std::unique_ptr<cristae::ui::LanguageController> language_;
  std::unique_ptr<cristae::ui::MainWindow> window_;
};
