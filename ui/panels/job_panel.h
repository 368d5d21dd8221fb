#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/panels/job_state.h"

namespace cristae::ui {

/// One run as it goes, and what became of it.
class JobPanel : public QWidget {
  Q_OBJECT

 public:
  explicit JobPanel(QWidget* parent = nullptr);

  /// The bar never runs backwards while the same run goes on.
  void setState(const JobPanelState& state);
  const JobPanelState& state() const { return state_; }
  /// Takes the chart of the curves over.
  void setChart(QWidget* chart);

 Q_SIGNALS:
  void pauseRequested();
  void resumeRequested();
  void stopRequested();  ///< "Stop and keep"
  void goOnRequested();
  void leaveRequested();
  void logRequested();
  void adaptAgainRequested();
  void reviewRequested();
  void lowPriorityChosen(bool isLow);

  /// The language has changed: texts of the state are to be made again.
  void retranslated();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectControls();
  void showBar();
  void showButtons();
  void showWarnings();
  void announceChange(const JobPanelState& before);
  void retranslate();

  JobPanelState state_;
  QLabel* title_;
  QLabel* phase_;
  QProgressBar* bar_;
  QLabel* remaining_;
  QLabel* note_;
  QLabel* machine_;
  QLabel* summary_;
  QLabel* remedy_;
  QPlainTextEdit* logTail_;
  QPushButton* pause_;
  QPushButton* stop_;
  QPushButton* goOn_;
  QPushButton* leave_;
  QPushButton* again_;
  QPushButton* review_;
  QPushButton* log_;
  QCheckBox* lowPriority_;
  QLabel* priorityNote_;
  QLabel* counts_;
  QLabel* score_;
  QWidget* chartPlace_;
  QWidget* chart_ = nullptr;
  QWidget* warnings_;
  std::vector<WarningEvent> shownWarnings_;
};

}  // namespace cristae::ui
