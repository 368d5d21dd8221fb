#include "ui/jobs/time_estimate.h"

#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/jobs/suites.h"
#include "ui/jobs/machine_measure.h"

using namespace cristae::ui;
using cristae::preset_recipe;
using cristae::Recipe;
using cristae::VoxelSize;

namespace {

MachineSpeed someSpeed() {
  MachineSpeed speed;
  speed.stepMs = 800;
  speed.sectionMs = 600;
  speed.device = "cpu";
  speed.threads = 2;
  return speed;
}

WorkSize someWork() { return {{165, 768, 1024}, VoxelSize{5, 5, 5}}; }

RunEstimate estimate(const Recipe& recipe, const WorkSize& work = someWork()) {
  return estimateRun(recipe, work, someSpeed(), true);
}

/// A program that measures 700 ms a step and notes that it was called.
void writeDoctor(const QTemporaryDir& folder) {
  QFile script(folder.path() + "/cristae-cli");
  QVERIFY(script.open(QIODevice::WriteOnly));
  script.write(
      "#!/bin/sh\necho called >> \"$(dirname \"$0\")/calls\"\n"
      "echo '{\"event\":\"finished\",\"seconds\":1,\"engine\":{\"precision\":\"fp32\",\"fp32_step_ms\":700,"
      "\"section_ms\":300,\"device\":\"cpu\",\"threads\":2}}'\n");
  script.close();
  script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
  qputenv("CRISTAE_CLI", script.fileName().toUtf8());
  QSettings().clear();
}

}  // namespace

class TimeEstimateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void presetsAreInOrder();
  void moreOfAnythingTakesLonger();
  void segmentingAloneTakesNoAdaptation();
  void workingPixelCounts();
  void unknownVoxelSizeIsTakenAsItIs();
  void rangeIsNarrowerOnceMeasured();
  void runsTeach();
  void oneSlowRunIsNotForEver();
  void shortRunsTeachNothing();
  void reportOfDoctor();
  void measureOfAMachine();
  void whatABusyMachineSaysIsNotKept();
  void measureWithoutAProgram();
};

void TimeEstimateTest::presetsAreInOrder() {
  const double preview = estimate(preset_recipe("preview")).range.high;
  const double quick = estimate(preset_recipe("quick")).range.high;
  const double standard = estimate(preset_recipe("standard")).range.high;
  const double paper = estimate(preset_recipe("paper")).range.high;
  QVERIFY(preview < quick && quick < standard && standard < paper);
  QVERIFY(paper > 24 * 3600);            // days without a GPU, as the preset says
  QVERIFY(quick > 120 && quick < 3600);  // minutes on two cores
}

void TimeEstimateTest::moreOfAnythingTakesLonger() {
  const Recipe recipe = preset_recipe("quick");
  const double base = estimate(recipe).range.high;
  for (const char* change : {"rounds=20", "round_iterations=200", "batch=8", "crop=256", "network=compact-l",
                             "tta=5", "views=4", "target_slices=60"}) {
    Recipe more = recipe;
    set_option(more, change);
    QVERIFY2(estimate(more).range.high > base, change);
  }
  WorkSize larger = someWork();
  larger.shape.z *= 4;
  QVERIFY(estimate(recipe, larger).range.high > base);
  QVERIFY(estimate(recipe, larger).diskMegabytes > estimate(recipe).diskMegabytes);
}

void TimeEstimateTest::segmentingAloneTakesNoAdaptation() {
  const auto alone = estimateRun(preset_recipe("quick"), someWork(), someSpeed(), false);
  const auto both = estimate(preset_recipe("quick"));
  QCOMPARE(alone.adaptSeconds, 0.0);
  QCOMPARE(alone.segmentSeconds, both.segmentSeconds);
  QVERIFY(alone.range.high < both.range.high);
  QVERIFY(alone.memoryMegabytes < both.memoryMegabytes);
}

void TimeEstimateTest::workingPixelCounts() {
  WorkSize fine = someWork();
  fine.voxelSize = VoxelSize{5, 20, 20};  // larger pixels are magnified
  QVERIFY(estimate(preset_recipe("quick"), fine).segmentSeconds >
          estimate(preset_recipe("quick")).segmentSeconds);
}

void TimeEstimateTest::unknownVoxelSizeIsTakenAsItIs() {
  WorkSize unknown = someWork();
  unknown.voxelSize.reset();
  WorkSize same = someWork();
  same.voxelSize = VoxelSize{10, 10, 10};  // the working pixel of quick
  QCOMPARE(estimate(preset_recipe("quick"), unknown).segmentSeconds,
           estimate(preset_recipe("quick"), same).segmentSeconds);
}

void TimeEstimateTest::rangeIsNarrowerOnceMeasured() {
  MachineSpeed known = someSpeed();
  known.runsMeasured = 1;
  const auto before = estimateRun(preset_recipe("quick"), someWork(), someSpeed(), true).range;
  const auto after = estimateRun(preset_recipe("quick"), someWork(), known, true).range;
  QVERIFY(after.high / after.low < before.high / before.low);
}

void TimeEstimateTest::runsTeach() {
  const MachineSpeed learned = learnFrom(someSpeed(), 100, 150);
  QCOMPARE(learned.runsMeasured, 1);
  QVERIFY(qFuzzyCompare(learned.correction, 1.5));
  const auto range = estimateRun(preset_recipe("quick"), someWork(), learned, true).range;
  const auto plain = estimateRun(preset_recipe("quick"), someWork(), someSpeed(), true);
  const double expected = 1.5 * (plain.adaptSeconds + plain.segmentSeconds);
  QVERIFY(range.low < expected && expected < range.high);
}

void TimeEstimateTest::oneSlowRunIsNotForEver() {
  MachineSpeed speed = learnFrom(someSpeed(), 100, 100);
  speed = learnFrom(speed, 100, 1000);
  QVERIFY(speed.correction < 3);
  for (int i = 0; i < 10; ++i) speed = learnFrom(speed, 100, 100);
  QVERIFY(speed.correction < 1.02);
  QVERIFY(learnFrom(someSpeed(), 100, 1e9).correction <= 10.0001);
}

void TimeEstimateTest::shortRunsTeachNothing() {
  QCOMPARE(learnFrom(someSpeed(), 2, 50), someSpeed());
  QCOMPARE(learnFrom(someSpeed(), 50, 0), someSpeed());
}

void TimeEstimateTest::reportOfDoctor() {
  const QJsonObject report{{"precision", "bf16"}, {"fp32_step_ms", 900}, {"bf16_step_ms", 400},
                           {"section_ms", 250},   {"device", "cpu"},     {"threads", 8}};
  const auto speed = speedFromReport(report);
  QVERIFY(speed);
  QCOMPARE(speed->stepMs, 400.0);
  QCOMPARE(speed->threads, 8);
  QJsonObject full = report;
  full["precision"] = "fp32";
  QCOMPARE(speedFromReport(full)->stepMs, 900.0);
  QVERIFY(!speedFromReport({}));
}

void TimeEstimateTest::measureOfAMachine() {
  const QTemporaryDir folder;
  writeDoctor(folder);
  const auto idle = [] { return false; };
  {
    MachineMeasure machine(nullptr, idle);
    machine.begin();
    QVERIFY(machine.isMeasuring());
    QTRY_VERIFY_WITH_TIMEOUT(machine.speed(), 20000);
    QCOMPARE(machine.speed()->stepMs, 700.0);
    machine.learn(100, 200);
    QVERIFY(qFuzzyCompare(machine.speed()->correction, 2.0));
  }
  MachineMeasure again(nullptr, idle);
  const QSignalSpy changes(&again, &MachineMeasure::changed);
  again.begin();
  QVERIFY(!again.isMeasuring());
  QTRY_COMPARE(changes.count(), 1);
  QVERIFY(qFuzzyCompare(again.speed()->correction, 2.0));
  QFile calls(folder.path() + "/calls");
  QVERIFY(calls.open(QIODevice::ReadOnly));
  QCOMPARE(calls.readAll(), QByteArray("called\n"));
  qunsetenv("CRISTAE_CLI");
}

void TimeEstimateTest::whatABusyMachineSaysIsNotKept() {
  const QTemporaryDir folder;
  writeDoctor(folder);
  bool isBusy = true;
  const auto busy = [&isBusy] { return isBusy; };
  {
    MachineMeasure machine(nullptr, busy);
    machine.begin();
    QTRY_VERIFY_WITH_TIMEOUT(machine.speed(), 20000);
    QVERIFY(machine.speed()->wasBusy);
    machine.learn(100, 200);
    machine.measureWhenIdle();
    QVERIFY(!machine.isMeasuring());  // it is still busy
  }
  MachineMeasure next(nullptr, busy);
  next.begin();
  QVERIFY(next.isMeasuring());
  QTRY_VERIFY_WITH_TIMEOUT(next.speed(), 20000);
  isBusy = false;
  next.measureWhenIdle();
  QVERIFY(next.isMeasuring());
  QTRY_VERIFY_WITH_TIMEOUT(!next.isMeasuring(), 20000);
  QVERIFY(!next.speed()->wasBusy);
  MachineMeasure kept(nullptr, busy);
  kept.begin();
  QVERIFY(!kept.isMeasuring());
  qunsetenv("CRISTAE_CLI");
}

void TimeEstimateTest::measureWithoutAProgram() {
  qputenv("CRISTAE_CLI", "/nowhere/cristae-cli");
  QSettings().clear();
  MachineMeasure machine;
  machine.begin();
  QTRY_VERIFY(!machine.problem().isEmpty());
  QVERIFY(!machine.speed());
  QVERIFY(!machine.isMeasuring());
  qunsetenv("CRISTAE_CLI");
}

int run_time_estimate_test(int argc, char** argv) {
  TimeEstimateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "time_estimate_test.moc"
