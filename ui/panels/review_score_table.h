#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "ui/models/review_scores.h"

namespace cristae::ui {

/// A small window under a button with a few sentences; closes at the next click or Esc.
class Popover : public QFrame {
  Q_OBJECT

 public:
  explicit Popover(QWidget* parent = nullptr);
  void popUp(const QWidget& below, const QString& title, const QString& text);

 private:
  QLabel* title_;
  QLabel* text_;
};

/// The scores of section and stack, each with a button that says how it is computed.
class ReviewScoreTable : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewScoreTable(QWidget* parent = nullptr);
  void setScores(const AgreementScores& scores, bool isVolume);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    ScoreName name;
    QLabel* title;
    QLabel* section;
    QLabel* stack;
    QLabel* spread;
    QToolButton* info;
  };

  void addGroup(QLabel* title, const std::vector<ScoreName>& names);
  void retranslate();
  void showValues();
  void explain(const Row& row);

  AgreementScores scores_;
  bool isVolume_ = false;
  std::vector<Row> rows_;
  QLabel* pixels_;
  QLabel* instances_;
  std::vector<QLabel*> sectionHeads_;
  std::vector<QLabel*> stackHeads_;
  std::vector<QLabel*> spreadHeads_;
  Popover* popover_;
};

}  // namespace cristae::ui
