#include "ui/window/run_end.h"

#include <QtTest>

#include "core/project/project.h"
#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/views/section_view.h"
#include "ui/window/opening.h"
#include "ui/window/stack_views.h"

using namespace cristae;
using namespace cristae::ui;

/// What happens beside a run: its end is told, another project waits for a word.
class RunEndTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aResultIsToldWithItsReview() {
    const RunEnd end{true, MessageLevel::success, true, JourneyStep::review};
    QVERIFY(runEnd(RunState::finished, true, JourneyStep::adapt) == end);
    QVERIFY(runEnd(RunState::stopped, true, JourneyStep::mark) == end);
    QCOMPARE(runEnd(RunState::finished, true, JourneyStep::adapt, true).level, MessageLevel::warning);
    QVERIFY(!runEnd(RunState::stopped, false, JourneyStep::mark).hasOffer);
  }

  void aFailureIsToldWhereItIsNotSeen() {
    const RunEnd end = runEnd(RunState::failed, false, JourneyStep::review);
    QVERIFY(end.isTold && end.level == MessageLevel::error);
    QVERIFY(end.hasOffer && end.offer == JourneyStep::adapt);
    QVERIFY(!runEnd(RunState::failed, false, JourneyStep::adapt).isTold);
  }

  void whatGoesOnIsNotTold() {
    for (const RunState state : {RunState::adapting, RunState::interrupted, RunState::elsewhere})
      QVERIFY(!runEnd(state, true, JourneyStep::mark).isTold);
  }

  void anotherProjectWaitsForAWord() {
    TestWindow whole(Shape{3, 64, 64});
    Document& document = whole.window().document();
    const auto file = document.file();
    JobRunner runner;
    Opening opening(document, runner, whole.window());
    int asked = 0;
    opening.setMayLeave([&asked] {
      ++asked;
      return false;
    });
    opening.openProject("other.cristae");
    opening.openDemo();
    QCOMPARE(asked, 2);
    QCOMPARE(runner.runningCount(), 0);
    QCOMPARE(document.file(), file);
    document.close();
    opening.openProject("other.cristae");  // nothing is left behind
    QCOMPARE(asked, 2);
    QVERIFY(runner.runningCount() > 0);
    QTRY_COMPARE(runner.runningCount(), 0);
  }

  void keysStepAlongTheirView() {
    TestWindow whole(Shape{3, 64, 64});
    MainWindow& window = whole.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_4);
    for (SectionView* view : window.views().sectionViews()) {
      QTRY_VERIFY(view->isVisible());
      window.view().setCross({1, 20, 30});
      view->setFocus();
      QTest::keyClick(view, Qt::Key_PageDown);
      const Cross expected = view->plane() == Plane::xy   ? Cross{2, 20, 30}
                             : view->plane() == Plane::xz ? Cross{1, 21, 30}
                                                          : Cross{1, 20, 31};
      QCOMPARE(window.view().cross(), expected);
    }
  }

  void whyAProjectIsReadOnlyIsASentence() {
    const QString said =
        asSentence("it was made by a newer version of Cristae (format 9, this one writes 3)");
    QCOMPARE(said, QString("It was made by a newer version of Cristae (format 9, this one writes 3)."));
  }
};

int runRunEndTest(int argc, char** argv) {
  RunEndTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "run_end_test.moc"
