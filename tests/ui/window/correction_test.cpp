#include <QtTest>
#include <cmath>
#include <memory>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/panels/correction_desk.h"
#include "ui/panels/review_panel.h"
#include "ui/views/section_view.h"
#include "ui/window/stack_views.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kShape{3, 64, 64};
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
    whole_ = std::make_unique<TestWindow>(kShape);
    window_ = &whole_->window();
    document().setCurrentResult(whole_->addResult());
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->showStep(JourneyStep::review);
    const auto* panel = window_->findChild<ReviewPanel*>();
    QTRY_VERIFY(panel->state().ranking == WorkState::done);
    window_->view().setSection(1);
    QTRY_COMPARE(view().shownIndex(), qint64{1});
    view().setFocus();
    window_->view().selectInstance(1);
    QTRY_VERIFY(window_->actions()[ActionId::split].isEnabled());
  }
  void cleanup() { whole_.reset(); }

  void keySTwoClicksAndEnterSplit() {
    QTest::keyClick(&view(), Qt::Key_S);
    QVERIFY(window_->corrections().mode() == CorrectionMode::splitting);
    QVERIFY(!window_->actions()[ActionId::placePoint].isEnabled());
    click(kLeft);
    click(kRight);
    QTRY_COMPARE(window_->corrections().centres().size(), std::size_t{2});
    keep("split");
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_COMPARE(document().corrections().size(), std::size_t{1});
    keep("split-done");
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
    keep("merge");
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
  Document& document() { return window_->document(); }
  SectionView& view() { return *window_->views().sectionViews().front(); }

  void click(const QPointF& place) {
    const QPointF at = view().transform().toDevice(place) / view().devicePixelRatioF();
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at.toPoint());
  }

  int idAt(const QPointF& place) {
    return document().currentResult()->labels.ids(1).at<int>(static_cast<int>(place.y()),
                                                             static_cast<int>(place.x()));
  }

  /// With CRISTAE_PICTURES=FOLDER, as the story does.
  void keep(const QString& name) {
    const QString folder = qEnvironmentVariable("CRISTAE_PICTURES");
    if (folder.isEmpty()) return;
    QTest::qWait(500);  // until the window is at rest
    window_->grab().save(QDir(folder).filePath(name + ".png"));
  }

  std::unique_ptr<TestWindow> whole_;
  MainWindow* window_ = nullptr;
};

int runCorrectionWalkTest(int argc, char** argv) {
  CorrectionWalkTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "correction_test.moc"
