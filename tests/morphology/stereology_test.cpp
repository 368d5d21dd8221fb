#include "core/morphology/stereology.h"

#include <QtTest>

#include "core/base/random.h"
#include "core/morphology/counting_frame.h"
#include "core/morphology/population.h"
#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;

namespace {

/// Boxes of random size and place in a large field; each has its id.
struct Scene {
  LabelVolume labels;
  std::vector<Box> boxes;
};

Scene random_boxes(std::uint64_t seed, const Shape& shape, int count) {
  Random random(seed);
  Scene scene{LabelVolume(shape), {}};
  const std::array<std::int64_t, 3> extent{shape.z, shape.y, shape.x};
  while (static_cast<int>(scene.boxes.size()) < count) {
    Box box;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const std::int64_t size = std::min(random.integer(2, 12), extent[axis]);
      box.begin[axis] = random.integer(0, extent[axis] - size);
      box.end[axis] = box.begin[axis] + size;
    }
    bool is_free = true;
    for (const Box& other : scene.boxes) {
      bool overlaps = true;
      for (std::size_t axis = 0; axis < 3; ++axis)
        overlaps = overlaps && box.begin[axis] < other.end[axis] && other.begin[axis] < box.end[axis];
      is_free = is_free && !overlaps;
    }
    if (!is_free) continue;
    scene.boxes.push_back(box);
    for (std::int64_t z = box.begin[0]; z < box.end[0]; ++z) {
      for (std::int64_t y = box.begin[1]; y < box.end[1]; ++y) {
        for (std::int64_t x = box.begin[2]; x < box.end[2]; ++x)
          scene.labels.at(z, y, x) = static_cast<std::uint32_t>(scene.boxes.size());
      }
    }
  }
  return scene;
}

/// A ball of radius 18 in a field of 64^3.
LabelVolume ball_in_the_middle() {
  LabelVolume labels({64, 64, 64});
  for (std::int64_t z = 0; z < 64; ++z) {
    for (std::int64_t y = 0; y < 64; ++y) {
      for (std::int64_t x = 0; x < 64; ++x)
        labels.at(z, y, x) = std::hypot(z - 31.5, y - 31.5, x - 31.5) <= 18 ? 1 : 0;
    }
  }
  return labels;
}

bool near(double value, double expected, double tolerance) { return std::abs(value - expected) <= tolerance; }

}  // namespace

class StereologyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void framesSideBySideCountEachInstanceOnce();
  void theFrameForbidsWhatLiesBefore();
  void theFrameOfASectionHasNoForbiddenSections();
  void guardIsAShareOfTheField();
  void weightsOfCompleteInstancesAreUnbiased();
  void cavalieriIsWorkedOutByHand();
  void cavalieriOfABallIsItsVolume();
  void disectorsFindTheDensity();
  void disectorsKeepToTheSectionsOfTheFrame();
  void testPointsFindTheFraction();
  void testLinesFindTheSurface();
  void giniOfKnownSizes();
  void largeOnesWeighMoreAndTheCutOnesCountInTheWhole();
  void randomPointsHaveClarkEvansOne();
  void orderOfParallelAndRandomAxes();
};

void StereologyTest::framesSideBySideCountEachInstanceOnce() {
  const Scene scene = random_boxes(41, {40, 60, 60}, 60);
  std::vector<int> times(scene.boxes.size(), 0);
  for (std::int64_t z = 0; z < 40; z += 10) {
    for (std::int64_t y = 0; y < 60; y += 12) {
      for (std::int64_t x = 0; x < 60; x += 15) {
        const Box frame{{z, y, x}, {z + 10, y + 12, x + 15}};
        for (std::size_t i = 0; i < scene.boxes.size(); ++i)
          times[i] += is_counted(cut_out(scene.labels, static_cast<std::uint32_t>(i + 1), scene.boxes[i]),
                                 frame, false);
      }
    }
  }
  for (const int count : times) QCOMPARE(count, 1);
}

void StereologyTest::theFrameForbidsWhatLiesBefore() {
  const Box frame{{10, 10, 10}, {20, 20, 20}};
  const auto counted = [&](const Box& box) {
    LabelVolume labels({30, 30, 30});
    for (std::int64_t z = box.begin[0]; z < box.end[0]; ++z) {
      for (std::int64_t y = box.begin[1]; y < box.end[1]; ++y) {
        for (std::int64_t x = box.begin[2]; x < box.end[2]; ++x) labels.at(z, y, x) = 1;
      }
    }
    return is_counted(cut_out(labels, 1, box), frame, false);
  };
  QVERIFY(counted({{12, 12, 12}, {14, 14, 14}}));  // inside
  QVERIFY(counted({{18, 18, 18}, {25, 25, 25}}));  // over the accepting faces
  QVERIFY(!counted({{8, 12, 12}, {14, 14, 14}}));  // over a forbidden face, each axis
  QVERIFY(!counted({{12, 8, 12}, {14, 14, 14}}));
  QVERIFY(!counted({{12, 12, 8}, {14, 14, 14}}));
  QVERIFY(!counted({{22, 12, 12}, {24, 14, 14}}));  // not in it
  QVERIFY(counted({{18, 12, 12}, {25, 14, 14}}));
  QVERIFY(!counted({{18, 5, 12}, {25, 14, 14}}));  // over the extension of a forbidden face
}

void StereologyTest::theFrameOfASectionHasNoForbiddenSections() {
  LabelVolume labels({3, 9, 9});
  labels.at(0, 4, 4) = 1;
  const Box frame = inset_frame(labels.shape(), 0.2, true);
  QCOMPARE(frame, (Box{{0, 2, 2}, {3, 7, 7}}));
  QVERIFY(is_counted(cut_out(labels, 1, {{0, 4, 4}, {1, 5, 5}}, true), frame, true));
}

void StereologyTest::guardIsAShareOfTheField() {
  QCOMPARE(inset_frame({20, 100, 200}, 0.1, false), (Box{{2, 10, 20}, {18, 90, 180}}));
  QCOMPARE(inset_frame({1, 100, 200}, 0.1, false), (Box{{0, 10, 20}, {1, 90, 180}}));
}

void StereologyTest::weightsOfCompleteInstancesAreUnbiased() {
  // Segments of length 3 and 30 begin anywhere along a line with equal chance; a window of 60 is put down at
  // every place. The mean length of complete ones is too small; weighted by 1/p it is that of all.
  double plain = 0, plain_sum = 0, weighted = 0, weighted_sum = 0;
  for (std::int64_t window = 0; window < 300; ++window) {
    for (const std::int64_t length : {std::int64_t{3}, std::int64_t{30}}) {
      const std::int64_t begin = 150 - window;  // of the one segment, seen from the window
      if (begin <= 0 || begin + length >= 60) continue;
      const double w =
          *completeness_weight({{0, 0, begin}, {1, 1, begin + length}}, {1000000, 1000000, 60}, false);
      plain += 1;
      plain_sum += static_cast<double>(length);
      weighted += w;
      weighted_sum += w * static_cast<double>(length);
    }
  }
  QVERIFY(plain_sum / plain < 13);
  QVERIFY(near(weighted_sum / weighted, 16.5, 1e-2));
  QVERIFY(!completeness_weight({{0, 0, 0}, {1, 1, 59}}, {100, 100, 60}, false));
  QVERIFY(completeness_weight({{0, 0, 0}, {1, 5, 5}}, {1, 10, 10}, true).has_value());
  QCOMPARE(*completeness_weight({{0, 0, 0}, {1, 4, 4}}, {1, 10, 10}, true), 4.0);  // (10 / 5)^2
}

void StereologyTest::cavalieriIsWorkedOutByHand() {
  // A = 4 + 9 + 4 = 17, B = 6 + 6 = 12, C = 4: (51 - 48 + 4) / 240 = 0.0291667; sqrt / 7 = 0.0243975
  const Estimate estimate = cavalieri(std::array{2.0, 3.0, 2.0}, 10);
  QVERIFY(near(estimate.value, 70, 1e-12));
  QVERIFY(near(*estimate.error, 0.0243975, 1e-6));
  // With noise 1: (48 - 48 + 4) / 240 + 1 = 1.0166667
  QVERIFY(near(*cavalieri(std::array{2.0, 3.0, 2.0}, 10, 1).error, std::sqrt(1.0166667) / 7, 1e-6));
  QVERIFY(!cavalieri(std::array{2.0, 3.0}, 10).error);
  QCOMPARE(cavalieri(std::vector<double>{}, 10).value, 0.0);
}

void StereologyTest::cavalieriOfABallIsItsVolume() {
  // Sections of a ball of radius 10 every 2.5 with random starts: the spread of the estimates is the error
  // told, within a factor of two.
  Random random(42);
  double sum = 0, squares = 0, told = 0;
  constexpr int kTrials = 400;
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<double> areas;
    for (double z = -10 + random.uniform(0, 2.5); z < 10; z += 2.5)
      areas.push_back(std::numbers::pi * (100 - z * z));
    const Estimate estimate = cavalieri(areas, 2.5);
    sum += estimate.value;
    squares += estimate.value * estimate.value;
    told += *estimate.error / kTrials;
  }
  const double mean = sum / kTrials;
  QVERIFY(near(mean / analytic::ball_volume(10), 1, 0.003));
  const double spread = std::sqrt(squares / kTrials - mean * mean) / mean;
  QVERIFY(told > spread / 2.5 && told < spread * 2.5);
}

void StereologyTest::disectorsFindTheDensity() {
  const Scene scene = random_boxes(43, {120, 120, 120}, 220);
  Box frame{{0, 20, 20}, {120, 100, 100}};
  const Disector disector = count_disectors(scene.labels, 2, frame);
  QCOMPARE(disector.pairs, 236);
  QVERIFY2(near(disector.per_voxel * 120 * 120 * 120, 220, 40),
           qPrintable(QString::number(disector.per_voxel * 120 * 120 * 120)));
}

void StereologyTest::disectorsKeepToTheSectionsOfTheFrame() {
  // One body in sections 0 to 2, one in sections 5 to 7 of 10.
  LabelVolume labels({10, 8, 8});
  for (std::int64_t z : {0, 1, 2}) labels.at(z, 2, 2) = 1;
  for (std::int64_t z : {5, 6, 7}) labels.at(z, 5, 5) = 2;
  // Both are seen to end and the second also to begin, of 9 pairs both ways.
  const Disector all = count_disectors(labels, 1, {{0, 0, 0}, {10, 8, 8}});
  QCOMPARE(all.pairs, 18);
  QCOMPARE(all.disappeared, 3);
  // Sections 6 to 9: the second ends, of 3 pairs.
  const Disector part = count_disectors(labels, 1, {{6, 0, 0}, {10, 8, 8}});
  QCOMPARE(part.pairs, 6);
  QCOMPARE(part.disappeared, 1);
  QVERIFY(near(part.per_voxel, 1.0 / (6 * 8 * 8), 1e-12));
}

void StereologyTest::testPointsFindTheFraction() {
  const LabelVolume ball = ball_in_the_middle();
  double hits = 0, points = 0;
  for (const CountingField& field : draw_counting_fields({64, 64, 64}, {16, 16, 4, 4, 7}, 600)) {
    hits += static_cast<double>(count_hits(ball, field));
    points += field.points();
  }
  const double truth = analytic::ball_volume(18) / (64.0 * 64 * 64);
  QVERIFY2(near(hits / points / truth, 1, 0.05), qPrintable(QString::number(hits / points / truth)));
}

void StereologyTest::testLinesFindTheSurface() {
  const LabelVolume ball = ball_in_the_middle();
  double crossings = 0, length = 0;
  for (const CountingField& field : draw_counting_fields({64, 64, 64}, {16, 16, 4, 4, 8}, 1024)) {
    const LineCount lines = count_crossings(ball, field);
    crossings += static_cast<double>(lines.crossings);
    length += lines.length_y + lines.length_x;
  }
  const double truth = 4 * std::numbers::pi * 18 * 18 / (64.0 * 64 * 64);
  QVERIFY2(near(2 * crossings / length / truth, 1, 0.06),
           qPrintable(QString::number(2 * crossings / length / truth)));
}

void StereologyTest::giniOfKnownSizes() {
  QVERIFY(near(*gini({3, 3, 3, 3}), 0, 1e-12));
  QVERIFY(near(*gini({0, 0, 0, 8}), 0.75, 1e-12));  // (n - 1) / n
  QVERIFY(near(*gini({1, 3}), 0.25, 1e-12));
  QVERIFY(!gini({}));
}

void StereologyTest::largeOnesWeighMoreAndTheCutOnesCountInTheWhole() {
  LabelVolume labels({10, 10, 10});
  const auto fill = [&labels](std::uint32_t id, std::int64_t begin, std::int64_t end) {
    for (std::int64_t z = begin; z < end; ++z)
      for (std::int64_t y = begin; y < end; ++y)
        for (std::int64_t x = begin; x < end; ++x) labels.at(z, y, x) = id;
  };
  fill(1, 1, 3);   // 8 voxels
  fill(2, 3, 6);   // 27
  fill(3, 6, 10);  // 64, cut by the faces
  const auto described = [&](const std::optional<VoxelSize>& size) {
    return describe_population(measure_instances(labels, MeasureDimension::bodies_3d, size));
  };
  // Complete ones alone: (8^2 + 27^2) / (8 + 27) = 793 / 35. The share is of all 99 voxels.
  const PopulationMeasures in_voxels = described(std::nullopt);
  QVERIFY(near(*in_voxels.volume_weighted_mean, 793.0 / 35, 1e-12));
  QVERIFY(near(*in_voxels.largest_share, 64.0 / 99, 1e-12));
  const PopulationMeasures in_um3 = described(VoxelSize{50, 10, 20});  // 1e-5 um^3 a voxel
  QVERIFY(near(*in_um3.volume_weighted_mean, 793.0 / 35 * 1e-5, 1e-15));
  QVERIFY(near(*in_um3.largest_share, 64.0 / 99, 1e-12));
  const PopulationMeasures none =
      describe_population(measure_instances(LabelVolume({2, 2, 2}), MeasureDimension::bodies_3d));
  QVERIFY(!none.volume_weighted_mean && !none.largest_share);
}

void StereologyTest::randomPointsHaveClarkEvansOne() {
  Random random(44);
  for (const bool is_profile : {false, true}) {
    std::vector<std::array<double, 3>> points;
    for (int i = 0; i < 1500; ++i)
      points.push_back(
          {is_profile ? 0 : random.uniform(0, 100), random.uniform(0, 100), random.uniform(0, 100)});
    std::vector<NeighbourSample> samples;
    for (const auto& p : points) {
      double least = 1e9;
      for (const auto& q : points) {
        if (&p != &q) least = std::min(least, std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
      }
      samples.push_back({p, least});
    }
    const double space = is_profile ? 1e4 : 1e6;
    const NeighbourSummary summary = summarise_neighbours(samples, {100, 100, 100}, 1500 / space, is_profile);
    QVERIFY2(near(*summary.clark_evans, 1, 0.05), qPrintable(QString::number(*summary.clark_evans)));
    QVERIFY(summary.used > 1000 && summary.used < 1500);
  }
  QVERIFY(!summarise_neighbours({}, {1, 1, 1}, 0, false).mean_nm);
}

void StereologyTest::orderOfParallelAndRandomAxes() {
  const AxisOrder parallel = order_of({{0, 0.6, 0.8}, {0, -0.6, -0.8}, {0, 0.6, 0.8}});
  QVERIFY(near(parallel.order[0], 1, 1e-9) && near(parallel.order[2], -0.5, 1e-9));
  QVERIFY(near(std::abs(parallel.direction[1] * 0.6 + parallel.direction[2] * 0.8), 1, 1e-9));
  QVERIFY(near(order_along({{0, 0.6, 0.8}}, {0, 0.6, 0.8}), 1, 1e-12));
  QVERIFY(near(order_along({{0, 0.6, 0.8}}, {1, 0, 0}), -0.5, 1e-12));
  Random random(45);
  std::vector<std::array<double, 3>> axes;
  for (int i = 0; i < 5000; ++i) axes.push_back(analytic::random_direction(random));
  QVERIFY(order_of(axes).order[0] < 0.03);
}

int run_stereology_test(int argc, char** argv) {
  StereologyTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "stereology_test.moc"
