#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include "ui/models/counting_state.h"
#include "ui/panels/review_keys.h"
#include "ui/views/drawing_view.h"

namespace cristae::ui {

/// Review by counting: test points on random fields, and what they say of the stack and the result.
class ReviewCountingFace : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewCountingFace(QWidget* parent = nullptr);

  void setState(const CountingState& state);
  void setKeys(const ReviewKeys& keys);

 Q_SIGNALS:
  void started();
  void ended();
  void fieldDone();
  void previousRequested();
  void moreRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void retranslate();
  void nameButtons();
  void showProgress();
  void showResults();

  CountingState state_;
  ReviewKeys keys_;
  QLabel* title_;
  QLabel* explanation_;
  QLabel* progress_;
  QProgressBar* bar_;
  QLabel* hits_;
  QPushButton* previous_;
  QPushButton* done_;
  QPushButton* startStop_;
  QPushButton* more_;
  QWidget* results_;
  QLabel* resultsTitle_;
  QLabel* resultTexts_;
  DrawingView* plot_;
};

}  // namespace cristae::ui
