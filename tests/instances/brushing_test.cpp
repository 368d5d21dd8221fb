#include "core/instances/brushing.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/instances/corrections.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;
using test::Rows;

namespace {

const std::vector<Rows> kLabels = {{"11...22", "11...22", "......."}, {"1......", ".......", "......."}};

LabelStack stack_of(const std::vector<Rows>& sections) {
  std::vector<cv::Mat> maps;
  for (const Rows& rows : sections) maps.push_back(test::ids_of(rows));
  return {make_memory_stack(std::move(maps)), LabelMeaning::instances};
}

std::vector<Rows> corrected(const std::vector<Correction>& corrections) {
  const LabelStack labels = corrected_labels(stack_of(kLabels), corrections);
  return {test::rows_of(labels.ids(0)), test::rows_of(labels.ids(1))};
}

/// A stroke along a row that covers no other.
BrushStroke along(std::int64_t z, double row, double from, double to) {
  return {z, 0.75, {{row, from}, {row, to}}};
}

Correction paint(std::int64_t instance, const BrushStroke& stroke) {
  return make_brushed(CorrectionKind::paint, instance, stroke);
}

Correction erase(std::int64_t instance, const BrushStroke& stroke) {
  return make_brushed(CorrectionKind::erase, instance, stroke);
}

}  // namespace

class BrushingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void paintGoesOnBackgroundOfItsSectionAlone() {
    QCOMPARE(corrected({paint(1, along(0, 0, 0, 6))}),
             (std::vector<Rows>{{"1111122", "11...22", "......."}, kLabels[1]}));
    QCOMPARE(corrected({paint(7, along(1, 2, 2, 4))}),
             (std::vector<Rows>{kLabels[0], {"1......", ".......", "..777.."}}));
  }

  void theEraserTakesFromItsInstanceAlone() {
    QCOMPARE(corrected({erase(2, along(0, 1, 0, 6))}),
             (std::vector<Rows>{{"11...22", "11.....", "......."}, kLabels[1]}));
  }

  void whatIsOutsideOfTheSectionIsLeftOut() {
    QCOMPARE(corrected({paint(3, along(0, 2, -20, 1)), erase(2, along(0, 0, 6, 90))}),
             (std::vector<Rows>{{"11...2.", "11...22", "33....."}, kLabels[1]}));
    QCOMPARE(corrected({paint(3, along(5, 0, 0, 6))}), kLabels);
  }

  void strokesActInTheirOrderAmongMergesAndSplits() {
    const Correction bridge = paint(1, along(0, 0, 2, 4));
    // Painted, then merged: all is 2. Merged first, 1 is no more and cannot be painted.
    QCOMPARE(corrected({bridge, make_merge(2, 1)}),
             (std::vector<Rows>{{"2222222", "22...22", "......."}, {"2......", ".......", "......."}}));
    QVERIFY_THROWS_EXCEPTION(Error, corrected({make_merge(2, 1), bridge}));
    // What is erased before a merge stays background, what is erased after it goes from both.
    QCOMPARE(corrected({erase(1, along(0, 0, 0, 6)), make_merge(1, 2)}),
             (std::vector<Rows>{{".....11", "11...11", "......."}, kLabels[1]}));
    QCOMPARE(corrected({make_merge(1, 2), erase(1, along(0, 0, 0, 6))}),
             (std::vector<Rows>{{".......", "11...11", "......."}, kLabels[1]}));
    // A split cuts what was painted before it.
    const LabelStack joined = corrected_labels(stack_of(kLabels), {bridge, make_merge(1, 2)});
    const Correction split = make_split(joined, 1, {{0, 0, 0}, {0, 0, 6}}, 2, std::nullopt);
    QCOMPARE(corrected({bridge, make_merge(1, 2), split, paint(3, along(0, 2, 6, 6))}),
             (std::vector<Rows>{{"1111333", "11...33", "......3"}, kLabels[1]}));
  }

  void aStrokeTellsWhatItChanges() {
    const LabelStack labels = stack_of(kLabels);
    QCOMPARE(pixels_changed(labels, paint(1, along(0, 0, 0, 6))), std::int64_t{3});
    QCOMPARE(pixels_changed(labels, paint(9, along(0, 0, 5, 6))), std::int64_t{0});
    QCOMPARE(pixels_changed(labels, erase(1, along(0, 0, 0, 6))), std::int64_t{2});
    QCOMPARE(pixels_changed(labels, erase(1, along(2, 0, 0, 6))), std::int64_t{0});
  }

  void theEraserIsForTheFirstInstanceThatItMeets() {
    const LabelStack labels = stack_of(kLabels);
    QCOMPARE(erased_instance(labels, along(0, 0, 0, 6)), std::int64_t{1});
    QCOMPARE(erased_instance(labels, {0, 1.5, {{2, 6}}}), std::int64_t{2});  // its path lies beside
    QCOMPARE(erased_instance(labels, {0, 4, {{2, 4}}}), std::int64_t{2});    // it covers more of 2
    QCOMPARE(erased_instance(labels, along(0, 2, 0, 6)), std::int64_t{0});
    QCOMPARE(erased_instance(labels, along(9, 0, 0, 6)), std::int64_t{0});
  }

  void aNewInstanceIsWhereItsStrokeMetBackground() {
    const LabelStack labels = stack_of(kLabels);
    const BrushStroke path{0, 0.75, {{0, 0}, {0, 2}, {0, 3}, {0, 4}, {0, 6}}};
    QCOMPARE(place_of_new(labels, path), (StrokePoint{0, 3}));
    QVERIFY(!place_of_new(labels, along(0, 0, 5, 6)));
    QVERIFY(!place_of_new(labels, along(0, -9, 0, 6)));
  }

  void aFilledStrokeIsNewInItsMiddle() {
    BrushStroke round{0, 0.75, {{0, 2}, {0, 6}, {4, 6}, {4, 2}, {0.5, 2}}, true};
    const LabelStack labels = stack_of({{".........", ".........", ".........", ".........", "........."}});
    QCOMPARE(place_of_new(labels, round), (StrokePoint{2, 4}));
    const LabelStack full = stack_of({{"111111111", "111111111", "111111111", "111111111", "111111111"}});
    QVERIFY(!place_of_new(full, round));
    round.is_filled = false;
    QVERIFY(place_of_new(labels, round) != (StrokePoint{2, 4}));  // it goes by the path
  }
};

int run_brushing_test(int argc, char** argv) {
  BrushingTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "brushing_test.moc"
