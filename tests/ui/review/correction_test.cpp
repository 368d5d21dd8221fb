#include <QSignalSpy>
#include <QtTest>

#include "core/project/supervision.h"
#include "core/volume/labels.h"
#include "tests/ui/review/suites.h"
#include "tests/ui/review/workbench.h"
#include "ui/panels/correction_desk.h"
#include "ui/panels/review_desk.h"

using namespace cristae;
using namespace cristae::ui;
using test::Workbench;

namespace {

/// Instance 4 of fiveProfiles(): columns 50 to 67, rows 30 to 45 of section 0.
constexpr std::int64_t kWide = 4;
const Point kLeft{0, 38, 53};
const Point kRight{0, 38, 64};
const Point kBeside{0, 38, 80};
const Point kOther{0, 17, 20};  ///< in instance 1

/// The desks over a workbench whose result is ranked.
struct Desks {
  Desks() {
    if (!QTest::qWaitFor([&] { return review.state().ranking == WorkState::done; })) qFatal("not ranked");
  }

  int idAt(const Point& place) const {
    return bench.document.currentResult()->labels.ids(place.z).at<int>(static_cast<int>(place.y),
                                                                       static_cast<int>(place.x));
  }
  bool hasCorrections(std::size_t count) const { return bench.document.corrections().size() == count; }

  Workbench bench;
  ReviewDesk review{bench.document, bench.view, bench.runner};
  CorrectionDesk desk{bench.document, bench.view, review, bench.runner};
};

}  // namespace

class CorrectionDeskTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void twoPointsInTheInstanceSplitItAtOnce() {
    Desks desks;
    desks.bench.document.addPoint(kLeft);
    desks.bench.document.addPoint(kOther);
    desks.bench.document.addPoint({0, 40, 58, PointKind::not_mito});
    desks.bench.document.addPoint(kRight);
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginSplit();
    QTRY_VERIFY(desks.hasCorrections(1));
    QCOMPARE(desks.idAt(kLeft), 4);
    QCOMPARE(desks.idAt(kRight), 6);  // five were there
    QCOMPARE(desks.idAt(kOther), 1);
    QVERIFY(desks.desk.mode() == CorrectionMode::none);
    QCOMPARE(desks.bench.view.selectedInstance(), kWide);
    QVERIFY(desks.bench.document.history().back().name == (EditName{"split_instance", 1, {kWide}}));
    QTRY_COMPARE(desks.review.queue().instanceCount(), std::int64_t{6});
    QCOMPARE(desks.bench.view.selectedInstance(), kWide);
    QCOMPARE(desks.review.largestId(), std::optional<std::int64_t>(6));
  }

  void withoutPointsClicksAreCentres() {
    Desks desks;
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginSplit();
    QVERIFY(desks.desk.mode() == CorrectionMode::splitting);
    QVERIFY(!desks.desk.gestures().isEmpty());
    desks.desk.pick(kBeside);
    QTRY_VERIFY(desks.desk.isRefused());
    QVERIFY(desks.desk.centres().empty());
    desks.desk.pick(kLeft);
    QTRY_COMPARE(desks.desk.centres().size(), std::size_t{1});
    QVERIFY(!desks.desk.isRefused());
    desks.desk.finish();
    QVERIFY(desks.desk.isRefused());  // one centre cuts nothing
    desks.desk.pick(kRight);
    desks.desk.pick(kRight);
    QTRY_VERIFY(desks.desk.canFinish());
    QTRY_COMPARE(desks.bench.runner.runningCount(), 0);
    QCOMPARE(desks.desk.centres().size(), std::size_t{2});
    desks.desk.finish();
    QTRY_VERIFY(desks.hasCorrections(1));
    QVERIFY(desks.idAt(kLeft) != desks.idAt(kRight));
    QVERIFY(desks.bench.document.points().empty());
    // Each piece teaches one centre.
    QCOMPARE(supervision({}, {}, desks.bench.document.corrections()), (Points{kLeft, kRight}));
  }

  void onePointInTheInstanceIsTheFirstCentre() {
    Desks desks;
    desks.bench.document.addPoint(kLeft);
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginSplit();
    QTRY_COMPARE(desks.desk.centres().size(), std::size_t{1});
    QVERIFY(desks.desk.mode() == CorrectionMode::splitting);
    QVERIFY(desks.hasCorrections(0));
  }

  /// A point that is not seen is no centre: two clicks make two pieces.
  void aPointInAnotherSectionIsNoCentre() {
    Desks desks;
    desks.bench.document.addPoint(kLeft);
    desks.bench.view.selectInstance(kWide);
    desks.bench.view.setSection(1);
    desks.desk.beginSplit();
    QTRY_COMPARE(desks.bench.runner.runningCount(), 0);
    QVERIFY(desks.desk.centres().empty());
  }

  void beginningAgainFinishesTheSplit() {
    Desks desks;
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginSplit();
    desks.desk.pick(kLeft);
    desks.desk.pick(kRight);
    QTRY_VERIFY(desks.desk.canFinish());
    desks.desk.beginSplit();
    QTRY_VERIFY(desks.hasCorrections(1));
    QCOMPARE(supervision({}, {}, desks.bench.document.corrections()), (Points{kLeft, kRight}));
  }

  void theNextClickedInstanceIsMerged() {
    Desks desks;
    desks.bench.document.setVerdict(1, kOther, VerdictKind::accepted);
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginMerge();
    desks.desk.pick(kBeside);
    QTRY_VERIFY(desks.desk.isRefused());
    desks.desk.pick(kLeft);
    QTRY_VERIFY(desks.desk.text().contains("itself"));
    desks.desk.pick(kOther);
    QTRY_VERIFY(desks.hasCorrections(1));
    QCOMPARE(desks.idAt(kOther), 4);
    QVERIFY(desks.desk.mode() == CorrectionMode::none);
    QCOMPARE(desks.bench.view.selectedInstance(), kWide);
    // The queue stays, less the one that went, and so do its counts.
    QCOMPARE(desks.review.queue().instanceCount(), std::int64_t{4});
    QVERIFY(!desks.review.queue().find(1));
    QCOMPARE(desks.review.state().queue.counts.accepted, std::int64_t{0});
    QCOMPARE(desks.review.queue().current()->id, 4U);
    desks.bench.document.undo();
    QCOMPARE(desks.idAt(kOther), 1);
    QTRY_COMPARE(desks.review.queue().instanceCount(), std::int64_t{5});
    QCOMPARE(desks.review.state().queue.counts.accepted, std::int64_t{1});
  }

  void leavingForgetsTheClicks() {
    Desks desks;
    desks.bench.view.selectInstance(kWide);
    QSignalSpy changed(&desks.desk, &CorrectionDesk::changed);
    desks.desk.beginSplit();
    desks.desk.pick(kLeft);
    desks.desk.leave();
    QTRY_COMPARE(desks.bench.runner.runningCount(), 0);
    QVERIFY(desks.desk.mode() == CorrectionMode::none);
    QVERIFY(desks.desk.centres().empty());
    QVERIFY(desks.desk.text().isEmpty());
    QCOMPARE(changed.count(), 2);
    desks.desk.pick(kRight);  // no mode: nothing
    QCOMPARE(desks.bench.runner.runningCount(), 0);
  }

  void anotherResultEndsTheCorrection() {
    Desks desks;
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginMerge();
    desks.bench.addResult({});
    QVERIFY(desks.desk.mode() == CorrectionMode::none);
    QVERIFY(desks.hasCorrections(0));
  }

  void aMergedNumberIsNotGivenAgain() {
    Desks desks;
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginMerge();
    desks.desk.pickInstance(5);  // the largest
    QVERIFY(desks.hasCorrections(1));
    QTRY_COMPARE(desks.bench.runner.runningCount(), 0);
    QCOMPARE(desks.review.largestId(), std::optional<std::int64_t>(5));
    desks.bench.document.undo();
    QCOMPARE(desks.review.largestId(), std::optional<std::int64_t>(5));
  }

  void anInstanceThatIsGoneIsNoLongerSelected() {
    Desks desks;
    desks.bench.view.selectInstance(kWide);
    desks.desk.beginSplit();
    for (const Point& place : {kLeft, kRight}) desks.desk.pick(place);
    desks.desk.finish();  // waits for the clicks before it
    QTRY_COMPARE(desks.review.queue().instanceCount(), std::int64_t{6});
    desks.bench.view.selectInstance(6);
    desks.bench.document.undo();
    QTRY_COMPARE(desks.review.queue().instanceCount(), std::int64_t{5});
    QCOMPARE(desks.bench.view.selectedInstance(), std::int64_t{0});
  }
};

int run_correction_desk_test(int argc, char** argv) {
  CorrectionDeskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "correction_test.moc"
