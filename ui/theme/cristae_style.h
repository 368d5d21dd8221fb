#pragma once

#include <QProxyStyle>

namespace cristae::ui {

/// Fusion with our hints: how fast things move, what a click on a slider does. Colours and shapes are in the
/// palette and the style sheet.
class CristaeStyle : public QProxyStyle {
  Q_OBJECT

 public:
  CristaeStyle();
  void setReducedMotion(bool isReduced) { isReduced_ = isReduced; }

  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

 private:
  bool isReduced_ = false;
};

}  // namespace cristae::ui
