#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <algorithm>

#include "tests/ui/review/suites.h"
#include "tests/ui/review/workbench.h"
#include "ui/models/error_list_model.h"
#include "ui/panels/counting_desk.h"
#include "ui/panels/review_panel.h"

using namespace cristae;
using namespace cristae::ui;
using test::Workbench;

namespace {

/// A desk over a workbench; its face is looked at. Its 18 fields of 32 x 32 pixels cover the stack, a point
/// every 6.4 pixels, always the same.
struct Counting {
  Counting() {
    desk.setWanted(true);
    desk.start();
  }

  Point placeOf(int index) const {
    const CountingField field = desk.shownField()->field;
    return {field.z, static_cast<double>(field.pixel_y(index)), static_cast<double>(field.pixel_x(index))};
  }
  /// As an eye would that sees exactly what the result holds.
  void countAsTheResultHasIt() {
    const CountingField field = desk.shownField()->field;
    const cv::Mat ids = bench.document.currentResult()->labels.ids(field.z);
    for (int i = 0; i < field.points(); ++i) {
      if (ids.at<int>(static_cast<int>(field.pixel_y(i)), static_cast<int>(field.pixel_x(i))) != 0)
        desk.pick(placeOf(i));
    }
    desk.next();
  }

  static Document& planned(Document& document) {
    document.setViewValue("counting.plan", "7 32 32 18");
    return document;
  }

  Workbench bench;
  CountingDesk desk{planned(bench.document), bench.view, bench.runner};
};

}  // namespace

class CountingDeskTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsCountedUnlessItsFaceIsLookedAt() {
    Workbench bench;
    CountingDesk desk(bench.document, bench.view, bench.runner);
    desk.start();
    QVERIFY(!desk.isCounting());
    desk.setWanted(true);
    desk.start();
    QVERIFY(desk.isCounting());
    desk.setWanted(false);
    QVERIFY(!desk.isCounting());
  }

  void aClickMarksTheNearestPointAndASecondTakesItBack() {
    Counting counting;
    Point place = counting.placeOf(7);
    const CountingField field = counting.desk.shownField()->field;
    place.x += 0.4 * field.step_x;
    counting.desk.pick(place);
    QCOMPARE(counting.desk.shownField()->hits, std::vector{7});
    QVERIFY(!counting.desk.shownField()->is_done);
    QCOMPARE(counting.desk.state().hits, 1);
    counting.desk.pick(counting.placeOf(7));
    QVERIFY(counting.desk.shownField()->hits.empty());
    Point elsewhere = counting.placeOf(7);
    elsewhere.z += 1;
    counting.desk.pick(elsewhere);
    QVERIFY(counting.desk.shownField()->hits.empty());
  }

  void eachClickIsOnDiskAndCanBeTakenBack() {
    Counting counting;
    counting.desk.pick(counting.placeOf(3));
    QCOMPARE(counting.bench.document.countedFields().size(), std::size_t{1});
    QVERIFY(counting.bench.document.history().back().name == EditName{"count_field"});
    counting.bench.document.undo();
    QVERIFY(counting.desk.shownField()->hits.empty());
  }

  void theCrossIsInTheField() {
    Counting counting;
    const Cross cross = counting.bench.view.cross();
    const CountingField field = counting.desk.shownField()->field;
    QCOMPARE(cross.z, field.z);
    QVERIFY(cross.y >= field.pixel_y(0) && cross.y <= field.pixel_y(field.points() - 1));
  }

  void undoLeadsToTheFieldThatItChanged() {
    Counting counting;
    const auto first = counting.desk.shownField();
    counting.desk.pick(counting.placeOf(3));
    counting.desk.next();
    QVERIFY(counting.desk.shownField()->field != first->field);
    counting.bench.document.undo();  // "done"
    QVERIFY(counting.desk.shownField()->field == first->field);
    QCOMPARE(counting.desk.state().done, 0);
  }

  void aWholeCountAgreesWithTheResultItSaw() {
    Counting counting;
    const int fields = counting.desk.state().fields;
    QCOMPARE(fields, 18);
    for (int i = 0; i < fields; ++i) counting.countAsTheResultHasIt();
    QVERIFY(!counting.desk.isCounting());
    QVERIFY(counting.desk.state().isFinished());
    QTRY_VERIFY(counting.desk.agreement().has_value());
    const FieldAgreement agreement = *counting.desk.agreement();
    QCOMPARE(agreement.fields, std::int64_t{fields});
    QCOMPARE(agreement.precision->value, 1.0);
    QCOMPARE(agreement.recall->value, 1.0);
    QVERIFY(agreement.fraction->value > 0);
    QVERIFY(countingPlot(counting.desk.state()).has_value());
    // The same counts speak of another result, which lacks instance 1 and those that continue it.
    counting.bench.addResult({{0, {50, 30, 18, 16}, 4}});
    QTRY_VERIFY(counting.desk.agreement() && counting.desk.agreement()->recall->value < 1);
    QCOMPARE(counting.desk.agreement()->precision->value, 1.0);
  }

  void rejectedInstancesCountAsBackground() {
    Counting counting;
    const int fields = counting.desk.state().fields;
    for (int i = 0; i < fields; ++i) counting.countAsTheResultHasIt();
    QTRY_VERIFY(counting.desk.agreement().has_value());
    for (const std::int64_t instance : {1, 2, 3, 4, 5})
      counting.bench.document.setVerdict(instance, {0, 1, 1}, VerdictKind::rejected);
    QTRY_VERIFY(counting.desk.agreement() && counting.desk.agreement()->recall->value == 0);
  }

  void itGoesOnAfterReopening() {
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "again.cristae";
    std::optional<CountedField> counted;
    const auto stack = make_memory_stack({cv::Mat(64, 96, CV_8U, cv::Scalar(90))}, VoxelSize{30, 10, 10});
    ProjectStack description;
    description.path = "stack.tif";
    description.shape = {1, 64, 96};
    description.voxel_size_nm = VoxelSize{30, 10, 10};
    {
      Document document;
      ViewState view;
      JobRunner runner;
      CountingDesk desk(document, view, runner);
      document.create(file, description, stack);
      desk.setWanted(true);
      desk.start();
      desk.pick({desk.shownField()->field.z, desk.shownField()->field.y, desk.shownField()->field.x});
      counted = desk.shownField();
    }
    Document document;
    ViewState view;
    JobRunner runner;
    CountingDesk desk(document, view, runner);
    document.adopt(Project::open(file), description, stack);
    desk.setWanted(true);
    desk.start();
    QVERIFY(desk.shownField() == counted);
  }

  void thePanelHidesWhatIsSaidWhilePointsAreCounted() {
    Counting counting;
    ErrorListModel errors;
    ReviewPanel panel(errors);
    ReviewState review;
    review.hasResult = true;
    review.face = ReviewFace::counting;
    panel.setState(review);
    counting.desk.attach(panel);
    counting.countAsTheResultHasIt();
    QTRY_VERIFY(counting.desk.agreement().has_value());
    auto* face = panel.findChild<ReviewCountingFace*>();
    panel.resize(360, 800);
    panel.show();
    const auto says = [&](const QString& text) {
      const auto labels = face->findChildren<QLabel*>();
      return std::ranges::any_of(
          labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(says("1 counted"));
    QVERIFY(!says("By eye"));
    panel.next();  // the key means: this field is done
    QCOMPARE(counting.desk.state().done, 2);
    counting.desk.stop();
    QTRY_VERIFY(says("By eye"));
  }
};

int run_counting_desk_test(int argc, char** argv) {
  CountingDeskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "counting_test.moc"
