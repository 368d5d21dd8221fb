#pragma once

#include <QLabel>
#include <QObject>
#include <QStatusBar>
#include <optional>

#include "core/base/units.h"
#include "core/project/project.h"
#include "ui/jobs/machine_measure.h"
#include "ui/jobs/run_controller.h"
#include "ui/panels/job_state.h"
#include "ui/views/section_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

namespace cristae::ui {

/// The status bar of the window: what a click does, what lies under the mouse, and chips for voxel size,
/// device and run.
class StatusLine : public QObject {
  Q_OBJECT

 public:
  /// @param bar  filled here; outlives this object
  explicit StatusLine(QStatusBar& bar);

  /// Without a stack only the device is shown.
  void setOpen(bool isOpen);
  void setHint(const QString& text) { hint_->setText(text); }
  /// @param size  of the instance under the mouse, in words; empty: not known
  void setHover(const HoverInfo& info, const std::optional<VoxelSize>& voxelSize, const QString& size = {});
  void clearHover() { hover_->clear(); }
  void setStack(const ProjectStack& stack);
  void setRun(const RunStatus& status, const JobPanelState& panel);
  void setDevice(const MachineMeasure& measure);
  void retranslate();

  /// The device in a few words; why it is not known stands in the tooltip.
  static ChipState deviceState(const MachineMeasure& measure);
  /// "GPU (cuda:0)", "Processor, 2 threads", or why that is not known.
  static QString deviceText(const MachineMeasure& measure);

 Q_SIGNALS:
  void voxelSizeWanted();
  void runWanted();
  void deviceWanted();

 private:
  QStatusBar& bar_;
  ElidedLabel* hint_;
  QLabel* hover_;
  StatusChip* voxelSize_;
  StatusChip* device_;
  StatusChip* run_;
};

}  // namespace cristae::ui
