#include "ui/window/status_line.h"

#include <QtTest>

#include "tests/ui/window/suites.h"

using namespace cristae::ui;

class StatusLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDeviceThatIsBeingMeasuredLeavesRoomForTheHint() {
    MachineMeasure measure;
    measure.measureAgain();
    const ChipState state = StatusLine::deviceState(measure);
    QVERIFY2(state.text.size() <= 20, qPrintable(state.text));
    QCOMPARE(state.tooltip, StatusLine::deviceText(measure));
    QVERIFY(state.tooltip.size() > state.text.size());
  }

  void theWholeHintIsKept() {
    QStatusBar bar;
    StatusLine line(bar);
    line.setHint(QStringLiteral("Click: choose · Esc: leave"));
    bar.resize(300, 30);
    QCOMPARE(bar.findChild<ElidedLabel*>()->text(), QStringLiteral("Click: choose · Esc: leave"));
    QCOMPARE(bar.findChild<ElidedLabel*>()->minimumSizeHint().width(), 0);
  }
};

int runStatusLineTest(int argc, char** argv) {
  StatusLineTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "status_line_test.moc"
