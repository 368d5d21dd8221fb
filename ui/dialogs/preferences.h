#pragma once

#include <QSettings>
#include <QString>

#include "ui/document/view_state.h"
#include "ui/input/action_table.h"
#include "ui/theme/theme.h"

namespace cristae::ui {

/// What the wheel does over a section; with Ctrl the other.
enum class WheelAction { sections, zoom };

/// What a run computes on.
enum class RunDevice { automatic, processor, gpu };

/// How hard a run presses other programs.
enum class WorkerPriority { low, normal };

/// What the user set for all projects. None of it changes results.
struct Preferences {
  ThemeChoice theme = ThemeChoice::system;
  QString language;  ///< code of ui/theme/language.h; empty: the system's
  KeyPreset keys = KeyPreset::standard;
  WheelAction wheel = WheelAction::sections;
  int threads = 0;  ///< of a run, [0, 256]; 0: as many as the processor has cores
  RunDevice device = RunDevice::automatic;
  WorkerPriority priority = WorkerPriority::low;
  int cacheMegabytes = 1024;  ///< of decoded sections, [128, 65536]
  bool notifications = true;
  AgreementPalette palette = AgreementPalette::papers;
  bool operator==(const Preferences&) const = default;

  /// Values that are missing, unknown or out of range are the defaults.
  static Preferences load(const QSettings& settings);
  void save(QSettings& settings) const;
};

/// Value of `--device` of the worker: "auto", "cpu", "cuda".
QString deviceArgument(RunDevice device);

/// What the wheel does in the program that a preset is named after.
WheelAction wheelOf(KeyPreset preset);

}  // namespace cristae::ui
