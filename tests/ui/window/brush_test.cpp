#include <QtTest>
#include <memory>

#include "tests/ui/window/review_walk.h"
#include "tests/ui/window/suites.h"
#include "ui/widgets/toast.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

const QPointF kInFirst(30, 26);   ///< in instance 1, columns 5 to 34 of rows 20 to 31
const QPointF kInSecond(50, 26);  ///< in instance 2, columns 45 to 54
const QPointF kBetween(40, 26);
const QPointF kBelow(20, 50);  ///< beside both
const QPointF kAbove(20, 10);

}  // namespace

/// Brush and eraser with mouse and keys in the whole window.
class BrushWalkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    walk_ = std::make_unique<ReviewWalk>();
    window_ = &walk_->window();
    walk_->begin();
    window_->view().setBrushRadius(2);
  }
  void cleanup() { walk_.reset(); }

  void aStrokeFromAnInstanceAddsToIt() {
    choose(Qt::Key_B, Tool::brush);
    drag(kInFirst, kBetween);
    walk_->keep("brush");
    QTRY_COMPARE(idAt(kBetween), 1);
    QCOMPARE(idAt(kInSecond), 2);
    QCOMPARE(window_->view().selectedInstance(), std::int64_t{1});
    QCOMPARE(idAt(kBetween, 0), 0);  // the other sections are as they were
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(idAt(kBetween), 0);
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(idAt(kBetween), 1);
    QVERIFY(document().points().empty());
  }

  void aStrokeBesideAllDrawsANewInstanceThatCountsAsAccepted() {
    document().addMissed({1, 50, 22});
    choose(Qt::Key_B, Tool::brush);
    drag(kBelow, kBelow + QPointF(6, 0));
    QTRY_COMPARE(idAt(kBelow), 3);
    QCOMPARE(document().verdicts().size(), std::size_t{1});
    const Verdict& verdict = document().verdicts().front();
    QCOMPARE(verdict.instance, std::int64_t{3});
    QVERIFY(verdict.kind == VerdictKind::accepted);
    QCOMPARE(verdict.place.x, 22.0);  // where it was clicked as missed
    drag(kBelow, kBelow + QPointF(0, 6));
    QTRY_COMPARE(idAt(kBelow + QPointF(0, 6)), 3);
    QCOMPARE(document().verdicts().size(), std::size_t{1});
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(idAt(kBelow), 0);
    QVERIFY(document().verdicts().front().kind == VerdictKind::missed);
  }

  void strokesInQuickSuccessionBecomeEditsInTheirOrder() {
    choose(Qt::Key_B, Tool::brush);
    drag(kBelow, kBelow + QPointF(3, 0));
    drag(kAbove, kAbove + QPointF(3, 0));
    drag(kAbove, kAbove - QPointF(6, 0));
    QTRY_COMPARE(document().corrections().size(), std::size_t{3});
    QCOMPARE(idAt(kBelow), 3);
    QCOMPARE(idAt(kAbove), 4);
    QCOMPARE(idAt(kAbove - QPointF(6, 0)), 4);
  }

  void theEraserTakesFromTheFirstInstanceAlone() {
    document().setVerdict(1, {1, 26, 20}, VerdictKind::accepted);
    choose(Qt::Key_E, Tool::eraser);
    drag(kInFirst, kInSecond);
    QTRY_COMPARE(idAt(kInFirst), 0);
    QCOMPARE(idAt(kInSecond), 2);
    QVERIFY(document().verdicts().empty());
    walk_->keep("eraser");
  }

  void withShiftAStrokeIsForTheSelectedInstance() {
    window_->view().selectInstance(2);
    choose(Qt::Key_B, Tool::brush);
    drag(kBelow, kBelow + QPointF(4, 0), Qt::ShiftModifier);
    QTRY_COMPARE(idAt(kBelow), 2);
  }

  void whatChangesNothingIsNoEditAndSaysWhy() {
    choose(Qt::Key_E, Tool::eraser);
    drag(kBelow, kBelow + QPointF(4, 0));
    QTRY_COMPARE(toasts(), 1);
    choose(Qt::Key_B, Tool::brush);
    drag(kInFirst, kInFirst - QPointF(4, 0));
    QTRY_COMPARE(toasts(), 2);
    QVERIFY(document().corrections().empty());
  }

  void keysChangeTheSizeAndEnterDabsAtTheCross() {
    choose(Qt::Key_B, Tool::brush);
    QTest::keyClick(&view(), Qt::Key_BracketRight);
    QCOMPARE(window_->view().brushRadius(), 2.5);
    QTest::keyClick(&view(), Qt::Key_BracketLeft);
    QCOMPARE(window_->view().brushRadius(), 2.0);
    window_->view().setCross({1, 50, 20});
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_COMPARE(idAt(kBelow), 3);
    QVERIFY(document().points().empty());
  }

  void escapeDropsTheStrokeThatIsBeingDrawn() {
    choose(Qt::Key_B, Tool::brush);
    QTest::mousePress(&view(), Qt::LeftButton, {}, at(kBelow));
    QTest::mouseMove(&view(), at(kBelow + QPointF(5, 0)));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, at(kBelow + QPointF(5, 0)));
    QTest::qWait(200);
    QVERIFY(document().corrections().empty());
    QVERIFY(window_->view().tool() == Tool::brush);
  }

  void controlClickSelectsAndDrawsNothing() {
    choose(Qt::Key_B, Tool::brush);
    QTest::mouseClick(&view(), Qt::LeftButton, Qt::ControlModifier, at(kInSecond));
    QTRY_COMPARE(window_->view().selectedInstance(), std::int64_t{2});
    QVERIFY(document().corrections().empty());
  }

  void otherStepsAndOtherCorrectionsPutTheBrushAway() {
    choose(Qt::Key_B, Tool::brush);
    window_->showStep(JourneyStep::mark);
    QVERIFY(window_->view().tool() == Tool::point);
    QVERIFY(!window_->actions()[ActionId::brushTool].isEnabled());
    window_->showStep(JourneyStep::review);
    choose(Qt::Key_B, Tool::brush);
    window_->view().selectInstance(1);
    window_->actions()[ActionId::split].trigger();
    QVERIFY(window_->view().tool() == Tool::point);
    choose(Qt::Key_E, Tool::eraser);
    QVERIFY(!window_->actions()[ActionId::split].isChecked());
  }

 private:
  Document& document() { return walk_->document(); }
  SectionView& view() { return walk_->view(); }
  QPoint at(const QPointF& place) { return walk_->at(place); }
  int idAt(const QPointF& place, std::int64_t section = 1) { return walk_->idAt(place, section); }
  int toasts() { return static_cast<int>(window_->findChildren<Toast*>().size()); }

  void choose(Qt::Key key, Tool tool) {
    QTest::keyClick(&view(), key);
    QVERIFY(window_->view().tool() == tool);
  }

  void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers keys = {}) {
    QTest::mousePress(&view(), Qt::LeftButton, keys, at(from));
    QTest::mouseMove(&view(), at((from + to) / 2));
    QTest::mouseMove(&view(), at(to));
    QTest::mouseRelease(&view(), Qt::LeftButton, keys, at(to));
  }

  std::unique_ptr<ReviewWalk> walk_;
  MainWindow* window_ = nullptr;
};

int runBrushWalkTest(int argc, char** argv) {
  BrushWalkTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "brush_test.moc"
