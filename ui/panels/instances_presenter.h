#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "ui/document/document.h"
#include "ui/jobs/run_controller.h"
#include "ui/panels/instances_panel.h"

namespace cristae::ui {

/// Keeps the panel that makes instances again true to document and runs, and starts what it asks for. All it
/// holds references to outlives it.
class InstancesPresenter : public QObject {
  Q_OBJECT

 public:
  InstancesPresenter(InstancesPanel& panel, Document& document, RunController& controller,
                     QObject* parent = nullptr);

  const InstancesState& state() const { return state_; }
  /// Of every run that is started from now on.
  void setResources(const RunResources& resources) { resources_ = resources; }

 private:
  void takeResult();
  void refresh();
  void refreshSoon();
  void make();
  void goBack();
  InstancesFacts facts() const;
  /// How the instances of the current result were made, as its run says.
  InstancesChoice madeAs() const;
  /// The labels that the current ones were made again from. Null: they were not, or those are gone.
  const ProjectResult* source() const;

  InstancesPanel& panel_;
  Document& document_;
  RunController& controller_;
  RunResources resources_;
  InstancesState state_;
  InstancesChoice made_;
  InstancesChoice chosen_;
  std::int64_t result_ = 0;  ///< that `made_` is of
  QTimer soon_;
};

}  // namespace cristae::ui
