#pragma once

#include <QPointF>
#include <QString>
#include <vector>

#include "ui/jobs/run_story.h"

namespace cristae::ui {

/// What the one curve of the job panel shows.
enum class JobCurveKind {
  loss,    ///< by step
  heldOut  ///< share of the held-out points that the model finds, in percent, by rounds done
};

struct JobCurve {
  JobCurveKind kind = JobCurveKind::loss;
  std::vector<QPointF> points;
  bool operator==(const JobCurve&) const = default;
};

/// How well points are found that the run does not learn from says more than its loss: shown as soon as two
/// rounds tell it, which makes a line. A run that holds no point out, or is at its beginning, shows its loss.
JobCurve jobCurve(const std::vector<RoundEvent>& rounds, const std::vector<CurvePoint>& told);

/// Titles of the axes.
QString jobCurveAcross(JobCurveKind kind);
QString jobCurveUp(JobCurveKind kind);

}  // namespace cristae::ui
