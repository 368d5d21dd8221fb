#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

#include "core/volume/prediction_writer.h"
#include "core/volume/stack.h"
#include "ui/theme/language.h"
#include "ui/theme/theme_controller.h"
#include "ui/window/main_window.h"

/// The whole window in English with a project, of an even grey stack unless another is given, in a folder
/// that goes with it.
class TestWindow {
 public:
  explicit TestWindow(const cristae::Shape& shape)
      : TestWindow(cristae::make_memory_stack(cristae::Volume<std::uint8_t>(shape, 90))) {}

  explicit TestWindow(const std::shared_ptr<const cristae::Stack>& stack) {
    settings_.setValue(cristae::ui::LanguageController::settingsKey(), "en");
    theme_ = std::make_unique<cristae::ui::ThemeController>(settings_);
    language_ = std::make_unique<cristae::ui::LanguageController>(settings_);
    window_ = std::make_unique<cristae::ui::MainWindow>(settings_, *theme_, *language_);
    cristae::ProjectStack description;
    description.path = "stack.h5";
    description.shape = stack->info().shape;
    window_->document().create(folder_.filePath("a.cristae").toStdString(), description, stack);
    window_->show();
  }

  cristae::ui::MainWindow& window() { return *window_; }

  /// A result in which every section of at least 64 x 64 pixels holds instance 1, columns 5 to 34, and 2,
  /// columns 45 to 54, both in rows 20 to 31. @returns its number
  std::int64_t addResult() {
    cristae::ui::Document& document = window_->document();
    std::filesystem::create_directories(document.dataFolder());
    const cristae::Shape shape = document.stack()->info().shape;
    cristae::PredictionWriter writer(document.dataFolder() / "a.h5", shape, {});
    for (std::int64_t z = 0; z < shape.z; ++z) {
      cv::Mat ids(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S, cv::Scalar(0));
      ids(cv::Rect(5, 20, 30, 12)).setTo(1);
      ids(cv::Rect(45, 20, 10, 12)).setTo(2);
      writer.write_labels(z, ids);
    }
    writer.finish();
    cristae::ProjectResult result;
    result.kind = "labels";
    result.file = "a.h5";
    return document.addResult(result);
  }

 private:
  QTemporaryDir folder_;
  QSettings settings_{folder_.filePath("settings.ini"), QSettings::IniFormat};
  std::unique_ptr<cristae::ui::ThemeController> theme_;
  std::unique_ptr<cristae::ui::LanguageController> language_;
  std::unique_ptr<cristae::ui::MainWindow> window_;
};
