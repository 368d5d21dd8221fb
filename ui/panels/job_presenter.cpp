#include "ui/panels/job_presenter.h"

#include <utility>

namespace cristae::ui {

JobPresenter::JobPresenter(JobPanel& panel, RunController& controller, Notifier& notifier, QObject* parent)
    : QObject(parent), panel_(panel), controller_(controller), notifier_(notifier) {
  connect(&controller_, &RunController::changed, this, &JobPresenter::refresh);
  connect(&controller_, &RunController::curvePointsAdded, this, &JobPresenter::takeCurve);
  connect(&controller_, &RunController::curveReset, this, [this] {
    curveKind_ = JobCurveKind::loss;
    Q_EMIT curveReplaced();
  });
  connect(&controller_, &RunController::ended, this, [this](qint64, RunState state) { tellDesktop(state); });
  connect(&panel_, &JobPanel::retranslated, this, &JobPresenter::refresh);
  connect(&panel_, &JobPanel::pauseRequested, &controller_, &RunController::pause);
  connect(&panel_, &JobPanel::resumeRequested, &controller_, &RunController::goOn);
  connect(&panel_, &JobPanel::stopRequested, &controller_, &RunController::stopAndKeep);
  connect(&panel_, &JobPanel::goOnRequested, &controller_, &RunController::goOn);
  connect(&panel_, &JobPanel::leaveRequested, &controller_, &RunController::leave);
  connect(&panel_, &JobPanel::lowPriorityChosen, &controller_, &RunController::setLowPriority);
  connect(&panel_, &JobPanel::logRequested, this,
          [this] { Q_EMIT logRequested(controller_.status().logFile); });
  refresh();
}

void JobPresenter::refresh() {
  JobPanelState state = jobPanelState(controller_.status());
  if (state == state_) return;
  state_ = std::move(state);
  panel_.setState(state_);
  Q_EMIT stateChanged();
}

JobCurve JobPresenter::curve() const {
  return jobCurve(controller_.status().story.rounds(), controller_.curve());
}

void JobPresenter::takeCurve(const std::vector<CurvePoint>& added) {
  const JobCurveKind before = std::exchange(curveKind_, curve().kind);
  if (curveKind_ == JobCurveKind::heldOut || curveKind_ != before) return Q_EMIT curveReplaced();
  for (const CurvePoint& point : added) {
    if (point.series == QLatin1String("loss")) Q_EMIT lossAdded(point.x, point.y);
  }
}

void JobPresenter::tellDesktop(RunState state) {
  const QString summary = jobPanelState(controller_.status()).summary;
  if (state == RunState::failed) return notifier_.notify(tr("The run ended early"), summary);
  notifier_.notify(state == RunState::finished ? tr("The run has finished") : tr("The run was stopped"),
                   summary);
}

}  // namespace cristae::ui
