#include <QSignalSpy>
#include <QtTest>

#include "core/volume/labels.h"
#include "tests/ui/review/suites.h"
#include "tests/ui/review/workbench.h"
#include "ui/panels/review_desk.h"
#include "ui/panels/review_panel.h"
#include "ui/panels/review_thumbnail.h"

using namespace cristae;
using namespace cristae::ui;
using test::Workbench;

namespace {

/// Truth that lacks profile 5 and has one that the result lacks; profile 4 is larger than found (IoU 0.5).
const std::vector<test::Box> kTruth = {{0, {10, 10, 20, 15}, 1},
                                       {1, {10, 10, 21, 15}, 2},
                                       {2, {10, 10, 20, 16}, 3},
                                       {0, {50, 30, 36, 16}, 4},
                                       {1, {60, 40, 10, 10}, 5}};

bool isRanked(const ReviewDesk& desk) { return desk.state().ranking == WorkState::done; }
bool isCompared(const ReviewDesk& desk) {
  return desk.state().truth.work == WorkState::done && desk.state().truth.scores.stackCounts.has_value();
}

/// What an outline encloses: colour in a grey picture.
QRect outlinedIn(const QImage& picture) {
  QRect place;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const QRgb pixel = picture.pixel(x, y);
      if (qRed(pixel) - qBlue(pixel) > 60) place |= QRect(x, y, 1, 1);
    }
  }
  return place;
}

/// A picture of 200 x 120 of an instance whose box is `box`, shown in section 0.
QImage thumbnailOf(const std::vector<test::Box>& boxes, std::uint32_t id, const cv::Rect& box) {
  const auto stack = make_memory_stack(std::vector<cv::Mat>(3, cv::Mat(64, 96, CV_8U, cv::Scalar(90))));
  InstanceDoubt instance;
  instance.id = id;
  instance.begin = {0, box.y, box.x};
  instance.end = {3, box.br().y, box.br().x};
  return paintThumbnail(readProfile(*stack, test::labelStack(boxes), {instance, false, {}, {200, 120}, 1}),
                        {})
      .image;
}

}  // namespace

class ReviewDeskTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aResultIsRankedInTheBackground();
  void aVerdictIsStoredAndLeadsOn();
  void undoingAVerdictBringsItBack();
  void laterPutsToTheEndAndGoesOn();
  void jumpingMovesTheViews();
  void selectingInAViewShowsItsCard();
  void theSameResultIsRankedOnce();
  void aNewResultStartsOver();
  void thePlaceOutlivesTheWindow();
  void theSampleOfAResultStaysTheSame();
  void truthIsScoredForSectionAndStack();
  void theThresholdMatchesAgain();
  void errorsAreWalkedThrough();
  void takingTruthAwayGoesBackToTheQueue();
  void aChosenErrorHasItsPlace();
  void byEyeTruthIsNotSeen();
  void bodiesAgreeAsAWhole();
  void aSectionCountsTheBodiesItShows();
  void countsFollowVerdictsAndTruth();
  void thumbnailsAreMade();
  void anInstanceFillsItsThumbnail();
  void aSpeckIsMagnifiedEightTimes();
  void aBodyIsShownAsLargeAsItsProfile();
  void thumbnailsAreAsLargeAsTheCardShowsThem();
  void anAttachedPanelReviews();
  void truthOfAnotherShapeIsReported();
};

void ReviewDeskTest::aResultIsRankedInTheBackground() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QVERIFY(desk.state().hasResult);
  QVERIFY(desk.state().ranking == WorkState::running);
  QTRY_VERIFY(isRanked(desk));
  QCOMPARE(desk.queue().rowCount(), 5);
  QVERIFY(!desk.state().isVolume);
  QCOMPARE(desk.state().queue.card->instance, std::int64_t{5});  // small and alone
}

void ReviewDeskTest::aVerdictIsStoredAndLeadsOn() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  desk.giveVerdict(5, {2, 51, 81, PointKind::not_mito}, VerdictKind::rejected);
  QCOMPARE(bench.document.verdicts().size(), std::size_t{1});
  QVERIFY(bench.document.verdicts()[0].kind == VerdictKind::rejected);
  QVERIFY(desk.state().queue.card->instance != 5);
  QCOMPARE(bench.view.selectedInstance(), desk.state().queue.card->instance);
  QCOMPARE(desk.state().queue.counts.left, std::int64_t{4});
}

void ReviewDeskTest::undoingAVerdictBringsItBack() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  desk.giveVerdict(5, {2, 51, 81}, VerdictKind::accepted);
  const std::int64_t next = desk.queue().current()->id;
  QVERIFY(next != 5);
  bench.document.undo();
  QCOMPARE(desk.state().queue.counts.left, std::int64_t{5});
  QCOMPARE(desk.queue().current()->id, 5U);
  QCOMPARE(bench.view.selectedInstance(), std::int64_t{5});
  desk.nextCard();
  bench.document.redo();
  QCOMPARE(desk.queue().current()->id, 5U);
}

void ReviewDeskTest::laterPutsToTheEndAndGoesOn() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  const auto second = desk.queue().instanceAt(1)->id;
  desk.giveVerdict(5, {2, 51, 81}, VerdictKind::later);
  QCOMPARE(desk.queue().instanceAt(4)->id, 5U);
  QCOMPARE(desk.queue().current()->id, second);
}

void ReviewDeskTest::jumpingMovesTheViews() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  desk.nextCard();
  const QueueCard card = *desk.state().queue.card;
  QVERIFY(bench.view.cross() == card.place);
  desk.previousCard();
  QCOMPARE(bench.view.cross().z, std::int64_t{2});
  QCOMPARE(bench.view.selectedInstance(), std::int64_t{5});
}

void ReviewDeskTest::selectingInAViewShowsItsCard() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  bench.view.selectInstance(3);
  QCOMPARE(desk.state().queue.card->instance, std::int64_t{3});
}

void ReviewDeskTest::theSameResultIsRankedOnce() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  bench.document.setComparedResult(bench.document.currentResult()->result.id);
  QVERIFY(isRanked(desk));
  QCOMPARE(desk.queue().rowCount(), 5);
}

void ReviewDeskTest::aNewResultStartsOver() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  desk.giveVerdict(5, {2, 51, 81}, VerdictKind::accepted);
  bench.addResult({{0, {5, 5, 20, 20}, 1}});
  QVERIFY(!isRanked(desk));
  QTRY_VERIFY(isRanked(desk));
  QCOMPARE(desk.queue().rowCount(), 1);
  QCOMPARE(desk.state().queue.counts.reviewed(), std::int64_t{0});
}

void ReviewDeskTest::thePlaceOutlivesTheWindow() {
  Workbench bench;
  std::int64_t instance = 0;
  {
    ReviewDesk desk(bench.document, bench.view, bench.runner);
    QTRY_VERIFY(isRanked(desk));
    desk.nextCard();
    desk.nextCard();
    instance = desk.state().queue.card->instance;
  }
  bench.view.selectInstance(0);
  ReviewDesk reopened(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(reopened));
  QCOMPARE(reopened.state().queue.card->instance, instance);
  QCOMPARE(reopened.state().queue.row, 2);
}

void ReviewDeskTest::theSampleOfAResultStaysTheSame() {
  std::vector<test::Box> boxes;
  for (int i = 0; i < 80; ++i) boxes.push_back({i % 3, {(i / 3 % 9) * 10, (i / 27) * 20, 6, 6}, i + 1});
  Workbench bench(boxes);
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QTRY_VERIFY(isRanked(desk));
  const auto drawn = [&] {
    std::vector<std::int64_t> ids;
    for (int row = 0; row < desk.queue().rowCount(); ++row) ids.push_back(desk.queue().instanceAt(row)->id);
    return ids;
  };
  desk.startSample();
  const auto first = drawn();
  QCOMPARE(first.size(), std::size_t{60});
  desk.endSample();
  QCOMPARE(desk.queue().rowCount(), 80);
  desk.startSample();
  QCOMPARE(drawn(), first);
  QCOMPARE(*desk.counts().instances, std::int64_t{80});  // of the result, not of the sample
}

void ReviewDeskTest::truthIsScoredForSectionAndStack() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QVERIFY(desk.state().face == ReviewFace::queue);
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  QVERIFY(desk.state().face == ReviewFace::truth);
  QTRY_VERIFY(isCompared(desk));
  const AgreementScores scores = desk.state().truth.scores;
  QVERIFY((scores.stackCounts == MatchCounts{3, 2, 2}));
  QTRY_VERIFY((desk.state().truth.scores.sectionCounts == MatchCounts{1, 1, 1}));
  bench.view.setSection(1);
  QTRY_VERIFY((desk.state().truth.scores.sectionCounts == MatchCounts{1, 0, 1}));
  QCOMPARE(desk.state().truth.name, QString("truth.tif"));
}

void ReviewDeskTest::theThresholdMatchesAgain() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  QTRY_VERIFY(isCompared(desk));
  QCOMPARE(desk.state().truth.errors, 4);
  desk.setThreshold(0.3);
  QTRY_VERIFY((desk.state().truth.scores.stackCounts == MatchCounts{4, 1, 1}));
  QTRY_COMPARE(desk.state().truth.errors, 3);  // one false positive, one missed, one poor match
  QCOMPARE(bench.view.overlay().iouThreshold, 0.3);
}

void ReviewDeskTest::errorsAreWalkedThrough() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  QTRY_VERIFY(isCompared(desk));
  desk.nextError();
  QCOMPARE(desk.state().truth.currentError, 0);
  QCOMPARE(bench.view.selectedInstance(), std::int64_t{0});  // the largest is an object of the truth
  QCOMPARE(bench.view.cross().z, std::int64_t{0});
  desk.nextError();
  QCOMPARE(bench.view.selectedInstance(), std::int64_t{4});
  for (int i = 0; i < 5; ++i) desk.nextError();
  QCOMPARE(desk.state().truth.currentError, 3);
  desk.previousError();
  QCOMPARE(desk.state().truth.currentError, 2);
}

void ReviewDeskTest::aChosenErrorHasItsPlace() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  QTRY_VERIFY(desk.state().truth.work == WorkState::done);
  QVERIFY(!desk.soughtPlace());
  desk.chooseError(0);
  QVERIFY(desk.soughtPlace());
  QCOMPARE(desk.soughtPlace()->z, bench.view.cross().z);
  desk.chooseFace(ReviewFace::queue);
  QVERIFY(!desk.soughtPlace());
}

void ReviewDeskTest::byEyeTruthIsNotSeen() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  OverlaySettings overlay;
  overlay.kind = OverlayKind::agreement;
  bench.view.setOverlay(overlay);
  desk.chooseFace(ReviewFace::queue);
  QCOMPARE(bench.view.overlay().kind, OverlayKind::instances);
  desk.chooseFace(ReviewFace::truth);
  QCOMPARE(bench.view.overlay().kind, OverlayKind::agreement);
}

void ReviewDeskTest::takingTruthAwayGoesBackToTheQueue() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  QTRY_VERIFY(isCompared(desk));
  desk.removeTruth();
  QVERIFY(desk.state().face == ReviewFace::queue);
  QVERIFY(desk.state().truth.work == WorkState::none);
  QCOMPARE(desk.errors().rowCount(), 0);
}

void ReviewDeskTest::bodiesAgreeAsAWhole() {
  const std::vector<test::Box> bodies = {
      {0, {10, 10, 20, 15}, 1}, {1, {10, 10, 20, 15}, 1}, {2, {60, 20, 9, 9}, 2}};
  Workbench bench(bodies);
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif",
                          test::labelStack({{0, {10, 10, 20, 15}, 7}, {1, {10, 10, 20, 15}, 7}}));
  QTRY_VERIFY(isCompared(desk));
  QVERIFY(desk.state().isVolume);
  QVERIFY((desk.state().truth.scores.stackCounts == MatchCounts{1, 1, 0}));
  QVERIFY(desk.comparison().agreement() != nullptr);
  QVERIFY(desk.comparison().agreement()->labels.at(2) == AgreementClass::fp);
}

/// Found in one of its two sections: missed as a body, so also where its profile is met.
void ReviewDeskTest::aSectionCountsTheBodiesItShows() {
  Workbench bench({{0, {10, 10, 20, 15}, 1}, {1, {60, 20, 9, 9}, 2}, {2, {60, 20, 9, 9}, 2}});
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  bench.document.setTruth("truth.tif", test::labelStack({{0, {10, 10, 20, 15}, 7},
                                                         {1, {10, 10, 20, 15}, 7},
                                                         {2, {10, 10, 20, 15}, 7},
                                                         {1, {60, 20, 9, 9}, 8},
                                                         {2, {60, 20, 9, 9}, 8}}));
  bench.view.setCross({0, 5, 5});
  QTRY_VERIFY(isCompared(desk));
  QVERIFY((desk.state().truth.scores.stackCounts == MatchCounts{1, 1, 1}));
  QTRY_VERIFY((desk.state().truth.scores.sectionCounts == MatchCounts{0, 1, 1}));
  bench.view.setCross({1, 5, 5});
  QTRY_VERIFY((desk.state().truth.scores.sectionCounts == MatchCounts{1, 0, 1}));
}

void ReviewDeskTest::countsFollowVerdictsAndTruth() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QVERIFY(!desk.counts().instances);
  QTRY_VERIFY(isRanked(desk));
  desk.giveVerdict(5, {2, 51, 81}, VerdictKind::rejected);
  CountsState counts = desk.counts();
  QVERIFY(counts.source == CountsSource::verdicts);
  QCOMPARE(*counts.fp, std::int64_t{1});
  QCOMPARE(*counts.unreviewed, std::int64_t{4});
  bench.document.setTruth("truth.tif", test::labelStack(kTruth));
  QTRY_VERIFY(desk.counts().source == CountsSource::truth);
  QCOMPARE(*desk.counts().fp, std::int64_t{2});
}

void ReviewDeskTest::thumbnailsAreMade() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QSignalSpy pictures(&desk, &ReviewDesk::thumbnailReady);
  desk.setThumbnailSize({200, 120}, 1);
  QTRY_VERIFY(!pictures.isEmpty());
  QCOMPARE(pictures.last()[0].toLongLong(), 5);
  const auto picture = pictures.last()[1].value<Thumbnail>().image;
  QCOMPARE(picture.size(), QSize(200, 120));
  QVERIFY(!outlinedIn(picture).isEmpty());
}

void ReviewDeskTest::anInstanceFillsItsThumbnail() {
  const cv::Rect place(30, 20, 20, 16);
  const QRect seen = outlinedIn(thumbnailOf({{0, place, 7}}, 7, place));
  QVERIFY2(seen.height() > 60 && seen.height() < 80, qPrintable(QString::number(seen.height())));
  QVERIFY((seen.center() - QPoint(100, 60)).manhattanLength() < 8);
}

void ReviewDeskTest::aSpeckIsMagnifiedEightTimes() {
  const cv::Rect place(40, 30, 3, 3);
  const QRect seen = outlinedIn(thumbnailOf({{0, place, 7}}, 7, place));
  QVERIFY2(std::abs(seen.height() - 24) <= 4, qPrintable(QString::number(seen.height())));
}

void ReviewDeskTest::aBodyIsShownAsLargeAsItsProfile() {
  const std::vector<test::Box> body = {{0, {10, 10, 10, 10}, 7}, {1, {60, 40, 10, 10}, 7}};
  const QRect seen = outlinedIn(thumbnailOf(body, 7, {10, 10, 60, 40}));
  QVERIFY2(seen.height() > 60, qPrintable(QString::number(seen.height())));
  QVERIFY((seen.center() - QPoint(100, 60)).manhattanLength() < 8);
}

/// Also when the card comes after the panel has its size.
void ReviewDeskTest::thumbnailsAreAsLargeAsTheCardShowsThem() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  ReviewPanel panel(desk.errors());
  desk.attach(panel);
  QSignalSpy pictures(&desk, &ReviewDesk::thumbnailReady);
  panel.resize(420, 900);
  panel.show();
  QTRY_VERIFY(isRanked(desk));
  QTRY_VERIFY(!pictures.isEmpty() &&
              pictures.last()[1].value<Thumbnail>().image.size() == panel.thumbnailSize());
  QVERIFY(panel.thumbnailSize().width() > 300);
}

void ReviewDeskTest::anAttachedPanelReviews() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  ReviewPanel panel(desk.errors());
  desk.attach(panel);
  QTRY_VERIFY(isRanked(desk));
  QCOMPARE(panel.state().queue.card->instance, std::int64_t{5});
  panel.judge(VerdictKind::rejected);
  QCOMPARE(bench.document.verdicts().size(), std::size_t{1});
  QCOMPARE(bench.document.verdicts()[0].instance, std::int64_t{5});
  QVERIFY(panel.state().queue.card->instance != 5);
  panel.previous();
  QCOMPARE(panel.state().queue.card->instance, std::int64_t{5});
}

void ReviewDeskTest::truthOfAnotherShapeIsReported() {
  Workbench bench;
  ReviewDesk desk(bench.document, bench.view, bench.runner);
  QSignalSpy troubles(&bench.document, &Document::troubled);
  LabelVolume other({2, 8, 8}, 0);
  other.at(0, 3, 3) = 4;
  other.at(1, 3, 3) = 9;
  write_labels_tiff(bench.path("other.tif"), other, std::nullopt);
  const std::string file = bench.path("other.tif").string();
  bench.document.setTruth(QString::fromStdString(file), open_labels(file));
  QCOMPARE(troubles.count(), 1);
  QVERIFY(desk.state().face == ReviewFace::queue);
}

int run_review_desk_test(int argc, char** argv) {
  ReviewDeskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "desk_test.moc"
