#pragma once

#include <QObject>

#include "ui/jobs/notifier.h"
#include "ui/jobs/run_controller.h"
#include "ui/panels/job_curve.h"
#include "ui/panels/job_panel.h"

namespace cristae::ui {

/// Keeps the Job panel true to the run and passes its intents on; tells the desktop of the end. Everything it
/// holds references to outlives it.
class JobPresenter : public QObject {
  Q_OBJECT

 public:
  JobPresenter(JobPanel& panel, RunController& controller, Notifier& notifier, QObject* parent = nullptr);

  const JobPanelState& state() const { return state_; }
  /// As far as it has been told.
  JobCurve curve() const;

 Q_SIGNALS:
  void stateChanged();
  /// Another run, or other values: `curve()` is to be drawn anew.
  void curveReplaced();
  /// The curve of the loss goes on: often, and one value at a time.
  void lossAdded(double step, double loss);
  void logRequested(const QString& file);

 private:
  void refresh();
  void takeCurve(const std::vector<CurvePoint>& added);
  void tellDesktop(RunState state);

  JobPanel& panel_;
  RunController& controller_;
  Notifier& notifier_;
  JobPanelState state_;
  JobCurveKind curveKind_ = JobCurveKind::loss;
};

}  // namespace cristae::ui
