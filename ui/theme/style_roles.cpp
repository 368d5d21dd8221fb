#include "ui/theme/style_roles.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyle>
#include <cmath>

namespace cristae::ui {

namespace {

void setProperty(QWidget& widget, const char* name, const QString& value) {
  if (widget.property(name).toString() == value) return;
  widget.setProperty(name, value);
  // A style sheet looks at properties only when it is applied.
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
  widget.update();
}

}  // namespace

void setTextRole(QLabel& label, TextRole role) {
  switch (role) {
    case TextRole::body: return setProperty(label, "textRole", {});
    case TextRole::secondary: return setProperty(label, "textRole", QStringLiteral("secondary"));
    case TextRole::heading: return setProperty(label, "textRole", QStringLiteral("heading"));
    case TextRole::title: return setProperty(label, "textRole", QStringLiteral("title"));
    case TextRole::caption: return setProperty(label, "textRole", QStringLiteral("caption"));
  }
}

void setTone(QWidget& widget, Tone tone) {
  switch (tone) {
    case Tone::neutral: return setProperty(widget, "tone", {});
    case Tone::secondary: return setProperty(widget, "tone", QStringLiteral("secondary"));
    case Tone::accent: return setProperty(widget, "tone", QStringLiteral("accent"));
    case Tone::success: return setProperty(widget, "tone", QStringLiteral("success"));
    case Tone::warning: return setProperty(widget, "tone", QStringLiteral("warning"));
    case Tone::error: return setProperty(widget, "tone", QStringLiteral("error"));
  }
}

void setButtonRole(QAbstractButton& button, ButtonRole role) {
  switch (role) {
    case ButtonRole::normal: return setProperty(button, "buttonRole", {});
    case ButtonRole::primary: return setProperty(button, "buttonRole", QStringLiteral("primary"));
    case ButtonRole::quiet: return setProperty(button, "buttonRole", QStringLiteral("quiet"));
    case ButtonRole::link: return setProperty(button, "buttonRole", QStringLiteral("link"));
  }
}

void makeCard(QWidget& widget) {
  widget.setAttribute(Qt::WA_StyledBackground);
  setProperty(widget, "surface", QStringLiteral("card"));
}

QFont numberFont(const QFont& font) {
  const QFontMetricsF metrics(font);
  const double width = metrics.horizontalAdvance(QLatin1Char('0'));
  for (char digit = '1'; digit <= '9'; ++digit) {
    if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) < 0.01) continue;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
  }
  return font;
}

int motionDuration(const QWidget& widget) {
  return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
}

}  // namespace cristae::ui
