#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

#include "ui/dialogs/open_project.h"
#include "ui/document/trouble.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

class RelocateSheet;

/// Opens projects off the GUI thread and asks for a stack that cannot be found, once.
class ProjectOpener : public QObject {
  Q_OBJECT

 public:
  /// @param runner  outlives this object
  /// @param window  parent of the sheet that asks
  ProjectOpener(JobRunner& runner, QWidget* window, QObject* parent = nullptr);

  /// A second call gives up the first. Ends with one of the three signals or callbacks.
  /// @param onOpened  takes the project; it can only be moved
  void open(const QString& file, std::function<void(OpenedProject)> onOpened);
  bool isBusy() const { return isBusy_; }

 Q_SIGNALS:
  void busyChanged(bool isBusy);
  void cancelled();
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  void setBusy(bool isBusy);
  void take(ProjectSearch search);
  void finish(const StackPlace& place);

  JobRunner& runner_;
  QWidget* window_;
  JobRunner::JobId job_ = 0;
  bool isBusy_ = false;
  std::function<void(OpenedProject)> onOpened_;
  std::unique_ptr<ProjectSearch> search_;
  QPointer<RelocateSheet> sheet_;
};

}  // namespace cristae::ui
