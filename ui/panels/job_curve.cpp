#include "ui/panels/job_curve.h"

#include <QCoreApplication>
#include <algorithm>

namespace cristae::ui {
namespace {

struct CurveWords {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::JobPanel)
};

/// By round: a run that is gone on with may tell them out of order.
std::vector<QPointF> heldOutPoints(const std::vector<RoundEvent>& rounds) {
  std::vector<QPointF> points;
  for (const RoundEvent& round : rounds) {
    if (round.heldOutScore) points.emplace_back(static_cast<double>(round.index), 100 * *round.heldOutScore);
  }
  std::ranges::stable_sort(points, {}, &QPointF::x);
  return points;
}

std::vector<QPointF> lossPoints(const std::vector<CurvePoint>& told) {
  std::vector<QPointF> points;
  for (const CurvePoint& point : told) {
    if (point.series == QLatin1String("loss")) points.emplace_back(point.x, point.y);
  }
  return points;
}

}  // namespace

JobCurve jobCurve(const std::vector<RoundEvent>& rounds, const std::vector<CurvePoint>& told) {
  std::vector<QPointF> heldOut = heldOutPoints(rounds);
  if (heldOut.size() >= 2) return {JobCurveKind::heldOut, std::move(heldOut)};
  return {JobCurveKind::loss, lossPoints(told)};
}

QString jobCurveAcross(JobCurveKind kind) {
  return kind == JobCurveKind::heldOut ? CurveWords::tr("Rounds done") : CurveWords::tr("Step");
}

QString jobCurveUp(JobCurveKind kind) {
  return kind == JobCurveKind::heldOut ? CurveWords::tr("Held-out points found, %") : CurveWords::tr("Loss");
}

}  // namespace cristae::ui
