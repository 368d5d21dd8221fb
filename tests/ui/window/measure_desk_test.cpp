#include "ui/window/measure_desk.h"

#include <QtTest>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"

using namespace cristae;
using namespace cristae::ui;

/// What the Measure panel, its texts and the report count.
class MeasureDeskTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    whole_ = std::make_unique<TestWindow>(Shape{3, 64, 64});
    document().setCurrentResult(whole_->addResult());
    desk_ = std::make_unique<MeasureDesk>(document(), runner_);
  }
  void cleanup() {
    desk_.reset();
    whole_.reset();
  }

  void rejectedInstancesAreLeftOutAsInWhatIsExported() {
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2));
    document().setVerdict(2, {1, 26, 50}, VerdictKind::rejected);
    QTRY_VERIFY(isMeasured(1));
    QCOMPARE(desk_->table()->instances.front().label, std::int64_t{1});
    QCOMPARE(desk_->rejectedCount(), std::int64_t{1});
    QVERIFY(desk_->methodsText({}).contains("1 instance rejected by eye"));
    document().undo();
    QTRY_VERIFY(isMeasured(2));
    QVERIFY(!desk_->methodsText({}).contains("rejected"));
  }

  void acceptingChangesNoMeasure() {
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2));
    const auto before = desk_->table();
    document().setVerdict(1, {1, 26, 20}, VerdictKind::accepted);
    QVERIFY(desk_->table() == before);
  }

  void aSampleIsToldInTheMethods() {
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2));
    QVERIFY(desk_->methodsText({0, estimate_share(9, 10, 40)}).contains("9 of 10 were right"));
  }

 private:
  Document& document() { return whole_->window().document(); }
  bool isMeasured(std::size_t count) const {
    return !desk_->isWorking() && desk_->table() && desk_->table()->instances.size() == count;
  }

  JobRunner runner_;
  std::unique_ptr<TestWindow> whole_;
  std::unique_ptr<MeasureDesk> desk_;
};

int runMeasureDeskTest(int argc, char** argv) {
  MeasureDeskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "measure_desk_test.moc"
