#include "ui/panels/adapt_state.h"

#include <QLocale>
#include <QTest>

#include "tests/ui/jobs/suites.h"

using namespace cristae::ui;

namespace {

AdaptFacts someFacts() {
  AdaptFacts facts;
  facts.isOpen = true;
  facts.points = 12;
  facts.sections = 165;
  facts.hasVoxelSize = true;
  facts.device = "cpu";
  facts.threads = 2;
  facts.estimate = RunEstimate{280, 60, {310, 410}, 1200, 240};
  facts.freeDiskMegabytes = 50000;
  facts.freeMemoryMegabytes = 8000;
  return facts;
}

}  // namespace

class AdaptStateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }
  void buttonSaysWhatItDoes_data();
  void buttonSaysWhatItDoes();
  void lineSaysWhatHappens();
  void lineSaysTheCost();
  void costWhileMeasuring();
  void reasonsToWait_data();
  void reasonsToWait();
  void hints_data();
  void hints();
  void fromThePackAlthoughThereIsAModel();
};

void AdaptStateTest::buttonSaysWhatItDoes_data() {
  QTest::addColumn<int>("points");
  QTest::addColumn<int>("negatives");
  QTest::addColumn<QString>("model");
  QTest::addColumn<int>("corrections");
  QTest::addColumn<QString>("text");
  QTest::newRow("points") << 12 << 0 << "" << 0 << "Adapt";
  QTest::newRow("no points") << 0 << 0 << "" << 0 << "Adapt without points";
  QTest::newRow("only negative ones") << 0 << 2 << "" << 0 << "Adapt";
  QTest::newRow("a model") << 12 << 0 << "run-001" << 0 << "Adapt again";
  QTest::newRow("corrections") << 12 << 0 << "run-001" << 7 << "Adapt again (7 new correction(s))";
}

void AdaptStateTest::buttonSaysWhatItDoes() {
  QFETCH(int, points);
  QFETCH(int, negatives);
  QFETCH(QString, model);
  QFETCH(int, corrections);
  QFETCH(QString, text);
  AdaptFacts facts = someFacts();
  facts.points = points;
  facts.negativePoints = negatives;
  facts.modelName = model;
  facts.newCorrections = corrections;
  const auto state = adaptPanelState(facts);
  QCOMPARE(state.buttonText, text);
  QVERIFY(state.isEnabled);
  QVERIFY(state.reason.isEmpty());
}

void AdaptStateTest::lineSaysWhatHappens() {
  AdaptFacts facts = someFacts();
  QCOMPARE(adaptPanelState(facts).what,
           QString("Learns from 12 point(s), then segments all 165 section(s)."));
  facts.negativePoints = 2;
  QVERIFY(adaptPanelState(facts).what.startsWith("Learns from 12 point(s) and 2 negative point(s), then"));
  facts.negativePoints = 0;
  facts.points = 0;
  QVERIFY(adaptPanelState(facts).what.contains("alone"));
  facts.hasDrawing = true;
  QCOMPARE(adaptPanelState(facts).what,
           QString("Learns from the shapes that you drew, then segments all 165 section(s)."));
  QCOMPARE(adaptPanelState(facts).buttonText, QString("Adapt"));
  facts.points = 3;
  QVERIFY(adaptPanelState(facts).what.endsWith("Shapes that you drew or mended are learned, too."));
  facts.modelName = "run-004";
  QVERIFY(adaptPanelState(facts).what.contains("run-004"));
}

void AdaptStateTest::lineSaysTheCost() {
  const QString cost = adaptPanelState(someFacts()).cost;
  for (const char* part : {"5–7 min", "2 thread", "1.2 GB", "240 MB"})
    QVERIFY2(cost.contains(part), qPrintable(cost));
  AdaptFacts facts = someFacts();
  facts.device = "cuda:0";
  QVERIFY(adaptPanelState(facts).cost.contains("GPU"));
  QVERIFY(!adaptPanelState(facts).cost.contains("Other programs"));
  facts.wasBusy = true;
  QVERIFY(adaptPanelState(facts).cost.contains("Other programs"));
}

void AdaptStateTest::costWhileMeasuring() {
  AdaptFacts facts = someFacts();
  facts.estimate.reset();
  facts.device.clear();
  QVERIFY(adaptPanelState(facts).cost.isEmpty());
  facts.isMeasuring = true;
  QVERIFY(adaptPanelState(facts).cost.contains("measured"));
  facts.isMeasuring = false;
  facts.measureProblem = "no engine";
  QVERIFY(adaptPanelState(facts).cost.contains("no engine"));
  QVERIFY(adaptPanelState(facts).isEnabled);  // a time is a comfort, not a condition
}

void AdaptStateTest::reasonsToWait_data() {
  QTest::addColumn<int>("which");
  QTest::addColumn<QString>("part");
  QTest::newRow("nothing open") << 0 << "Open a stack";
  QTest::newRow("read only") << 1 << "newer version";
  QTest::newRow("running") << 2 << "under way";
  QTest::newRow("elsewhere") << 3 << "Another window";
  QTest::newRow("no pack") << 4 << "source pack";
  QTest::newRow("options") << 5 << "odd number";
  QTest::newRow("disk") << 6 << "100 MB is free";
}

void AdaptStateTest::reasonsToWait() {
  QFETCH(int, which);
  QFETCH(QString, part);
  AdaptFacts facts = someFacts();
  if (which == 0) facts = {};
  if (which == 1) facts.readOnlyReason = "made by a newer version";
  if (which == 2) facts.isRunning = true;
  if (which == 3) facts.isRunning = facts.isRunningElsewhere = true;
  if (which == 4) facts.hasPack = false;
  if (which == 5) facts.optionsProblem = "give an odd number";
  if (which == 6) facts.freeDiskMegabytes = 100;
  const auto state = adaptPanelState(facts);
  QVERIFY(!state.isEnabled);
  QVERIFY(!state.canSegmentAlone);
  QVERIFY2(state.reason.contains(part), qPrintable(state.reason));
  QVERIFY(!state.buttonText.isEmpty());
}

void AdaptStateTest::hints_data() {
  QTest::addColumn<int>("which");
  QTest::addColumn<QString>("part");
  QTest::newRow("all well") << 0 << "";
  QTest::newRow("memory") << 1 << "600 MB";
  QTest::newRow("voxel size") << 2 << "voxel size";
  QTest::newRow("few points") << 3 << "Ten points";
  QTest::newRow("nothing new") << 4 << "Nothing was corrected";
}

void AdaptStateTest::hints() {
  QFETCH(int, which);
  QFETCH(QString, part);
  AdaptFacts facts = someFacts();
  if (which == 1) facts.freeMemoryMegabytes = 600;
  if (which == 2) facts.hasVoxelSize = false;
  if (which == 3) facts.points = 2;
  if (which == 4) facts.modelName = "run-001";
  const auto state = adaptPanelState(facts);
  QVERIFY(state.isEnabled);
  QCOMPARE(state.hint.isEmpty(), part.isEmpty());
  QVERIFY2(state.hint.contains(part), qPrintable(state.hint));
}

void AdaptStateTest::fromThePackAlthoughThereIsAModel() {
  AdaptFacts facts = someFacts();
  facts.modelName = "run-001";
  facts.newCorrections = 3;
  QVERIFY(adaptPanelState(facts).continuesModel);
  facts.startsFromPack = true;
  const auto state = adaptPanelState(facts);
  QVERIFY(!state.continuesModel && state.canChooseStart);
  QCOMPARE(state.buttonText, QString("Adapt"));
}

int run_adapt_state_test(int argc, char** argv) {
  AdaptStateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "adapt_state_test.moc"
