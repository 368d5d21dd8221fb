#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <functional>
#include <memory>

#include "ui/dialogs/export_job.h"
#include "ui/dialogs/export_plan.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

/// Chooses what is written, shows each file with its size before, writes in the background, and says at the
/// end what is there. Modal to its window with `open()`.
class ExportSheet : public QDialog {
  Q_OBJECT

 public:
  /// Asks for a folder, given the present one; empty: as it was.
  using Chooser = std::function<QString(QWidget* parent, const QString& folder)>;

  /// @param runner   outlives the sheet
  /// @param choices  where to begin; what the facts do not allow is switched off
  ExportSheet(JobRunner& runner, ExportSource source, const ExportFacts& facts, const ExportChoices& choices,
              QWidget* parent = nullptr);
  ~ExportSheet() override;

  void setChooser(Chooser chooser) { choose_ = std::move(chooser); }
  const ExportChoices& choices() const { return choices_; }
  const ExportPlan& plan() const { return plan_; }
  bool isWriting() const { return runner_.isRunning(job_); }

 Q_SIGNALS:
  /// When writing begins: what to remember.
  void choicesUsed(const cristae::ui::ExportChoices& choices);
  void folderRequested(const QString& folder);

 public Q_SLOTS:
  /// Asks first when files are there, naming them.
  void startExport();
  void reject() override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  enum Page { kChoicePage, kWorkPage, kReportPage };

  QWidget* makeChoices();
  QWidget* makeTargets(QWidget* parent);
  QWidget* makeFiles(QWidget* parent);
  QWidget* makeWork();
  QWidget* makeReport();
  QLayout* makeFoot();
  void connectChoices();
  void showChoices();
  void readChoices();
  void chooseFolder();
  void lookAtFolder();
  void replan();
  void showFiles();
  void showQuestion(bool isShown);
  void write();
  void showProgress(double ofFile);
  void showEnd();
  void retranslate();
  void retranslateChoices();
  void retranslateFoot();

  JobRunner& runner_;
  ExportSource source_;
  ExportFacts facts_;
  ExportChoices choices_;
  ExportPlan plan_;
  QSet<QString> present_;
  Chooser choose_;
  JobRunner::JobId job_ = 0;
  std::shared_ptr<ExportReport> report_;
  std::optional<Trouble> trouble_;
  bool isShowingChoices_ = false;
  bool isQuestion_ = false;
  bool isLooking_ = false;
  double doneBefore_ = 0;  ///< share of the files before the present one

  QLabel* title_;
  QStackedWidget* pages_;
  QScrollArea* area_;
  QCheckBox* masks_;
  QComboBox* format_;
  QComboBox* type_;
  QCheckBox* semantic_;
  QCheckBox* table_;
  QComboBox* tableFormat_;
  QComboBox* outlineFormat_;
  QComboBox* surfaceFormat_;
  QCheckBox* outlines_;
  QCheckBox* surfaces_;
  QLabel* instancesLabel_;
  QComboBox* instances_;
  QLabel* instancesNote_;
  QCheckBox* points_;
  QComboBox* layout_;
  QCheckBox* figures_;
  QLabel* toLabel_;
  QSpinBox* first_;
  QSpinBox* last_;
  QLabel* folderLabel_;
  QLineEdit* folder_;
  QPushButton* browse_;
  QLabel* nameLabel_;
  QLineEdit* name_;
  QLabel* filesTitle_;
  QTreeWidget* files_;
  QLabel* note_;
  QLabel* workText_;
  QProgressBar* bar_;
  QLabel* reportText_;
  QTreeWidget* reportFiles_;
  QPushButton* showFolder_;
  QPushButton* close_;
  QPushButton* export_;
};

}  // namespace cristae::ui
