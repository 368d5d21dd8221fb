#include <QtTest>
#include <memory>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/panels/review_panel.h"
#include "ui/views/section_view.h"
#include "ui/window/stack_views.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kSteps{3, 64, 64};
const QPointF kOnFirst(20, 26);  ///< in instance 1
const QPointF kInNone(20, 5);

}  // namespace

/// What belongs to a step of the journey: clicks, keys, room on the screen.
class StepsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    whole_ = std::make_unique<TestWindow>(kSteps);
    document().setCurrentResult(whole_->addResult());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(window().findChild<ReviewPanel*>()->state().ranking == WorkState::done);
    window().view().setSection(1);
    QTRY_VERIFY(view().shownIndex() == 1 && view().isSettled());
    window().view().selectInstance(0);
  }
  void cleanup() { whole_.reset(); }

  void aClickIsForTheStep_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("instance");
    const auto mark = static_cast<int>(JourneyStep::mark);
    const auto review = static_cast<int>(JourneyStep::review);
    const auto measure = static_cast<int>(JourneyStep::measure);
    QTest::newRow("mark, on an instance") << mark << kOnFirst << 1 << 0;
    QTest::newRow("review, on an instance") << review << kOnFirst << 0 << 1;
    QTest::newRow("review, beside them") << review << kInNone << 1 << 0;
    QTest::newRow("measure, on an instance") << measure << kOnFirst << 0 << 1;
    QTest::newRow("measure, beside them") << measure << kInNone << 0 << 0;
  }
  void aClickIsForTheStep() {
    QFETCH(int, step);
    QFETCH(QPointF, place);
    window().showStep(static_cast<JourneyStep>(step));
    window().view().setSection(1);
    QTRY_VERIFY(view().shownIndex() == 1 && view().isSettled());
    window().view().selectInstance(0);
    const QPointF at = view().transform().toDevice(place) / view().devicePixelRatioF();
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at.toPoint());
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    QTEST(static_cast<int>(document().points().size()), "points");
    QTEST(static_cast<int>(window().view().selectedInstance()), "instance");
  }

  void escapeLeadsBackToThePicture() {
    window().showStep(JourneyStep::mark);
    auto* button = window().findChild<QAbstractButton*>(QStringLiteral("nextPlace"));
    button->setFocus();
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
  }

  void theWindowFitsASmallScreen() {
    QVERIFY2(window().minimumSizeHint().height() <= 640,
             qPrintable(QString::number(window().minimumSizeHint().height())));
  }

 private:
  MainWindow& window() { return whole_->window(); }
  Document& document() { return window().document(); }
  SectionView& view() { return *window().views().sectionViews().front(); }

  std::unique_ptr<TestWindow> whole_;
};

int runStepsTest(int argc, char** argv) {
  StepsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "steps_test.moc"
