#include "ui/window/measure_desk.h"

#include <QtTest>

#include "core/morphology/population.h"
#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/models/instances_model.h"
#include "ui/panels/measure_panel.h"
#include "ui/window/stack_views.h"

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
    desk_->setChoices({file, 0, {}});
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
    desk_->setChoices({file, 0, {}});
    QTRY_COMPARE(troubles.count(), 1);
    QVERIFY(isMeasured(2));  // sizes and places stay
  }

  void aMovedFrameCountsAgainAndIsTakenBack() {
    measureWhole();
    const auto before = desk_->table();
    // Instance 1 lies in columns 5 to 34, 2 in columns 45 to 54: the usual frame begins at column 6.
    QVERIFY(desk_->frame().isUsual && !desk_->frame().isOutOfDate);
    QCOMPARE(desk_->frame().frame.begin[2], std::int64_t{6});
    QCOMPARE(desk_->frame().counted, std::int64_t{1});
    desk_->setFrame({{0, 6, 2}, {3, 58, 40}});
    QVERIFY(desk_->table() == before);  // in sight until it is counted again
    QVERIFY(desk_->frame().isOutOfDate);
    QTRY_VERIFY(isMeasured(2) && !desk_->frame().isOutOfDate);
    QCOMPARE(describe_population(*desk_->table()).counted, std::int64_t{1});
    QVERIFY(desk_->table()->instances[0].is_counted == true);
    QVERIFY(desk_->table()->instances[1].is_counted == false);
    QVERIFY(describe_population(*desk_->table()).number_density !=
            describe_population(*before).number_density);
    QCOMPARE(document().history().back().name.key, std::string("move_counting_frame"));
    document().undo();
    QVERIFY(desk_->frame().isUsual);
    QTRY_VERIFY(isMeasured(2) && !desk_->frame().isOutOfDate);
    QVERIFY(desk_->table()->instances[1].is_counted == true);
    document().redo();
    QTRY_VERIFY(isMeasured(2) && !desk_->frame().isOutOfDate);
    QVERIFY(desk_->table()->instances[0].is_counted == true);
  }

  /// While forms are measured, sizes and the frame stay in sight.
  void aFrameMovedBeforeFormsAreMeasuredStaysInSight() {
    document().setVoxelSize(VoxelSize{50, 5, 5});
    desk_->setWanted(true);
    QTRY_VERIFY(desk_->table() != nullptr);
    const Box moved{{0, 6, 2}, {3, 58, 40}};
    desk_->setFrame(moved);
    QVERIFY(desk_->table() != nullptr);
    QCOMPARE(text_of(desk_->frame().frame), text_of(moved));
    QTRY_VERIFY(isMeasured(2) && desk_->table()->parts.forms);
    QVERIFY(desk_->table()->parts.frame == moved);
  }

  void aFrameMovedWhileNobodyLooksIsCountedLater() {
    measureWhole();
    desk_->setWanted(false);
    desk_->setFrame({{0, 6, 2}, {3, 58, 40}});
    QVERIFY(!desk_->isWorking() && desk_->frame().isOutOfDate);
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2) && !desk_->frame().isOutOfDate);
  }

  void theFrameIsDraggedInTheWindow() {
    MainWindow& window = whole_->window();
    document().setVoxelSize(VoxelSize{50, 5, 5});
    window.showStep(JourneyStep::measure);
    auto* panel = window.findChild<MeasurePanel*>();
    auto* shown = panel->findChild<QCheckBox*>("showFrame");
    QTRY_VERIFY(shown->isEnabled());
    SectionView& view = *window.views().sectionViews().front();
    QVERIFY(!view.countingFrame());
    shown->setChecked(true);
    QVERIFY(view.countingFrame());
    QTRY_VERIFY(view.isSettled());
    const auto at = [&](double x, double y) {
      return (view.transform().toDevice({x, y}) / view.devicePixelRatioF()).toPoint();
    };
    const QPoint from = at(57.5, 15);  // the right edge of the usual frame
    const QPoint to = at(40.5, 15);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (const QPoint& place : {from + (to - from) / 2, to}) {
      QMouseEvent move(QEvent::MouseMove, place, view.mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                       Qt::NoModifier);
      QCoreApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    QTRY_VERIFY(document().measureChoices().frame.has_value());
    QCOMPARE(text_of(*document().measureChoices().frame), std::string("0:3,6:58,6:41"));
    for (const SectionView* each : window.views().sectionViews())
      QVERIFY(each->countingFrame()->box == *document().measureChoices().frame);
    QCOMPARE(panel->findChild<QSpinBox*>("frameLastX")->value(), 40);
    document().undo();
    QVERIFY(!document().measureChoices().frame);
    QCOMPARE(view.countingFrame()->box.end[2], std::int64_t{58});
    window.showStep(JourneyStep::review);
    QVERIFY(!view.countingFrame());
  }

 private:
  void measureWhole() {
    document().setVoxelSize(VoxelSize{50, 5, 5});
    desk_->setWanted(true);
    QTRY_VERIFY(isMeasured(2) && desk_->table()->parts.forms);
  }

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
