#include <QtTest>
#include <cmath>
#include <memory>

#include "tests/ui/window/review_walk.h"
#include "tests/ui/window/suites.h"
#include "ui/panels/correction_desk.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

const QPointF kLeft(10, 26);    ///< in instance 1, columns 5 to 34
const QPointF kRight(28, 26);   ///< in instance 1
const QPointF kSecond(50, 26);  ///< in instance 2, columns 45 to 54
const QPointF kBesideAll(28, 5);

}  // namespace

/// Splitting and merging with mouse and keys in the whole window.
class CorrectionWalkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    walk_ = std::make_unique<ReviewWalk>();
    window_ = &walk_->window();
    walk_->begin();
    window_->view().selectInstance(1);
    QTRY_VERIFY(window_->actions()[ActionId::split].isEnabled());
  }
  void cleanup() { walk_.reset(); }

  void keySTwoClicksAndEnterSplit() {
    QTest::keyClick(&view(), Qt::Key_S);
    QVERIFY(window_->corrections().mode() == CorrectionMode::splitting);
    QVERIFY(!window_->actions()[ActionId::placePoint].isEnabled());
    click(kLeft);
    click(kRight);
    QTRY_COMPARE(window_->corrections().centres().size(), std::size_t{2});
    walk_->keep("split");
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_COMPARE(document().corrections().size(), std::size_t{1});
    walk_->keep("split-done");
    QCOMPARE(idAt(kLeft), 1);
    QCOMPARE(idAt(kRight), 3);
    QCOMPARE(idAt(kSecond), 2);
    QVERIFY(document().points().empty());
    QVERIFY(window_->actions()[ActionId::placePoint].isEnabled());
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(idAt(kRight), 1);
  }

  void keyMAndAClickMerge() {
    QTest::keyClick(&view(), Qt::Key_M);
    QVERIFY(window_->corrections().mode() == CorrectionMode::merging);
    walk_->keep("merge");
    click(kSecond);
    QTRY_COMPARE(document().corrections().size(), std::size_t{1});
    QCOMPARE(idAt(kSecond), 1);
    QCOMPARE(window_->view().selectedInstance(), std::int64_t{1});
  }

  void escapeLeavesAndClicksPlacePointsAgain() {
    QTest::keyClick(&view(), Qt::Key_S);
    click(kLeft);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(window_->corrections().mode() == CorrectionMode::none);
    click(kBesideAll);
    QTRY_COMPARE(document().points().size(), std::size_t{1});
    QCOMPARE(std::lround(document().points().front().point.x), 28L);
    QVERIFY(document().corrections().empty());
  }

  void anotherStepEndsTheCorrection() {
    QTest::keyClick(&view(), Qt::Key_M);
    window_->showStep(JourneyStep::mark);
    QVERIFY(window_->corrections().mode() == CorrectionMode::none);
    QVERIFY(!window_->actions()[ActionId::split].isEnabled());
  }

 private:
  Document& document() { return walk_->document(); }
  SectionView& view() { return walk_->view(); }
  int idAt(const QPointF& place) { return walk_->idAt(place); }
  void click(const QPointF& place) { QTest::mouseClick(&view(), Qt::LeftButton, {}, walk_->at(place)); }

  std::unique_ptr<ReviewWalk> walk_;
  MainWindow* window_ = nullptr;
};

int runCorrectionWalkTest(int argc, char** argv) {
  CorrectionWalkTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "correction_test.moc"
