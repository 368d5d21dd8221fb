#include "ui/panels/job_curve.h"

#include <QTest>

#include "tests/ui/jobs/suites.h"

using namespace cristae::ui;

namespace {

RoundEvent roundWith(qint64 index, std::optional<double> heldOut, const char* kind = "segmentation") {
  RoundEvent round;
  round.kind = kind;
  round.index = index;
  round.heldOutScore = heldOut;
  return round;
}

const std::vector<CurvePoint> kTold = {
    {"loss", 0, 1.5}, {"loss/seg", 0, 1.0}, {"count", 0, 40}, {"loss", 20, 1.25}};
const JobCurve kLoss{JobCurveKind::loss, {{0, 1.5}, {20, 1.25}}};

}  // namespace

class JobCurveTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsAnEmptyLoss();
  void withoutHeldOutPointsItIsTheLoss();
  void oneRoundIsNoLineYet();
  void heldOutPointsComeFirst();
  void roundsAreInOrder();
  void axesAreNamed();
};

void JobCurveTest::nothingIsAnEmptyLoss() { QVERIFY(jobCurve({}, {}) == JobCurve{}); }

void JobCurveTest::withoutHeldOutPointsItIsTheLoss() {
  QVERIFY(jobCurve({roundWith(0, {}), roundWith(1, {})}, kTold) == kLoss);
}

void JobCurveTest::oneRoundIsNoLineYet() { QVERIFY(jobCurve({roundWith(0, 0.5)}, kTold) == kLoss); }

void JobCurveTest::heldOutPointsComeFirst() {
  const std::vector<RoundEvent> rounds = {roundWith(0, 0.5, "detection"), roundWith(1, {}),
                                          roundWith(2, 0.75), roundWith(3, 1.0, "result")};
  const JobCurve expected{JobCurveKind::heldOut, {{0, 50}, {2, 75}, {3, 100}}};
  QVERIFY(jobCurve(rounds, kTold) == expected);
}

void JobCurveTest::roundsAreInOrder() {
  const JobCurve curve = jobCurve({roundWith(2, 0.5), roundWith(0, 0.25), roundWith(1, 0.75)}, {});
  const std::vector<QPointF> expected = {{0, 25}, {1, 75}, {2, 50}};
  QVERIFY(curve.points == expected);
}

void JobCurveTest::axesAreNamed() {
  QCOMPARE(jobCurveAcross(JobCurveKind::loss), QString("Step"));
  QCOMPARE(jobCurveUp(JobCurveKind::loss), QString("Loss"));
  QCOMPARE(jobCurveAcross(JobCurveKind::heldOut), QString("Rounds done"));
  QVERIFY(jobCurveUp(JobCurveKind::heldOut).contains("%"));
}

int run_job_curve_test(int argc, char** argv) {
  JobCurveTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "job_curve_test.moc"
