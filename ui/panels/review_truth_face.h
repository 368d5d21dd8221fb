#pragma once

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QWidget>
#include <array>

#include "ui/models/review_state.h"
#include "ui/panels/review_keys.h"
#include "ui/panels/review_line_sample.h"
#include "ui/panels/review_score_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labelled_slider.h"

namespace cristae::ui {

/// Puts the line of TP, FP or FN before the letters.
class ErrorLineDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void setAgreementPalette(AgreementPalette palette) { colours_ = palette; }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  AgreementPalette colours_ = AgreementPalette::papers;
};

/// Review against truth: classes with their lines, threshold, scores, and the list of errors.
class ReviewTruthFace : public QWidget {
  Q_OBJECT

 public:
  /// @param errors  an ErrorListModel that outlives this
  explicit ReviewTruthFace(QAbstractItemModel& errors, QWidget* parent = nullptr);

  void setState(const ReviewState& state);
  void setKeys(const ReviewKeys& keys);

 Q_SIGNALS:
  void truthBrowseRequested();
  void truthRemoved();
  void adaptRequested();
  void thresholdChanged(double threshold);
  void paletteChanged(cristae::ui::AgreementPalette palette);
  void byInstanceChanged(bool byInstance);
  void errorChosen(int row);
  void nextRequested();
  void previousRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct ClassRow {
    LineSample* sample;
    QLabel* name;
    QLabel* section;
    QLabel* stack;
  };

  QWidget* makeWork(QAbstractItemModel& errors);
  QWidget* makeClasses(QWidget* parent);
  void makeErrors(QAbstractItemModel& errors, QWidget* parent);
  void retranslate();
  void nameButtons();
  void nameClasses();
  void showEmpty();
  void showAgreement();
  void showErrors();

  ReviewState state_;
  ReviewKeys keys_;
  EmptyState* empty_;
  QWidget* page_;
  QLabel* name_;
  QToolButton* change_;
  QToolButton* remove_;
  QLabel* work_;
  QPushButton* byInstance_;
  QPushButton* byPixel_;
  QLabel* paletteLabel_;
  QComboBox* palette_;
  LabelledSlider* threshold_;
  QLabel* sectionHead_;
  QLabel* stackHead_;
  std::array<ClassRow, 3> classes_;
  ReviewScoreTable* scores_;
  QLabel* errorsTitle_;
  QLabel* noErrors_;
  QTableView* table_;
  ErrorLineDelegate* lines_;
  QPushButton* previous_;
  QPushButton* next_;
};

}  // namespace cristae::ui
