#include <QtTest>
#include <memory>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/panels/counting_desk.h"
#include "ui/panels/review_panel.h"
#include "ui/views/section_view.h"
#include "ui/window/stack_views.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kSmall{3, 64, 64};

}  // namespace

/// Counting test points with mouse and keys in the whole window.
class CountingWalkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    whole_ = std::make_unique<TestWindow>(kSmall);
    window_ = &whole_->window();
    QVERIFY(QTest::qWaitForWindowActive(window_));
  }
  void cleanup() { whole_.reset(); }

  void clicksAndTheKeyCountFields() {
    document().setCurrentResult(whole_->addResult());
    begin();
    const CountingField first = window_->counting().shownField()->field;
    QTRY_COMPARE(view().shownIndex(), qint64{first.z});
    clickPoint(first, 12);
    QTRY_COMPARE(window_->counting().shownField()->hits, std::vector{12});
    QVERIFY(document().points().empty());
    QVERIFY(document().verdicts().empty());
    QTest::keyClick(&view(), Qt::Key_J);
    QVERIFY(window_->counting().shownField()->field != first);
    QCOMPARE(window_->counting().state().done, 1);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window_->counting().shownField()->field == first);
    QCOMPARE(window_->counting().state().done, 0);
  }

  void nothingTellsWhatTheResultSays() {
    document().addPoint({1, 26, 10});
    document().setCurrentResult(whole_->addResult());
    begin();
    QVERIFY(window_->view().overlay().isVisible);                      // the choice of the person stays
    const auto isOfInstance = [](const CountingField& field, int i) {  // as TestWindow::addResult draws them
      return field.pixel_y(i) >= 20 && field.pixel_y(i) < 32 && field.pixel_x(i) >= 5 &&
             field.pixel_x(i) < 35;
    };
    std::optional<HoverInfo> seen;
    const auto connection =
        connect(&view(), &SectionView::hovered, this, [&seen](const HoverInfo& info) { seen = info; });
    bool isTried = false;
    while (window_->counting().isCounting() && !isTried) {
      const CountingField field = window_->counting().shownField()->field;
      for (int i = 0; i < field.points() && !isTried; ++i) {
        if (!isOfInstance(field, i)) continue;
        QTRY_VERIFY(view().isSettled());
        QTest::mouseMove(&view(), placeOf(pixelOf(field, i)));
        QTRY_VERIFY(seen.has_value());
        QCOMPARE(seen->instance, std::int64_t{0});
        isTried = true;
      }
      if (!isTried) window_->counting().next();
    }
    QVERIFY(isTried);
    disconnect(connection);
    const ActionRegistry& actions = window_->actions();
    for (const ActionId id : {ActionId::accept, ActionId::split, ActionId::placePoint})
      QVERIFY(!actions[id].isEnabled());
    window_->showStep(JourneyStep::mark);
    QVERIFY(!window_->counting().isCounting());
    QVERIFY(!window_->views().testField());
    QVERIFY(actions[ActionId::placePoint].isEnabled());
  }

  void itNeedsNoResult() {
    begin();
    QVERIFY(window_->counting().isCounting());
    QTest::keyClick(&view(), Qt::Key_J);
    QCOMPARE(window_->counting().state().done, 1);
  }

 private:
  Document& document() { return window_->document(); }
  SectionView& view() { return *window_->views().sectionViews().front(); }

  void begin() {
    window_->showStep(JourneyStep::review);
    auto* panel = window_->findChild<ReviewPanel*>();
    Q_EMIT panel->faceChosen(ReviewFace::counting);
    Q_EMIT panel->countingStarted();
    QVERIFY(window_->counting().isCounting());
  }

  QPoint placeOf(const QPointF& plane) {
    return (view().transform().toDevice(plane) / view().devicePixelRatioF()).toPoint();
  }

  static QPointF pixelOf(const CountingField& field, int index) {
    return {static_cast<double>(field.pixel_x(index)), static_cast<double>(field.pixel_y(index))};
  }

  void clickPoint(const CountingField& field, int index) {
    QTest::mouseClick(&view(), Qt::LeftButton, {}, placeOf(pixelOf(field, index)));
  }

  std::unique_ptr<TestWindow> whole_;
  MainWindow* window_ = nullptr;
};

int runCountingWalkTest(int argc, char** argv) {
  CountingWalkTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "counting_test.moc"
