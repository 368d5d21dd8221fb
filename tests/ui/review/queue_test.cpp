#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/review/suites.h"
#include "ui/models/review_queue.h"
#include "ui/models/review_state.h"
#include "ui/models/review_words.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

/// Instances 11, 12, ... in the order of doubt.
std::vector<InstanceDoubt> ranking(int count) {
  std::vector<InstanceDoubt> instances;
  for (int i = 0; i < count; ++i) {
    InstanceDoubt instance;
    instance.id = static_cast<std::uint32_t>(11 + i);
    instance.place = {i, 2 * i, 3 * i};
    instance.voxels = 100 + i;
    instance.doubt = 1.0 / (i + 1);
    instances.push_back(instance);
  }
  instances.front().reasons = {DoubtReason::no_centre, DoubtReason::soft_rim};
  return instances;
}

Verdict verdict(std::int64_t id, std::int64_t instance, VerdictKind kind) {
  return {id, 1, instance, {}, kind};
}

/// On all rows: the first `flagged` flagged, then `wrong` rejected, the others accepted.
std::vector<Verdict> verdictsOnAll(const ReviewQueue& queue, int flagged, int wrong) {
  std::vector<Verdict> verdicts;
  for (int row = 0; row < queue.rowCount(); ++row) {
    const auto kind = row < flagged           ? VerdictKind::flagged
                      : row < flagged + wrong ? VerdictKind::rejected
                                              : VerdictKind::accepted;
    verdicts.push_back(verdict(row + 1, queue.instanceAt(row)->id, kind));
  }
  return verdicts;
}

std::vector<std::int64_t> order(const ReviewQueue& queue) {
  std::vector<std::int64_t> ids;
  for (int row = 0; row < queue.rowCount(); ++row) ids.push_back(queue.instanceAt(row)->id);
  return ids;
}

}  // namespace

class ReviewQueueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyQueueHasNoCurrent();
  void theMostDoubtfulIsFirst();
  void laterGoesToTheEnd();
  void takingBackLaterPutsItBack();
  void otherVerdictsMoveNothing();
  void oneChangedVerdictIsTold();
  void steppingStaysAtTheEnds();
  void theNextUnreviewedIsFoundAcrossTheEnd();
  void afterLaterTheNextIsTheOneBehindIt();
  void countsFollowTheVerdicts();
  void verdictsOnOtherInstancesAreNotCounted();
  void aNewRankingKeepsTheCurrentInstance();
  void thePositionIsKept();
  void positionsOfOtherResultsAreNotTaken_data();
  void positionsOfOtherResultsAreNotTaken();
  void aSampleIsPartOfTheInstances();
  void theEstimateCountsRightAndWrong();
  void earlierVerdictsWaitForTheirTurn();
  void aFinishedSampleGrows();
  void aGrownSampleStaysGrown();
  void noMoreAreNeededThanThereAre();
  void withoutASampleThereIsNoEstimate();
  void leavingTheSampleKeepsThePlace();
  void rolesTellAll();
  void theStateShowsTheCurrentCard();
  void aFinishedQueueSaysSo();
  void theModelIsSound();
  void texts();
};

void ReviewQueueTest::anEmptyQueueHasNoCurrent() {
  ReviewQueue queue;
  QVERIFY(!queue.current());
  queue.next();
  queue.previous();
  QCOMPARE(queue.nextUnreviewed(), std::int64_t{0});
  queue.setVerdicts({verdict(1, 11, VerdictKind::accepted)});
  QCOMPARE(queue.counts().total, std::int64_t{0});
  QVERIFY(!queueState(queue).card);
}

void ReviewQueueTest::theMostDoubtfulIsFirst() {
  ReviewQueue queue;
  queue.setRanking(ranking(3));
  QCOMPARE(queue.current()->id, 11U);
  QCOMPARE(order(queue), (std::vector<std::int64_t>{11, 12, 13}));
}

void ReviewQueueTest::laterGoesToTheEnd() {
  ReviewQueue queue;
  queue.setRanking(ranking(4));
  queue.setVerdicts({verdict(2, 11, VerdictKind::later), verdict(1, 13, VerdictKind::later)});
  QCOMPARE(order(queue), (std::vector<std::int64_t>{12, 14, 13, 11}));
  QCOMPARE(queue.current()->id, 11U);  // still the one that is looked at
}

void ReviewQueueTest::takingBackLaterPutsItBack() {
  ReviewQueue queue;
  queue.setRanking(ranking(3));
  queue.setVerdicts({verdict(1, 11, VerdictKind::later)});
  queue.setVerdicts({});
  QCOMPARE(order(queue), (std::vector<std::int64_t>{11, 12, 13}));
}

void ReviewQueueTest::otherVerdictsMoveNothing() {
  ReviewQueue queue;
  queue.setRanking(ranking(3));
  QSignalSpy resets(&queue, &QAbstractItemModel::modelReset);
  queue.setVerdicts({verdict(1, 11, VerdictKind::rejected), verdict(2, 12, VerdictKind::flagged)});
  QCOMPARE(resets.count(), 0);
  QCOMPARE(order(queue), (std::vector<std::int64_t>{11, 12, 13}));
}

void ReviewQueueTest::oneChangedVerdictIsTold() {
  ReviewQueue queue;
  queue.setRanking(ranking(3));
  const Verdict first = verdict(1, 11, VerdictKind::rejected);
  QCOMPARE(queue.setVerdicts({first}), std::int64_t{11});
  QCOMPARE(queue.setVerdicts({first}), std::int64_t{0});
  QCOMPARE(queue.setVerdicts({first, verdict(2, 99, VerdictKind::accepted)}), std::int64_t{0});
  QCOMPARE(queue.setVerdicts({verdict(1, 11, VerdictKind::accepted)}), std::int64_t{11});
  QCOMPARE(queue.setVerdicts({verdict(3, 12, VerdictKind::accepted)}), std::int64_t{0});
  QCOMPARE(queue.setVerdicts({}), std::int64_t{12});
}

void ReviewQueueTest::steppingStaysAtTheEnds() {
  ReviewQueue queue;
  queue.setRanking(ranking(2));
  queue.previous();
  QCOMPARE(queue.currentRow(), 0);
  queue.next();
  queue.next();
  QCOMPARE(queue.currentRow(), 1);
}

void ReviewQueueTest::theNextUnreviewedIsFoundAcrossTheEnd() {
  ReviewQueue queue;
  queue.setRanking(ranking(4));
  queue.setVerdicts({verdict(1, 13, VerdictKind::accepted), verdict(2, 14, VerdictKind::rejected)});
  queue.setCurrentInstance(12);
  QCOMPARE(queue.nextUnreviewed(), std::int64_t{11});
  queue.setCurrentInstance(11);
  QCOMPARE(queue.nextUnreviewed(), std::int64_t{12});
}

void ReviewQueueTest::afterLaterTheNextIsTheOneBehindIt() {
  ReviewQueue queue;
  queue.setRanking(ranking(4));
  queue.setCurrentInstance(12);
  const std::int64_t next = queue.nextUnreviewed();
  queue.setVerdicts({verdict(1, 12, VerdictKind::later)});
  QVERIFY(queue.setCurrentInstance(next));
  QCOMPARE(queue.current()->id, 13U);
}

void ReviewQueueTest::countsFollowTheVerdicts() {
  ReviewQueue queue;
  queue.setRanking(ranking(6));
  QSignalSpy changed(&queue, &ReviewQueue::countsChanged);
  queue.setVerdicts({verdict(1, 11, VerdictKind::accepted), verdict(2, 12, VerdictKind::rejected),
                     verdict(3, 13, VerdictKind::flagged), verdict(4, 14, VerdictKind::later),
                     verdict(5, 0, VerdictKind::missed), verdict(6, 0, VerdictKind::missed)});
  QCOMPARE(changed.count(), 1);
  const ReviewCounts expected{6, 1, 1, 1, 2, 1, 3};
  QVERIFY(queue.counts() == expected);
  QCOMPARE(queue.counts().reviewed(), std::int64_t{3});
}

void ReviewQueueTest::verdictsOnOtherInstancesAreNotCounted() {
  ReviewQueue queue;
  queue.setRanking(ranking(2));
  queue.setVerdicts({verdict(1, 99, VerdictKind::accepted)});
  QCOMPARE(queue.counts().left, std::int64_t{2});
}

void ReviewQueueTest::aNewRankingKeepsTheCurrentInstance() {
  ReviewQueue queue;
  queue.setRanking(ranking(4));
  queue.setCurrentInstance(13);
  auto turned = ranking(4);
  std::reverse(turned.begin(), turned.end());
  queue.setRanking(turned);
  QCOMPARE(queue.current()->id, 13U);
  QCOMPARE(queue.currentRow(), 1);
}

void ReviewQueueTest::thePositionIsKept() {
  ReviewQueue queue;
  queue.setRanking(ranking(50));
  queue.startSample(10, 5);
  queue.next();
  queue.next();
  const QString kept = queue.position(7);
  ReviewQueue reopened;
  reopened.setRanking(ranking(50));
  QVERIFY(reopened.restorePosition(kept, 7));
  QVERIFY(reopened.mode() == QueueMode::randomSample);
  QCOMPARE(order(reopened), order(queue));
  QCOMPARE(reopened.current()->id, queue.current()->id);
}

void ReviewQueueTest::positionsOfOtherResultsAreNotTaken_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("another result") << "6 13 doubt";
  QTest::newRow("nothing") << "";
  QTest::newRow("too short") << "7 13";
  QTest::newRow("an unknown mode") << "7 13 alphabet";
  QTest::newRow("no number") << "seven 13 doubt";
}

void ReviewQueueTest::positionsOfOtherResultsAreNotTaken() {
  QFETCH(QString, text);
  ReviewQueue queue;
  queue.setRanking(ranking(5));
  QVERIFY(!queue.restorePosition(text, 7));
  QCOMPARE(queue.current()->id, 11U);
}

void ReviewQueueTest::aSampleIsPartOfTheInstances() {
  ReviewQueue queue;
  queue.setRanking(ranking(50));
  queue.setVerdicts({});
  queue.startSample(10, 5);
  QCOMPARE(queue.rowCount(), 10);
  QCOMPARE(queue.sampleSize(), std::int64_t{10});
  queue.startSample(500, 5);
  QCOMPARE(queue.rowCount(), 50);
}

void ReviewQueueTest::theEstimateCountsRightAndWrong() {
  ReviewQueue queue;
  queue.setRanking(ranking(200));
  queue.startSample(60, 5);
  std::vector<Verdict> verdicts;
  for (int row = 0; row < 60; ++row) {
    const auto kind = row < 54   ? VerdictKind::accepted
                      : row < 58 ? VerdictKind::rejected
                                 : VerdictKind::flagged;
    verdicts.push_back(verdict(row + 1, queue.instanceAt(row)->id, kind));
  }
  queue.setVerdicts(verdicts);
  const auto estimate = queue.estimate();
  QCOMPARE(estimate->judged, std::int64_t{58});
  QCOMPARE(estimate->right, std::int64_t{54});
  QVERIFY(estimate->low < 54.0 / 58 && estimate->high > 54.0 / 58);
}

void ReviewQueueTest::earlierVerdictsWaitForTheirTurn() {
  ReviewQueue queue;
  queue.setRanking(ranking(200));
  queue.startSample(60, 5);
  std::vector<Verdict> verdicts = {verdict(1, queue.instanceAt(40)->id, VerdictKind::rejected)};
  queue.setVerdicts(verdicts);
  QVERIFY(!queue.estimate());
  const auto first = queue.instanceAt(0)->id;
  const auto second = queue.instanceAt(1)->id;
  verdicts.push_back(verdict(2, second, VerdictKind::accepted));
  queue.setVerdicts(verdicts);
  QVERIFY(!queue.estimate());  // the first is still open
  verdicts.push_back(verdict(3, first, VerdictKind::later));
  queue.setVerdicts(verdicts);
  QCOMPARE(queue.estimate()->judged, std::int64_t{1});
  QCOMPARE(queue.estimate()->share, 1.0);
}

void ReviewQueueTest::aFinishedSampleGrows() {
  ReviewQueue queue;
  queue.setRanking(ranking(400));
  queue.startSample(60, 5);
  const auto before = order(queue);
  queue.growSample();
  QCOMPARE(order(queue), before);  // it is not finished
  queue.setVerdicts(verdictsOnAll(queue, 1, 5));
  const QueueState finished = queueState(queue);
  QCOMPARE(finished.moreToDraw, queue.estimate()->more_needed);
  QVERIFY(finished.moreToDraw > 0);
  queue.growSample();
  auto after = order(queue);
  QCOMPARE(queue.sampleSize(), 60 + finished.moreToDraw);
  QCOMPARE(after.size(), static_cast<std::size_t>(queue.sampleSize()));
  QCOMPARE(queue.current()->id, static_cast<std::uint32_t>(after[60]));  // the first of the new ones
  after.resize(60);
  QCOMPARE(after, before);
  QCOMPARE(queue.estimate()->judged, std::int64_t{59});
  QCOMPARE(queueState(queue).moreToDraw, std::int64_t{0});
}

void ReviewQueueTest::aGrownSampleStaysGrown() {
  ReviewQueue queue;
  queue.setRanking(ranking(400));
  queue.startSample(60, 5);
  queue.setVerdicts(verdictsOnAll(queue, 0, 5));
  queue.growSample();
  const auto grown = order(queue);
  QVERIFY(grown.size() > 60);
  queue.endSample();
  const QString kept = queue.position(7);
  queue.startSample(60, 5);
  QCOMPARE(order(queue), grown);
  queue.startSample(60, 6);  // of another result
  QCOMPARE(queue.rowCount(), 60);
  ReviewQueue reopened;
  reopened.setRanking(ranking(400));
  QVERIFY(reopened.restorePosition(kept, 7));
  QVERIFY(reopened.mode() == QueueMode::byDoubt);
  reopened.startSample(60, 5);
  QCOMPARE(order(reopened), grown);
}

void ReviewQueueTest::noMoreAreNeededThanThereAre() {
  ReviewQueue queue;
  queue.setRanking(ranking(70));
  queue.startSample(60, 5);
  queue.setVerdicts(verdictsOnAll(queue, 4, 10));
  QCOMPARE(queueState(queue).moreNeeded, std::int64_t{10});
  queue.growSample();
  QCOMPARE(queue.rowCount(), 70);
  queue.setVerdicts(verdictsOnAll(queue, 4, 10));
  QVERIFY(queue.estimate()->more_needed > 0);  // the flagged ones would do
  QCOMPARE(queueState(queue).moreNeeded, std::int64_t{0});
  QCOMPARE(queueState(queue).moreToDraw, std::int64_t{0});
  QVERIFY(!sampleText(queueState(queue)).contains("needed"));
}

void ReviewQueueTest::withoutASampleThereIsNoEstimate() {
  ReviewQueue queue;
  queue.setRanking(ranking(5));
  queue.setVerdicts({verdict(1, 11, VerdictKind::accepted)});
  QVERIFY(!queue.estimate());  // the doubtful ones say nothing about the others
  queue.setVerdicts({});
  queue.startSample(3, 1);
  QVERIFY(!queue.estimate());
}

void ReviewQueueTest::leavingTheSampleKeepsThePlace() {
  ReviewQueue queue;
  queue.setRanking(ranking(50));
  queue.startSample(10, 5);
  queue.next();
  const auto id = queue.current()->id;
  queue.endSample();
  QCOMPARE(queue.rowCount(), 50);
  QCOMPARE(queue.current()->id, id);
}

void ReviewQueueTest::rolesTellAll() {
  ReviewQueue queue;
  queue.setRanking(ranking(2));
  queue.setVerdicts({verdict(1, 12, VerdictKind::rejected)});
  QCOMPARE(queue.data(queue.index(1), ReviewQueue::kInstanceRole).toLongLong(), 12);
  QCOMPARE(queue.data(queue.index(1), ReviewQueue::kVerdictRole).toInt(),
           static_cast<int>(VerdictKind::rejected));
  QVERIFY(!queue.data(queue.index(0), ReviewQueue::kVerdictRole).isValid());
  QCOMPARE(queue.data(queue.index(0), ReviewQueue::kReasonsRole).toStringList().size(), 2);
  QVERIFY(!queue.data(queue.index(0), Qt::DisplayRole).toString().isEmpty());
  QCOMPARE(queue.data(queue.index(1), ReviewQueue::kPlaceRole).value<QList<qlonglong>>(),
           (QList<qlonglong>{1, 2, 3}));
}

void ReviewQueueTest::theStateShowsTheCurrentCard() {
  ReviewQueue queue;
  queue.setRanking(ranking(3));
  queue.setVerdicts({verdict(1, 12, VerdictKind::flagged)});
  queue.next();
  const QueueState state = queueState(queue);
  QCOMPARE(state.card->instance, std::int64_t{12});
  QVERIFY(state.card->verdict == VerdictKind::flagged);
  QVERIFY(state.canGoBack && state.canGoOn && !state.isFinished);
  queue.next();
  QVERIFY(!queueState(queue).canGoOn);
}

void ReviewQueueTest::aFinishedQueueSaysSo() {
  ReviewQueue queue;
  queue.setRanking(ranking(2));
  queue.setVerdicts({verdict(1, 11, VerdictKind::accepted), verdict(2, 12, VerdictKind::later)});
  QVERIFY(!queueState(queue).isFinished);
  queue.setVerdicts({verdict(1, 11, VerdictKind::accepted), verdict(2, 12, VerdictKind::flagged)});
  QVERIFY(queueState(queue).isFinished);
}

void ReviewQueueTest::theModelIsSound() {
  ReviewQueue queue;
  QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
  queue.setRanking(ranking(30));
  queue.setVerdicts({verdict(1, 12, VerdictKind::later), verdict(2, 13, VerdictKind::accepted)});
  queue.startSample(7, 3);
  queue.endSample();
  queue.setRanking({});
  QCOMPARE(queue.rowCount(), 0);
}

void ReviewQueueTest::texts() {
  QLocale::setDefault(QLocale::c());
  QCOMPARE(estimateText({56, 60, 56.0 / 60, 0.8407, 0.9738, 43}),
           QString("93 % (84–97 %) of the instances are right, from 60 random ones."));
  QCOMPARE(sizeText(5000, false, std::nullopt), QString("5000 px"));
  QCOMPARE(sizeText(5000, false, VoxelSize{30, 10, 10}), QString("0.5 µm² · 5000 px"));
  QCOMPARE(sizeText(5000, true, VoxelSize{20, 10, 10}), QString("0.01 µm³ · 5000 voxels"));
  QCOMPARE(scoreText(std::nullopt), QString("–"));
  QCOMPARE(scoreText(0.98765), QString("0.988"));
}

int run_review_queue_test(int argc, char** argv) {
  ReviewQueueTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "queue_test.moc"
