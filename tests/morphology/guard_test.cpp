#include "core/morphology/guard.h"

#include <QtTest>

#include "core/morphology/counting_frame.h"
#include "core/morphology/morphology.h"
#include "core/morphology/population.h"
#include "tests/morphology/suites.h"

using namespace cristae;

namespace {

void fill(LabelVolume& labels, std::uint32_t id, const Box& box) {
  for (std::int64_t z = box.begin[0]; z < box.end[0]; ++z)
    for (std::int64_t y = box.begin[1]; y < box.end[1]; ++y)
      for (std::int64_t x = box.begin[2]; x < box.end[2]; ++x) labels.at(z, y, x) = id;
}

/// Two blocks in 20 x 30 x 40 voxels: the largest extents are 3, 4 and 6.
LabelVolume two_blocks() {
  LabelVolume labels({20, 30, 40});
  fill(labels, 1, {{5, 10, 4}, {8, 14, 10}});
  fill(labels, 2, {{10, 20, 30}, {12, 23, 32}});
  return labels;
}

MorphologyOptions options_with(const Box& frame, MeasureDimension dimension = MeasureDimension::bodies_3d) {
  MorphologyOptions options;
  options.dimension = dimension;
  options.voxel_size_nm = VoxelSize{20, 10, 10};
  options.frame = frame;
  return options;
}

MeasureTable measure(const LabelVolume& labels, const MorphologyOptions& options) {
  Job job;
  return measure_morphology(labels, options, job);
}

}  // namespace

class GuardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNarrowerSideIsTheGuard() {
    const Box frame{{2, 5, 7}, {16, 28, 30}};
    const GuardWidths widths = guard_widths(measure(two_blocks(), options_with(frame)), frame);
    QCOMPARE(widths.guard, (std::array<std::int64_t, 3>{2, 2, 7}));
    QCOMPARE(widths.largest, (std::array<std::int64_t, 3>{3, 4, 6}));
    QVERIFY(!widths.is_wide_enough(0) && !widths.is_wide_enough(1) && widths.is_wide_enough(2));
    QVERIFY(!widths.is_wide_enough());
    QCOMPARE(widths.largest_over_guard(), 2.0);  // 4 / 2 in y
  }

  void aWiderGuardIsWideEnoughAndMovesNoOtherSide() {
    const Box frame{{2, 5, 7}, {16, 28, 30}};
    const Shape field{20, 30, 40};
    const MeasureTable table = measure(two_blocks(), options_with(frame));
    const auto wider = with_wider_guard(frame, field, guard_widths(table, frame));
    QVERIFY(wider == (Box{{3, 5, 7}, {16, 26, 30}}));
    QVERIFY(guard_widths(table, *wider).is_wide_enough());
  }

  void aSmallFieldHasNoRoomForTheGuard() {
    GuardWidths widths;
    widths.largest = {5, 4, 4};
    QVERIFY(!with_wider_guard({{1, 1, 1}, {9, 9, 9}}, {10, 10, 10}, widths));
    widths.is_profile = true;  // sections stand for themselves
    QVERIFY(with_wider_guard({{0, 1, 1}, {10, 9, 9}}, {10, 10, 10}, widths) == (Box{{0, 4, 4}, {10, 6, 6}}));
  }

  void countingAgainIsMeasuringWithTheOtherFrame() {
    const LabelVolume labels = two_blocks();
    const MeasureTable first = measure(labels, options_with({{2, 5, 3}, {18, 28, 36}}));
    const MorphologyOptions other = options_with({{2, 5, 6}, {18, 28, 36}});
    Job job;
    const MeasureTable again = count_again(first, labels, other, job);
    const MeasureTable whole = measure(labels, other);
    QVERIFY(first.instances[0].is_counted == true && again.instances[0].is_counted == false);
    QVERIFY(again.instances[1].is_counted == true);
    QVERIFY(again.parts.frame == whole.parts.frame);
    QCOMPARE(again.parts.reference.voxels_in_frame, whole.parts.reference.voxels_in_frame);
    QVERIFY(describe_population(again).number_density == describe_population(whole).number_density);
    QVERIFY(again.instances[0].body->surface_um2 == whole.instances[0].body->surface_um2);  // kept
  }

  void profilesAreCountedInTheSectionsOfTheFrame() {
    const LabelVolume labels = two_blocks();  // sections 5 to 7, and 10 and 11
    const auto counted = [&](const Box& frame) {
      return describe_population(measure(labels, options_with(frame, MeasureDimension::profiles_2d))).counted;
    };
    QCOMPARE(counted({{0, 2, 2}, {20, 28, 38}}), std::int64_t{5});
    QCOMPARE(counted({{6, 2, 2}, {11, 28, 38}}), std::int64_t{3});
  }
};

int run_guard_test(int argc, char** argv) {
  GuardTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "guard_test.moc"
