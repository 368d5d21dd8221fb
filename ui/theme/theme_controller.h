#pragma once

#include <QObject>
#include <QPointer>
#include <QSettings>

#include "ui/theme/cristae_style.h"
#include "ui/theme/system_appearance.h"
#include "ui/theme/theme.h"

namespace cristae::ui {

/// Owns the looks of the application: palette, style sheet, font. Made once, after the QApplication and
/// before the first widget.
class ThemeController : public QObject {
  Q_OBJECT

 public:
  /// Reads the choice from `settings`, which must outlive this, and applies it.
  explicit ThemeController(QSettings& settings, QObject* parent = nullptr);

  ThemeChoice choice() const { return choice_; }
  /// Applied and stored at once.
  void setChoice(ThemeChoice choice);
  /// What is shown now; with ThemeChoice::system as the desktop says.
  const ThemeColours& colours() const { return colours_; }
  bool isMotionReduced() const;
  SystemAppearance& system() { return system_; }

  /// Key of the choice in the settings; its values are those of `themeChoiceName`.
  static QString settingsKey();

 Q_SIGNALS:
  void changed();

 private:
  ThemeKind wantedKind() const;
  void apply();

  QSettings& settings_;
  SystemAppearance system_;
  ThemeChoice choice_ = ThemeChoice::system;
  ThemeColours colours_;
  QPointer<CristaeStyle> style_;  ///< owned by the application
};

/// Names in files: "system", "dark", "light", "high-contrast"; anything else reads as system.
QString themeChoiceName(ThemeChoice choice);
ThemeChoice themeChoiceFrom(const QString& name);

}  // namespace cristae::ui
