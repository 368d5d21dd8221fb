#include "core/morphology/instance_measures.h"

#include <QtTest>
#include <cmath>
#include <map>

#include "core/base/random.h"
#include "tests/morphology/suites.h"

using namespace cristae;

namespace {

void fill(LabelVolume& volume, std::array<std::int64_t, 3> begin, std::array<std::int64_t, 3> end,
          std::uint32_t id) {
  for (std::int64_t z = begin[0]; z < end[0]; ++z) {
    for (std::int64_t y = begin[1]; y < end[1]; ++y) {
      for (std::int64_t x = begin[2]; x < end[2]; ++x) volume.at(z, y, x) = id;
    }
  }
}

/// A box of 2 x 3 x 4 voxels in a field of 6 x 8 x 10.
LabelVolume box() {
  LabelVolume volume({6, 8, 10});
  fill(volume, {1, 2, 3}, {3, 5, 7}, 9);
  return volume;
}

}  // namespace

class InstanceMeasuresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void measuresABoxInVoxels();
  void physicalMeasuresNeedTheVoxelSize();
  void aVolumeIsMeasuredWithAnisotropicVoxels();
  void aProfileIsMeasuredAsAnArea();
  void facesOfTheFieldAreFlagged();
  void profilesDoNotTouchTheFirstAndLastSection();
  void aSkippedSectionIsNotCounted();
  void largeAndSparseIdsAreMeasured();
  void agreesWithCountingVoxelByVoxel();
  void anEmptyVolumeHasNoInstances();
  void theSummaryLeavesCutInstancesOutOfTheMeanOnly();
  void theMedianOfTwoLiesBetweenThem();
  void idsThatGoOnAreBodies();
};

void InstanceMeasuresTest::measuresABoxInVoxels() {
  const MeasureTable table = measure_instances(box(), MeasureDimension::bodies_3d);
  QCOMPARE(table.instances.size(), std::size_t{1});
  const InstanceMeasures& m = table.instances[0];
  QCOMPARE(m.label, 9U);
  QCOMPARE(m.voxels, 24);
  QCOMPARE(m.centroid, (std::array{1.5, 3.0, 4.5}));
  QCOMPARE(m.begin, (std::array<std::int64_t, 3>{1, 2, 3}));
  QCOMPARE(m.end, (std::array<std::int64_t, 3>{3, 5, 7}));
  QCOMPARE(m.first_section(), 1);
  QCOMPARE(m.last_section(), 2);
  QCOMPARE(m.sections, 2);
  QVERIFY(!m.touches_border());
  // (6 * 24 / pi)^(1/3)
  QVERIFY(std::abs(m.equivalent_diameter_px - 3.5789) < 1e-4);
}

void InstanceMeasuresTest::physicalMeasuresNeedTheVoxelSize() {
  const InstanceMeasures m = measure_instances(box(), MeasureDimension::bodies_3d).instances[0];
  QVERIFY(!m.volume_um3 && !m.area_um2 && !m.equivalent_diameter_nm);
}

void InstanceMeasuresTest::aVolumeIsMeasuredWithAnisotropicVoxels() {
  const InstanceMeasures m =
      measure_instances(box(), MeasureDimension::bodies_3d, VoxelSize{50, 10, 8}).instances[0];
  QVERIFY(std::abs(*m.volume_um3 - 24 * 4000e-9) < 1e-15);
  // 96,000 nm^3: (6 * 96000 / pi)^(1/3) = 56.81 nm
  QVERIFY(std::abs(*m.equivalent_diameter_nm - 56.812) < 1e-2);
  QVERIFY(!m.area_um2);
}

void InstanceMeasuresTest::aProfileIsMeasuredAsAnArea() {
  LabelVolume volume({1, 8, 10});
  fill(volume, {0, 2, 3}, {1, 5, 7}, 1);
  const InstanceMeasures m =
      measure_instances(volume, MeasureDimension::profiles_2d, VoxelSize{50, 10, 8}).instances[0];
  QVERIFY(std::abs(*m.area_um2 - 12 * 80e-6) < 1e-15);
  // 2 sqrt(12 / pi) = 3.9088 px; 2 sqrt(960 / pi) = 34.961 nm
  QVERIFY(std::abs(m.equivalent_diameter_px - 3.9088) < 1e-4);
  QVERIFY(std::abs(*m.equivalent_diameter_nm - 34.961) < 1e-3);
  QVERIFY(!m.volume_um3);
}

void InstanceMeasuresTest::facesOfTheFieldAreFlagged() {
  LabelVolume volume({3, 4, 5});
  volume.at(0, 1, 1) = 1;
  volume.at(2, 1, 1) = 2;
  volume.at(1, 0, 1) = 3;
  volume.at(1, 3, 1) = 4;
  volume.at(1, 1, 0) = 5;
  volume.at(1, 1, 4) = 6;
  const MeasureTable table = measure_instances(volume, MeasureDimension::bodies_3d);
  for (std::size_t i = 0; i < 6; ++i) {
    std::array<bool, 6> expected{};
    expected[i] = true;
    QCOMPARE(table.instances[i].touches, expected);
  }
}

void InstanceMeasuresTest::profilesDoNotTouchTheFirstAndLastSection() {
  LabelVolume volume({1, 4, 5});
  volume.at(0, 1, 1) = 1;
  volume.at(0, 1, 4) = 2;
  const MeasureTable table = measure_instances(volume, MeasureDimension::profiles_2d);
  QVERIFY(!table.instances[0].touches_border());
  QVERIFY(table.instances[1].touches_border());
}

void InstanceMeasuresTest::aSkippedSectionIsNotCounted() {
  LabelVolume volume({5, 3, 3});
  volume.at(1, 1, 1) = volume.at(3, 1, 1) = 1;
  const InstanceMeasures m = measure_instances(volume, MeasureDimension::bodies_3d).instances[0];
  QCOMPARE(m.sections, 2);
  QCOMPARE(m.last_section() - m.first_section() + 1, 3);
}

void InstanceMeasuresTest::largeAndSparseIdsAreMeasured() {
  LabelVolume volume({1, 1, 5});
  volume.at(0, 0, 0) = 4294967295U;
  volume.at(0, 0, 1) = 3;
  volume.at(0, 0, 2) = 4294967295U;
  volume.at(0, 0, 4) = 1U << 24;
  const MeasureTable table = measure_instances(volume, MeasureDimension::bodies_3d);
  QCOMPARE(table.instances.size(), std::size_t{3});
  QCOMPARE(table.instances[0].label, 3U);
  QCOMPARE(table.instances[1].label, 1U << 24);
  QCOMPARE(table.instances[2].label, 4294967295U);
  QCOMPARE(table.instances[2].voxels, 2);
}

void InstanceMeasuresTest::agreesWithCountingVoxelByVoxel() {
  Random random(61);
  for (int trial = 0; trial < 50; ++trial) {
    LabelVolume volume({random.integer(1, 5), random.integer(1, 7), random.integer(1, 9)});
    for (auto& id : volume) id = static_cast<std::uint32_t>(random.integer(0, 3));
    std::map<std::uint32_t, std::array<double, 4>> sums;  // voxels, z, y, x
    for (std::int64_t z = 0; z < volume.shape().z; ++z) {
      for (std::int64_t y = 0; y < volume.shape().y; ++y) {
        for (std::int64_t x = 0; x < volume.shape().x; ++x) {
          auto& sum = sums[volume.at(z, y, x)];
          sum[0] += 1;
          sum[1] += static_cast<double>(z);
          sum[2] += static_cast<double>(y);
          sum[3] += static_cast<double>(x);
        }
      }
    }
    sums.erase(0);
    const MeasureTable table = measure_instances(volume, MeasureDimension::bodies_3d);
    QCOMPARE(table.instances.size(), sums.size());
    for (const InstanceMeasures& m : table.instances) {
      const auto& sum = sums[m.label];
      QCOMPARE(static_cast<double>(m.voxels), sum[0]);
      for (std::size_t axis = 0; axis < 3; ++axis)
        QVERIFY(std::abs(m.centroid[axis] - sum[axis + 1] / sum[0]) < 1e-12);
    }
  }
}

void InstanceMeasuresTest::anEmptyVolumeHasNoInstances() {
  const MeasureTable table = measure_instances(LabelVolume({2, 3, 4}), MeasureDimension::bodies_3d);
  QVERIFY(table.instances.empty());
  const MeasureSummary summary = summarise(table);
  QCOMPARE(summary.count, 0);
  QCOMPARE(summary.field_fraction, 0.0);
  QVERIFY(!summary.mean_voxels);
  QCOMPARE(summarise(measure_instances(LabelVolume(), MeasureDimension::bodies_3d)).field_fraction, 0.0);
}

void InstanceMeasuresTest::theSummaryLeavesCutInstancesOutOfTheMeanOnly() {
  LabelVolume volume = box();              // 24 voxels, complete
  fill(volume, {4, 0, 0}, {6, 2, 4}, 10);  // 16 voxels, cut
  const MeasureSummary summary =
      summarise(measure_instances(volume, MeasureDimension::bodies_3d, VoxelSize{100, 10, 10}));
  QCOMPARE(summary.count, 2);
  QCOMPARE(summary.complete, 1);
  QCOMPARE(summary.voxels, 40);
  QCOMPARE(summary.field_fraction, 40.0 / 480.0);
  QCOMPARE(*summary.mean_voxels, 24.0);
  QVERIFY(std::abs(*summary.mean_size - 24e-5) < 1e-15);  // 10,000 nm^3 a voxel
  QVERIFY(std::abs(*summary.total_size - 40e-5) < 1e-15);
}

void InstanceMeasuresTest::theMedianOfTwoLiesBetweenThem() {
  LabelVolume volume({3, 3, 9});
  volume.at(1, 1, 1) = 1;
  fill(volume, {1, 1, 3}, {2, 2, 6}, 2);
  const MeasureSummary summary = summarise(measure_instances(volume, MeasureDimension::bodies_3d));
  QCOMPARE(*summary.median_voxels, 2.0);
  QVERIFY(!summary.mean_size);
}

void InstanceMeasuresTest::idsThatGoOnAreBodies() {
  QCOMPARE(dimension_of(box()), MeasureDimension::bodies_3d);
  LabelVolume profiles({6, 8, 10});
  for (std::uint32_t z = 0; z < 6; ++z) {
    fill(profiles, {z, 1, 1}, {z + 1, 4, 4}, 2 * z + 1);  // one above the other, each with its own id
    fill(profiles, {z, 5, 5}, {z + 1, 7, 7}, 2 * z + 2);
  }
  QCOMPARE(dimension_of(profiles), MeasureDimension::profiles_2d);
  fill(profiles, {5, 1, 7}, {6, 2, 8}, 1);  // a single voxel, sections away
  QCOMPARE(dimension_of(profiles), MeasureDimension::bodies_3d);
  LabelVolume section({1, 8, 10});
  fill(section, {0, 1, 1}, {1, 4, 4}, 1);
  QCOMPARE(dimension_of(section), MeasureDimension::profiles_2d);
}

int run_instance_measures_test(int argc, char** argv) {
  InstanceMeasuresTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "instance_measures_test.moc"
