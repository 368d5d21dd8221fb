#include "ui/models/counts.h"

#include <QtTest>

#include "tests/ui/review/suites.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

Verdict verdict(std::int64_t instance, VerdictKind kind) { return {instance, 1, instance, {}, kind}; }

}  // namespace

class CountsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutAResultThereIsNothingToCount();
  void unclickedInstancesAreUnreviewedNeverFalse();
  void verdictsMakeTheClasses();
  void aFlaggedOneIsReviewedAndInNoClass();
  void truthTakesTheClassesOver();
  void theEstimateIsRounded();
  void outOfDateNeedsAResult();
  void comparingIsSaid();
  void countingIsNotZero();
};

void CountsTest::withoutAResultThereIsNothingToCount() {
  const CountsState state = countsState({});
  QVERIFY(state.source == CountsSource::none);
  QVERIFY(!state.tp && !state.fp && !state.fn && !state.estimate);
}

void CountsTest::unclickedInstancesAreUnreviewedNeverFalse() {
  const CountsState state = countsState({.hasResult = true, .instances = 40});
  QVERIFY(state.source == CountsSource::verdicts);
  QCOMPARE(*state.fp, std::int64_t{0});
  QCOMPARE(*state.fn, std::int64_t{0});
  QCOMPARE(*state.unreviewed, std::int64_t{40});
}

void CountsTest::verdictsMakeTheClasses() {
  const CountsState state =
      countsState({.hasResult = true,
                   .instances = 10,
                   .verdicts = {verdict(1, VerdictKind::accepted), verdict(2, VerdictKind::accepted),
                                verdict(3, VerdictKind::rejected), verdict(0, VerdictKind::missed)}});
  QCOMPARE(*state.tp, std::int64_t{2});
  QCOMPARE(*state.fp, std::int64_t{1});
  QCOMPARE(*state.fn, std::int64_t{1});
  QCOMPARE(*state.unreviewed, std::int64_t{7});
  QCOMPARE(state.reviewed, std::int64_t{3});
}

void CountsTest::aFlaggedOneIsReviewedAndInNoClass() {
  const CountsState state =
      countsState({.hasResult = true,
                   .instances = 10,
                   .verdicts = {verdict(1, VerdictKind::flagged), verdict(2, VerdictKind::later)}});
  QCOMPARE(*state.tp + *state.fp + *state.fn, std::int64_t{0});
  QCOMPARE(*state.unreviewed, std::int64_t{9});
  QCOMPARE(state.reviewed, std::int64_t{1});
}

void CountsTest::truthTakesTheClassesOver() {
  const CountsState state = countsState({.hasResult = true,
                                         .instances = 10,
                                         .verdicts = {verdict(1, VerdictKind::rejected)},
                                         .agreement = MatchCounts{7, 3, 2},
                                         .iouThreshold = 0.4});
  QVERIFY(state.source == CountsSource::truth);
  QCOMPARE(*state.tp, std::int64_t{7});
  QCOMPARE(*state.fp, std::int64_t{3});
  QCOMPARE(*state.fn, std::int64_t{2});
  QVERIFY(!state.unreviewed);
  QCOMPARE(state.iouThreshold, 0.4);
  QCOMPARE(state.reviewed, std::int64_t{1});
}

void CountsTest::theEstimateIsRounded() {
  QCOMPARE(*countsState({.hasResult = true, .densityEstimate = 61.5}).estimate, std::int64_t{62});
  QVERIFY(!countsState({.hasResult = true}).estimate);
}

void CountsTest::outOfDateNeedsAResult() {
  QVERIFY(!countsState({.isOutOfDate = true}).isOutOfDate);
  QVERIFY(countsState({.hasResult = true, .isOutOfDate = true}).isOutOfDate);
}

void CountsTest::comparingIsSaid() {
  const CountsState state = countsState({.hasResult = true, .instances = 3, .isComparing = true});
  QVERIFY(state.isComparing && state.source == CountsSource::verdicts);
}

void CountsTest::countingIsNotZero() {
  const CountsState state = countsState({.hasResult = true});
  QVERIFY(!state.instances && !state.unreviewed);
}

int run_counts_test(int argc, char** argv) {
  CountsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "counts_test.moc"
