#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <array>

#include "ui/document/view_state.h"
#include "ui/models/counts.h"
#include "ui/panels/review_line_sample.h"

namespace cristae::ui {

/// One line of figures above the views: instances, estimate, reviewed, TP, FP, FN with the lines they are
/// drawn in, and whether the result still fits its inputs.
class CountsBar : public QWidget {
  Q_OBJECT

 public:
  explicit CountsBar(QWidget* parent = nullptr);
  void setState(const CountsState& state);
  void setAgreementPalette(AgreementPalette palette);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void adaptAgainRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct ClassFigure {
    QWidget* box;
    LineSample* sample;
    QLabel* text;
  };

  void retranslate();
  void nameInstances(bool withWord);
  void nameClasses(bool withLetters);
  void explainClasses();
  void showIcon();
  void showAll();
  bool fits();
  void fit();

  CountsState state_;
  QLabel* instances_;
  QLabel* estimate_;
  QLabel* reviewed_;
  std::array<ClassFigure, 3> classes_;
  QLabel* unreviewed_;
  QLabel* comparing_;
  QWidget* outOfDate_;
  QLabel* outOfDateIcon_;
  QLabel* outOfDateText_;
  QPushButton* adaptAgain_;
};

}  // namespace cristae::ui
