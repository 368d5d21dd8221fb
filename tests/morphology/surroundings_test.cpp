#include <QtTest>

#include "core/morphology/grey.h"
#include "core/morphology/neighbours.h"
#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;
using namespace cristae::analytic;

namespace {

constexpr VoxelSize kNm{10, 4, 4};

void add_ball(LabelVolume& volume, const VoxelSize& nm, const Position& middle, double radius,
              std::uint32_t id) {
  for (std::int64_t z = 0; z < volume.shape().z; ++z) {
    for (std::int64_t y = 0; y < volume.shape().y; ++y) {
      for (std::int64_t x = 0; x < volume.shape().x; ++x) {
        const Position d{static_cast<double>(z) * nm.z - middle[0], static_cast<double>(y) * nm.y - middle[1],
                         static_cast<double>(x) * nm.x - middle[2]};
        if (dot(d, d) <= radius * radius) volume.at(z, y, x) = id;
      }
    }
  }
}

NeighbourItem item_of(const LabelVolume& volume, std::uint32_t id, const VoxelSize& nm) {
  const BodyMask body =
      cut_out(volume, id, {{0, 0, 0}, {volume.shape().z, volume.shape().y, volume.shape().x}});
  NeighbourItem item;
  double count = 0;
  for (std::int64_t z = 0; z < volume.shape().z; ++z) {
    for (std::int64_t y = 0; y < volume.shape().y; ++y) {
      for (std::int64_t x = 0; x < volume.shape().x; ++x) {
        if (volume.at(z, y, x) != id) continue;
        count += 1;
        item.centroid_nm[0] += static_cast<double>(z) * nm.z;
        item.centroid_nm[1] += static_cast<double>(y) * nm.y;
        item.centroid_nm[2] += static_cast<double>(x) * nm.x;
      }
    }
  }
  for (double& coordinate : item.centroid_nm) coordinate /= count;
  const auto steps = crofton_steps(nm);
  item.surface = SurfaceTree(surface_voxels(body, steps), nm);
  return item;
}

double boundary_of(const NeighbourItem& item) {
  double sum = 0;
  for (const SurfaceVoxel& voxel : item.surface.voxels()) sum += voxel.boundary;
  return sum;
}

}  // namespace

class SurroundingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void surfaceVoxelsAddUpToTheSurface();
  void gapsAgreeWithComparingAllPairs();
  void nearestNeighboursAgreeWithComparingAll();
  void touchingBodiesHaveNoGap();
  void aLoneInstanceHasNoNeighbour();
  void contactOfTwoPlatesIsTheirFace();
  void profilesLookInTheirSectionOnly();
  void distanceToAMaskIsTheGap();
  void anEmptyMaskHasNoDistance();
  void greyValuesInsideAndAround();
  void theRingLeavesOtherInstancesOut();
};

void SurroundingsTest::surfaceVoxelsAddUpToTheSurface() {
  LabelVolume volume({12, 30, 30});
  add_ball(volume, kNm, {60, 60, 60}, 40, 3);
  const BodyMask body = cut_out(volume, 3, {{0, 0, 0}, {12, 30, 30}});
  const auto steps = crofton_steps(kNm);
  double sum = 0;
  for (const SurfaceVoxel& voxel : surface_voxels(body, steps)) {
    sum += voxel.boundary;
    QCOMPARE(volume.at(voxel.position[0], voxel.position[1], voxel.position[2]), 3U);
  }
  QVERIFY(std::abs(sum / crofton_surface(body.voxels, steps) - 1) < 1e-5);
}

void SurroundingsTest::gapsAgreeWithComparingAllPairs() {
  Random random(31);
  for (int trial = 0; trial < 20; ++trial) {
    std::array<std::vector<SurfaceVoxel>, 2> sets;
    for (auto& set : sets) {
      for (int i = 0; i < 60; ++i) {
        set.push_back({{static_cast<std::int32_t>(random.integer(0, 30)),
                        static_cast<std::int32_t>(random.integer(0, 60)),
                        static_cast<std::int32_t>(random.integer(0, 60) + (&set == &sets[1] ? 40 : 0))},
                       1});
      }
    }
    double least = 1e9;
    for (const auto& a : sets[0]) {
      for (const auto& b : sets[1]) least = std::min(least, gap_between(a.position, b.position, kNm));
    }
    const SurfaceTree one(sets[0], kNm), other(sets[1], kNm);
    QVERIFY(std::abs(one.gap_to(other, 1e9) - least) < 1e-9);
    QVERIFY(one.box_gap_to(other) <= least + 1e-9);
    QCOMPARE(one.gap_to(other, least / 2), least / 2);  // nothing nearer than the bound
  }
}

void SurroundingsTest::nearestNeighboursAgreeWithComparingAll() {
  Random random(32);
  LabelVolume volume({16, 60, 60});
  std::vector<NeighbourItem> items;
  for (std::uint32_t id = 1; id <= 12; ++id)
    add_ball(volume, kNm, {random.uniform(0, 150), random.uniform(0, 230), random.uniform(0, 230)}, 25, id);
  for (std::uint32_t id = 1; id <= 12; ++id) {
    if (std::find(volume.begin(), volume.end(), id) != volume.end())
      items.push_back(item_of(volume, id, kNm));
  }
  Job job;
  const auto measures = measure_neighbours(items, kNm, std::nullopt, job);
  for (std::size_t i = 0; i < items.size(); ++i) {
    double centroid = 1e9, surface = 1e9;
    for (std::size_t k = 0; k < items.size(); ++k) {
      if (k == i) continue;
      const auto &a = items[i].centroid_nm, &b = items[k].centroid_nm;
      centroid = std::min(centroid, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
      for (const auto& p : items[i].surface.voxels()) {
        for (const auto& q : items[k].surface.voxels())
          surface = std::min(surface, gap_between(p.position, q.position, kNm));
      }
    }
    QVERIFY(std::abs(*measures[i].centroid_nm - centroid) < 1e-9);
    QVERIFY(std::abs(*measures[i].surface_nm - surface) < 1e-9);
  }
}

void SurroundingsTest::touchingBodiesHaveNoGap() {
  LabelVolume volume({3, 5, 9});
  for (std::int64_t x = 1; x < 8; ++x) volume.at(1, 2, x) = x < 4 ? 1 : 2;
  Job job;
  const auto measures = measure_neighbours({item_of(volume, 1, kNm), item_of(volume, 2, kNm)}, kNm, 0.0, job);
  QCOMPARE(*measures[0].surface_nm, 0.0);
  QCOMPARE(measures[0].nearest, std::size_t{1});
  QVERIFY(measures[0].contact > 0 && measures[0].contact < boundary_of(item_of(volume, 1, kNm)));
}

void SurroundingsTest::aLoneInstanceHasNoNeighbour() {
  LabelVolume volume({3, 3, 3});
  volume.at(1, 1, 1) = 1;
  Job job;
  const auto measures = measure_neighbours({item_of(volume, 1, kNm)}, kNm, 30.0, job);
  QVERIFY(!measures[0].centroid_nm && !measures[0].surface_nm);
  QCOMPARE(measures[0].contact, 0.0);
}

void SurroundingsTest::contactOfTwoPlatesIsTheirFace() {
  // Two plates of 40 x 40 x 4 voxels of 4 nm, 12 nm apart: within 16 nm a face of 160^2 nm^2 each.
  constexpr VoxelSize kCube{4, 4, 4};
  LabelVolume volume({20, 50, 50});
  for (std::int64_t z = 3; z < 14; ++z) {
    for (std::int64_t y = 5; y < 45; ++y) {
      for (std::int64_t x = 5; x < 45; ++x) {
        if (z < 7 || z > 9) volume.at(z, y, x) = z < 7 ? 1 : 2;
      }
    }
  }
  const std::vector<NeighbourItem> items{item_of(volume, 1, kCube), item_of(volume, 2, kCube)};
  Job job;
  const auto measures = measure_neighbours(items, kCube, 15.0, job);
  QCOMPARE(*measures[0].surface_nm, 12.0);
  QVERIFY2(std::abs(measures[0].contact / (160.0 * 160) - 1) < 0.08,
           qPrintable(QString::number(measures[0].contact)));
  QVERIFY(std::abs(measures[0].contact / measures[1].contact - 1) < 1e-6);
  QCOMPARE(measure_neighbours(items, kCube, 11.9, job)[0].contact, 0.0);
}

void SurroundingsTest::profilesLookInTheirSectionOnly() {
  LabelVolume volume({2, 3, 20});
  volume.at(0, 1, 1) = 1;
  volume.at(1, 1, 2) = 2;
  volume.at(0, 1, 12) = 3;
  std::vector<NeighbourItem> items{item_of(volume, 1, kNm), item_of(volume, 2, kNm), item_of(volume, 3, kNm)};
  items[1].group = 1;
  Job job;
  const auto measures = measure_neighbours(items, kNm, std::nullopt, job);
  QCOMPARE(measures[0].nearest, std::size_t{2});
  QCOMPARE(*measures[0].surface_nm, 40.0);  // 10 pixels between 1 and 12
  QVERIFY(!measures[1].surface_nm);
}

void SurroundingsTest::distanceToAMaskIsTheGap() {
  LabelVolume volume({3, 3, 30}), mask({3, 3, 30});
  volume.at(1, 1, 2) = 1;
  volume.at(1, 1, 20) = 2;
  volume.at(1, 1, 28) = 3;
  for (std::int64_t x = 10; x <= 20; ++x) mask.at(1, 1, x) = 1;
  Job job;
  const auto found =
      measure_mask_neighbour({item_of(volume, 1, kNm), item_of(volume, 2, kNm), item_of(volume, 3, kNm)},
                             mask, kNm, 28.0, false, job);
  QCOMPARE(found[0].distance_nm, 28.0);  // 7 voxels between 2 and 10
  QCOMPARE(found[1].distance_nm, 0.0);   // overlaps
  QCOMPARE(found[2].distance_nm, 28.0);
  QVERIFY(found[0].contact > 0 && found[1].contact > 0);
}

void SurroundingsTest::anEmptyMaskHasNoDistance() {
  LabelVolume volume({3, 3, 3});
  volume.at(1, 1, 1) = 1;
  Job job;
  const auto found =
      measure_mask_neighbour({item_of(volume, 1, kNm)}, LabelVolume({3, 3, 3}), kNm, 30.0, false, job);
  QVERIFY(std::isinf(found[0].distance_nm));
  QCOMPARE(found[0].contact, 0.0);
}

void SurroundingsTest::greyValuesInsideAndAround() {
  // A square of 60 with one pixel of 80 in a ground of 150, and a border of 0 next to it that is too near.
  LabelVolume labels({1, 20, 20});
  Volume<std::uint8_t> image({1, 20, 20}, 150);
  for (std::int64_t y = 7; y < 13; ++y) {
    for (std::int64_t x = 7; x < 13; ++x) image.at(0, y, x) = 0;
  }
  for (std::int64_t y = 8; y < 12; ++y) {
    for (std::int64_t x = 8; x < 12; ++x) {
      labels.at(0, y, x) = 1;
      image.at(0, y, x) = 60;
    }
  }
  image.at(0, 9, 9) = 76;
  const auto stack = make_memory_stack(image);
  Job job;
  const auto grey = measure_grey(labels, *stack, {{1, {{0, 8, 8}, {1, 12, 12}}}}, {2, 4}, {1, 1, 1}, job)[0];
  QCOMPARE(grey.mean, 61.0);
  QVERIFY(std::abs(grey.deviation - std::sqrt(15.0)) < 1e-9);  // one of 16 differs by 16
  QCOMPARE(grey.ring_mean, 150.0);
  QVERIFY(std::abs(grey.ratio() - 61.0 / 150) < 1e-12);
}

void SurroundingsTest::theRingLeavesOtherInstancesOut() {
  LabelVolume labels({1, 9, 20});
  Volume<std::uint8_t> image({1, 9, 20}, 100);
  labels.at(0, 4, 4) = 1;
  for (std::int64_t x = 6; x < 20; ++x) {
    for (std::int64_t y = 0; y < 9; ++y) {
      labels.at(0, y, x) = 2;
      image.at(0, y, x) = 7;
    }
  }
  const auto stack = make_memory_stack(image);
  Job job;
  const auto grey = measure_grey(labels, *stack, {{1, {{0, 4, 4}, {1, 5, 5}}}}, {1, 4}, {1, 1, 1}, job)[0];
  QVERIFY(grey.ring_voxels > 0);
  QCOMPARE(grey.ring_mean, 100.0);
}

int run_surroundings_test(int argc, char** argv) {
  SurroundingsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "surroundings_test.moc"
