#include "ui/window/measure_desk.h"

#include <QtTest>

#include "core/morphology/population.h"
#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/models/instances_model.h"

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

  void sharesAreOfTheReferenceSpace() {
    QTemporaryDir folder;
    const Shape shape{3, 64, 64};
    LabelVolume cell(shape, 0);
    for (std::int64_t z = 0; z < shape.z; ++z)
      for (std::int64_t y = 0; y < 64; ++y)
        for (std::int64_t x = 0; x < 32; ++x) cell.at(z, y, x) = 1;
    const std::string file = (folder.path() + "/cell.tif").toStdString();
    write_labels_tiff(file, cell, std::nullopt);
    document().setVoxelSize(VoxelSize{50, 5, 5});
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2) && desk_->table()->parts.forms);
    desk_->setChoices({QString::fromStdString(file), 0});
    QTRY_VERIFY(isMeasured(2) && desk_->table()->parts.forms);
    QCOMPARE(desk_->table()->parts.reference.name, std::string("mask cell.tif"));
    // Instance 1 lies with columns 5 to 31 in the left half, instance 2 beside it.
    QCOMPARE(describe_population(*desk_->table()).fraction, 27.0 * 12 / (32 * 64));
    QVERIFY2(SummaryTexts::of(*desk_->table()).share.contains("cell.tif"),
             qPrintable(SummaryTexts::of(*desk_->table()).share));
    desk_->setChoices({});
    QTRY_VERIFY(isMeasured(2) && desk_->table()->parts.forms);
    QCOMPARE(desk_->table()->parts.reference.name, std::string("field"));
  }

  void aReferenceOfAnotherShapeIsRefused() {
    QTemporaryDir folder;
    const std::string file = (folder.path() + "/small.tif").toStdString();
    LabelVolume small(Shape{2, 8, 8}, 0);
    small.at(0, 1, 1) = 1;
    small.at(1, 1, 1) = 2;
    write_labels_tiff(file, small, std::nullopt);
    QSignalSpy troubles(desk_.get(), &MeasureDesk::troubled);
    document().setVoxelSize(VoxelSize{50, 5, 5});
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2) && desk_->table()->parts.forms);
    desk_->setChoices({QString::fromStdString(file), 0});
    QTRY_COMPARE(troubles.count(), 1);
    QVERIFY(isMeasured(2));  // sizes and places stay
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
