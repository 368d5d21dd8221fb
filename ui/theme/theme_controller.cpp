#include "ui/theme/theme_controller.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

namespace cristae::ui {

ThemeController::ThemeController(QSettings& settings, QObject* parent)
    : QObject(parent),
      settings_(settings),
      choice_(themeChoiceFrom(settings.value(settingsKey()).toString())) {
  auto style = std::make_unique<CristaeStyle>();
  style_ = style.get();
  QApplication::setStyle(style.release());  // the application owns its style
  connect(&system_, &SystemAppearance::changed, this, &ThemeController::apply);
  apply();
}

void ThemeController::setChoice(ThemeChoice choice) {
  settings_.setValue(settingsKey(), themeChoiceName(choice));
  if (choice == choice_) return;
  choice_ = choice;
  apply();
}

bool ThemeController::isMotionReduced() const { return system_.prefersReducedMotion(); }

QString ThemeController::settingsKey() { return QStringLiteral("looks/theme"); }

ThemeKind ThemeController::wantedKind() const {
  switch (choice_) {
    case ThemeChoice::dark: return ThemeKind::dark;
    case ThemeChoice::light: return ThemeKind::light;
    case ThemeChoice::highContrast: return ThemeKind::highContrast;
    case ThemeChoice::system: break;
  }
  if (system_.prefersHighContrast()) return ThemeKind::highContrast;
  return system_.prefersDark() ? ThemeKind::dark : ThemeKind::light;
}

void ThemeController::apply() {
  colours_ = coloursOf(wantedKind());
  if (style_) style_->setReducedMotion(isMotionReduced());
  const QPalette palette = paletteOf(colours_);
  QApplication::setPalette(palette);
  QToolTip::setPalette(palette);
  qApp->setStyleSheet(styleSheetOf(colours_, QApplication::font()));
  Q_EMIT changed();
}

QString themeChoiceName(ThemeChoice choice) {
  switch (choice) {
    case ThemeChoice::dark: return QStringLiteral("dark");
    case ThemeChoice::light: return QStringLiteral("light");
    case ThemeChoice::highContrast: return QStringLiteral("high-contrast");
    case ThemeChoice::system: break;
  }
  return QStringLiteral("system");
}

ThemeChoice themeChoiceFrom(const QString& name) {
  for (const auto choice : {ThemeChoice::dark, ThemeChoice::light, ThemeChoice::highContrast}) {
    if (name == themeChoiceName(choice)) return choice;
  }
  return ThemeChoice::system;
}

}  // namespace cristae::ui
