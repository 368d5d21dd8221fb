#include "ui/jobs/run_story.h"

#include <QLocale>
#include <QTest>

#include "tests/ui/jobs/suites.h"
#include "ui/jobs/time_text.h"

using namespace cristae::ui;

namespace {

WorkerEvent phase(const char* name, qint64 index = 0, qint64 count = 0) {
  return {PhaseEvent{name, index, count}, {}};
}
WorkerEvent progress(qint64 done, qint64 total, std::optional<double> left = std::nullopt) {
  return {ProgressEvent{done, total, left}, {}};
}
WorkerEvent round(qint64 index, std::optional<double> score, std::optional<double> count = std::nullopt) {
  RoundEvent event;
  event.kind = "segmentation";
  event.index = index;
  event.heldOutScore = score;
  event.estimatedCount = count;
  return {event, {}};
}

}  // namespace

class RunStoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fractionRunsOverBothSteps();
  void fractionNeverFalls();
  void fractionKeepsToItsBounds();
  void remainingComesAfterFivePercent();
  void remainingCoversTheSegmentation();
  void roundsAndCurves();
  void resumedRunTellsARoundAgain();
  void warningsAreToldOnce();
  void memoryAndItsPeak();
  void segmentationGivesTheInstances();
  void previewOfARound();
  void worseRoundIsSeen();
  void timeRanges_data();
  void timeRanges();
  void durations();
  void memory();
};

void RunStoryTest::fractionRunsOverBothSteps() {
  RunStory story(0.8);
  story.begin(RunStep::adapt);
  QCOMPARE(story.fraction(), 0.0);
  story.apply(phase("reading the target"));
  story.apply(progress(40, 40));
  QCOMPARE(story.fraction(), 0.0);  // short: it promises nothing
  story.apply(phase("choosing labels and training", 1, 4));
  story.apply(progress(50, 100, 60));
  QVERIFY(story.fraction() > 0.35 && story.fraction() < 0.45);
  QCOMPARE(story.phaseIndex(), 1);
  QCOMPARE(story.phaseCount(), 4);
  story.begin(RunStep::segment);
  QCOMPARE(story.fraction(), 0.8);
  story.apply(phase("segmenting"));
  story.apply(progress(10, 20, 5));
  QVERIFY(story.fraction() > 0.88 && story.fraction() < 0.93);
  story.apply({FinishedEvent{}, {}});
  QCOMPARE(story.fraction(), 1.0);
}

void RunStoryTest::fractionNeverFalls() {
  RunStory story(0.8);
  story.begin(RunStep::adapt);
  double last = 0;
  for (const int done : {10, 30, 20, 5, 40, 0, 90}) {
    story.apply(phase("choosing labels and training", done / 25, 4));
    story.apply(progress(done, 100, 10));
    QVERIFY(story.fraction() >= last);
    last = story.fraction();
  }
  story.begin(RunStep::adapt);  // gone on with
  QCOMPARE(story.fraction(), last);
}

void RunStoryTest::fractionKeepsToItsBounds() {
  RunStory story(0);  // segmentation alone
  story.begin(RunStep::segment);
  story.apply(phase("segmenting"));
  story.apply(progress(500, 20));
  QCOMPARE(story.fraction(), 1.0);
  story.apply(progress(1, 0));
  QCOMPARE(story.fraction(), 1.0);
}

void RunStoryTest::remainingComesAfterFivePercent() {
  RunStory story(1);
  story.begin(RunStep::adapt);
  story.apply(phase("choosing labels and training", 0, 10));
  story.apply(progress(1, 100, 300));
  QVERIFY(!story.remaining());
  story.apply(progress(10, 100, 270));
  QVERIFY(story.remaining());
  QVERIFY(story.remaining()->low < 270 && story.remaining()->high > 270);
  story.apply(phase("checking the result"));
  QVERIFY(!story.remaining());  // nobody knows
}

void RunStoryTest::remainingCoversTheSegmentation() {
  RunStory story(0.5);
  story.begin(RunStep::adapt);
  story.apply(phase("choosing labels and training", 0, 10));
  story.apply(progress(50, 100, 100));
  // Half of a step that takes 200 s is left, and another step of that length.
  QVERIFY(story.remaining());
  QVERIFY(story.remaining()->low > 200 && story.remaining()->high < 400);
}

void RunStoryTest::roundsAndCurves() {
  RunStory story;
  story.begin(RunStep::adapt);
  const auto points = story.apply(round(2, 0.75, 120));
  QCOMPARE(points, (std::vector<CurvePoint>{{"count", 2, 120}, {"held out", 2, 0.75}}));
  QCOMPARE(story.apply({MetricEvent{"loss", 30, 0.5}, {}}), (std::vector<CurvePoint>{{"loss", 30, 0.5}}));
  QVERIFY(story.apply({MetricEvent{"loss", 31, std::nullopt}, {}}).empty());
  QCOMPARE(story.rounds().size(), std::size_t(1));
}

void RunStoryTest::resumedRunTellsARoundAgain() {
  RunStory story;
  story.apply(round(0, 0.5));
  story.apply(round(1, 0.6));
  story.apply(round(1, 0.7));
  QCOMPARE(story.rounds().size(), std::size_t(2));
  QCOMPARE(story.rounds().back().heldOutScore.value(), 0.7);
}

void RunStoryTest::warningsAreToldOnce() {
  RunStory story;
  for (int i = 0; i < 3; ++i) story.apply({WarningEvent{"dark", "look"}, {}});
  story.apply({WarningEvent{"light", "look"}, {}});
  QCOMPARE(story.warnings().size(), std::size_t(2));
}

void RunStoryTest::memoryAndItsPeak() {
  RunStory story;
  for (const double megabytes : {100.0, 900.0, 300.0}) story.apply({HeartbeatEvent{megabytes}, {}});
  QCOMPARE(story.memoryMegabytes(), 300.0);
  QCOMPARE(story.peakMegabytes(), 900.0);
}

void RunStoryTest::segmentationGivesTheInstances() {
  RunStory story;
  story.begin(RunStep::adapt);
  story.apply({FinishedEvent{{}, 30}, {{"steps", 5}}});
  QVERIFY(!story.instances());
  story.begin(RunStep::segment);
  story.apply({FinishedEvent{{}, 10}, {{"instances", 17}}});
  QCOMPARE(story.instances().value(), 17);
  QCOMPARE(story.adaptSeconds(), 30.0);
  QCOMPARE(story.segmentSeconds(), 10.0);
}

void RunStoryTest::previewOfARound() {
  RunStory story;
  story.apply({PreviewEvent{"picture.png", 4, "probability"}, {}});
  QVERIFY(story.preview().isEmpty());
  story.apply({PreviewEvent{"00/preview.h5", -1, "round"}, {}});
  QCOMPARE(story.preview(), QString("00/preview.h5"));
}

void RunStoryTest::worseRoundIsSeen() {
  RunStory story;
  QVERIFY(!isLastRoundWorse(story.rounds()));
  story.apply(round(0, 0.8));
  QVERIFY(!isLastRoundWorse(story.rounds()));
  story.apply(round(1, 0.8));
  QVERIFY(!isLastRoundWorse(story.rounds()));
  story.apply(round(2, 0.7));
  QVERIFY(isLastRoundWorse(story.rounds()));
  story.apply(round(3, std::nullopt));
  QVERIFY(!isLastRoundWorse(story.rounds()));
}

void RunStoryTest::timeRanges_data() {
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::addColumn<QString>("text");
  QTest::newRow("nothing") << 0.0 << 0.4 << "1 s";
  QTest::newRow("seconds") << 3.2 << 5.5 << "3–6 s";
  QTest::newRow("tens") << 22.0 << 41.0 << "20–50 s";
  QTest::newRow("minutes") << 300.0 << 412.0 << "5–7 min";
  QTest::newRow("one minute") << 61.0 << 118.0 << "1–2 min";
  QTest::newRow("many minutes") << 1900.0 << 2500.0 << "30–45 min";
  QTest::newRow("hours") << 5400.0 << 7000.0 << "1.5–2 h";
  QTest::newRow("long") << 30000.0 << 40000.0 << "8–12 h";
  QTest::newRow("days") << 200000.0 << 300000.0 << "3 day(s)";
  QTest::newRow("turned round") << 600.0 << 60.0 << "10 min";
}

void RunStoryTest::timeRanges() {
  QFETCH(double, low);
  QFETCH(double, high);
  QFETCH(QString, text);
  QLocale::setDefault(QLocale::c());
  QCOMPARE(timeRangeText({low, high}), text);
}

void RunStoryTest::durations() {
  QCOMPARE(durationText(41.6), QString("42 s"));
  QCOMPARE(durationText(380), QString("6 min 20 s"));
  QCOMPARE(durationText(7500), QString("2 h 5 min"));
  QCOMPARE(durationText(-3), QString("0 s"));
}

void RunStoryTest::memory() {
  QLocale::setDefault(QLocale::c());
  QCOMPARE(memoryText(850.2), QString("850 MB"));
  QCOMPARE(memoryText(1360), QString("1.4 GB"));
}

int run_run_story_test(int argc, char** argv) {
  RunStoryTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "run_story_test.moc"
