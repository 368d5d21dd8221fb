#pragma once

#include <QImage>
#include <QWidget>

#include "ui/painting/agreement_palette.h"

namespace cristae::ui {

/// A piece of the line that TP, FP or FN is drawn in, on its casing; transparent around it.
QImage agreementSample(AgreementClass agreement, AgreementPalette palette, const QSize& size, double ratio);

/// That picture beside a text. Says nothing itself: the text does.
class LineSample : public QWidget {
  Q_OBJECT

 public:
  explicit LineSample(AgreementClass agreement, QWidget* parent = nullptr);
  void setAgreementPalette(AgreementPalette palette);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  AgreementClass agreement_;
  AgreementPalette colours_ = AgreementPalette::papers;
};

}  // namespace cristae::ui
