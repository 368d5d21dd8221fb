#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <functional>
#include <optional>

#include "ui/dialogs/open_project.h"
#include "ui/document/trouble.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

/// What the sheet says and allows.
struct RelocateState {
  QString text;     ///< what is missing, and that nothing is lost
  QString finding;  ///< about the place that was tried last; empty: none yet
  bool isChecking = false;
  bool canUseAnyway = false;  ///< another content of the same shape: the points still have places
  bool canChoose = true;
};

/// @param tried  the place that was looked at last; its trouble when it could not be opened
RelocateState relocateState(const ProjectStack& wanted, const std::optional<StackPlace>& tried,
                            const std::optional<Trouble>& trouble, bool isChecking);

/// Asks where the stack of a project is, checks what is chosen in the background, and says when it is
/// another.
class RelocateSheet : public QDialog {
  Q_OBJECT

 public:
  /// Asks for a file or a folder; empty: nothing chosen.
  using Chooser = std::function<QString(QWidget* parent, bool isFolder)>;

  RelocateSheet(JobRunner& runner, const ProjectStack& wanted, const std::optional<StackPlace>& similar,
                QWidget* parent = nullptr);

  void setChooser(Chooser chooser) { choose_ = std::move(chooser); }
  /// As if the user had chosen it; for drops.
  void tryPlace(const QString& path);

 Q_SIGNALS:
  /// The sheet closes after it.
  void placeWanted(const cristae::ui::StackPlace& place);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showState();
  void choose(bool isFolder);
  void take(const StackPlace& place);

  JobRunner& runner_;
  ProjectStack wanted_;
  std::optional<StackPlace> tried_;
  std::optional<Trouble> trouble_;
  bool isChecking_ = false;
  Chooser choose_;
  QLabel* title_;
  QLabel* text_;
  QLabel* finding_;
  QPushButton* file_;
  QPushButton* folder_;
  QPushButton* anyway_;
  QDialogButtonBox* buttons_;
};

}  // namespace cristae::ui
