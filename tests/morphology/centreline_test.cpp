#include "core/morphology/centreline.h"

#include <QtTest>

#include "core/instances/distance_transform.h"
#include "core/morphology/thinning.h"
#include "core/morphology/tips.h"
#include "core/morphology/topology.h"
#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;
using namespace cristae::analytic;

namespace {

constexpr VoxelSize kCube{1, 1, 1};
constexpr VoxelSize kThick{5, 1, 1};

CentrelineMeasures measure(const Mask& mask, const VoxelSize& nm, double spur_factor = 1) {
  const Volume<float> distance = inside_distance(mask, nm);
  Centreline line =
      trace_centreline(thin_to_centreline(mask, distance, find_tips(mask, distance, nm)), distance, nm);
  prune_spurs(line, spur_factor);
  smooth_branches(line, nm);
  return measure_centreline(line);
}

std::function<bool(const Position&)> any_of(std::vector<std::function<bool(const Position&)>> bodies) {
  return [bodies = std::move(bodies)](const Position& p) {
    return std::any_of(bodies.begin(), bodies.end(), [&](const auto& body) { return body(p); });
  };
}

/// A round rod from the origin along a direction.
std::function<bool(const Position&)> arm(double radius, double length, const Position& axis) {
  return [rod = capsule(radius, length, axis), axis, length](const Position& p) {
    return rod({p[0] - axis[0] * length / 2, p[1] - axis[1] * length / 2, p[2] - axis[2] * length / 2});
  };
}

/// Three rods that meet at the origin, turned about z by an angle.
std::function<bool(const Position&)> three_arms(double radius, double length, double angle) {
  std::vector<std::function<bool(const Position&)>> arms;
  for (int i = 0; i < 3; ++i) {
    const double a = angle + 2 * std::numbers::pi * i / 3;
    arms.push_back(arm(radius, length, {0, std::sin(a), std::cos(a)}));
  }
  return any_of(std::move(arms));
}

}  // namespace

class CentrelineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void distanceAgreesWithComparingAllPairs();
  void simplePointsOfKnownNeighbourhoods();
  void thinningKeepsTheTopologyOfNoise();
  void capsuleIsOneLineOfItsLengthInAnyDirection();
  void thickSectionsDoNotLengthenTheLine();
  void ringIsOneLineWithoutEnds();
  void threeArmsMeetInOneJunction();
  void crossHasFourEnds();
  void bumpsAreNoBranches();
  void spurFactorDecidesWhatIsABranch();
  void constrictionIsTheLeastWidth();
  void ballIsALineAcross();
  void oneVoxelHasAWidthAndNoLength();
  void apartPiecesHaveTheirOwnLines();
  void tetheredRingHasOneEnd();
};

void CentrelineTest::distanceAgreesWithComparingAllPairs() {
  Random random(21);
  for (const VoxelSize& nm : {kCube, VoxelSize{5, 2, 1}}) {
    Mask mask({8, 9, 11});
    for (std::int64_t z = 1; z < 7; ++z) {
      for (std::int64_t y = 1; y < 8; ++y) {
        for (std::int64_t x = 1; x < 10; ++x) mask.at(z, y, x) = random.chance(0.9) ? 1 : 0;
      }
    }
    const Volume<float> distance = inside_distance(mask, nm);
    for (std::int64_t i = 0; i < 8 * 99; ++i) {
      double least = 1e9;
      for (std::int64_t k = 0; k < 8 * 99; ++k) {
        if (mask.data()[k] != 0) continue;
        const double dz = static_cast<double>(i / 99 - k / 99) * nm.z;
        const double dy = static_cast<double>(i / 11 % 9 - k / 11 % 9) * nm.y;
        const double dx = static_cast<double>(i % 11 - k % 11) * nm.x;
        least = std::min(least, std::sqrt(dz * dz + dy * dy + dx * dx));
      }
      QVERIFY(std::abs(distance.data()[i] - least) < 1e-5);
    }
  }
}

void CentrelineTest::simplePointsOfKnownNeighbourhoods() {
  const auto bit = [](int z, int y, int x) { return 1U << (9 * (z + 1) + 3 * (y + 1) + x + 1); };
  QVERIFY(!is_simple(0));                             // alone
  QVERIFY(is_simple(bit(0, 0, 1)));                   // an end
  QVERIFY(!is_simple(bit(0, 0, 1) | bit(0, 0, -1)));  // the middle of a line
  QVERIFY(is_simple(bit(0, 0, 1) | bit(0, 1, 1)));    // an end beside two that touch
  QVERIFY(!is_simple((1U << 27) - 1));                // deep inside
  std::uint32_t plane = 0;
  for (int y = -1; y <= 1; ++y) {
    for (int x = -1; x <= 1; ++x) plane |= bit(0, y, x);
  }
  QVERIFY(!is_simple(plane));  // would pierce a sheet
  std::uint32_t half = plane;
  for (int y = -1; y <= 1; ++y) {
    for (int x = -1; x <= 1; ++x) half |= bit(1, y, x);
  }
  QVERIFY(is_simple(half));  // on a flat face
}

void CentrelineTest::thinningKeepsTheTopologyOfNoise() {
  Random random(22);
  for (int trial = 0; trial < 20; ++trial) {
    Mask mask({10, 10, 10});
    for (std::int64_t z = 1; z < 9; ++z) {
      for (std::int64_t y = 1; y < 9; ++y) {
        for (std::int64_t x = 1; x < 9; ++x) mask.at(z, y, x) = random.chance(0.6) ? 1 : 0;
      }
    }
    fill_cavities(mask);
    const Volume<float> distance = inside_distance(mask, kThick);
    const Mask line = thin_to_centreline(mask, distance, find_tips(mask, distance, kThick));
    QCOMPARE(count_pieces(line), count_pieces(mask));
    QCOMPARE(euler_number(count_patterns(line)), euler_number(count_patterns(mask)));
  }
}

void CentrelineTest::capsuleIsOneLineOfItsLengthInAnyDirection() {
  Random random(23);
  for (int i = 0; i < 30; ++i) {
    const Mask mask = draw(capsule(6, 40, random_direction(random)), 26, kCube, random_offset(random));
    const CentrelineMeasures line = measure(mask, kCube);
    QCOMPARE(line.branches, 1);
    QCOMPARE(line.ends, 2);
    QCOMPARE(line.junctions, 0);
    QVERIFY(std::abs(line.length_nm / 52 - 1) < 0.03);
    QVERIFY(std::abs(line.longest_path_nm - line.length_nm) < 1e-9);
    QVERIFY(std::abs(line.width_mean_nm / 12 - 1) < 0.07);
    QVERIFY(line.width_cv < 0.06);
  }
}

void CentrelineTest::thickSectionsDoNotLengthenTheLine() {
  // As a staircase the line would be up to 40 % longer.
  Random random(24);
  for (int i = 0; i < 30; ++i) {
    const Mask mask = draw(capsule(12, 90, random_direction(random)), 57, kThick, random_offset(random));
    const CentrelineMeasures line = measure(mask, kThick);
    QCOMPARE(line.branches, 1);
    QCOMPARE(line.ends, 2);
    QVERIFY2(std::abs(line.length_nm / 114 - 1) < 0.05, qPrintable(QString::number(line.length_nm)));
    QVERIFY(std::abs(line.width_mean_nm / 24 - 1) < 0.15);
  }
}

void CentrelineTest::ringIsOneLineWithoutEnds() {
  Random random(25);
  for (int i = 0; i < 10; ++i) {
    for (const VoxelSize& nm : {kCube, kThick}) {
      const double tube = nm == kCube ? 5 : 12;
      const Mask mask =
          draw(torus(4 * tube, tube, random_direction(random)), 5 * tube, nm, random_offset(random));
      const CentrelineMeasures line = measure(mask, nm);
      QCOMPARE(line.branches, 1);
      QCOMPARE(line.ends, 0);
      QCOMPARE(line.junctions, 0);
      QVERIFY(std::abs(line.length_nm / (2 * std::numbers::pi * 4 * tube) - 1) < 0.05);
      QVERIFY(std::abs(line.longest_path_nm - line.length_nm / 2) < 1e-9);
    }
  }
}

void CentrelineTest::threeArmsMeetInOneJunction() {
  for (const double angle : {0.0, 0.2, 0.4, 0.7, 1.0}) {
    for (const VoxelSize& nm : {kCube, VoxelSize{5, 1, 1}}) {
      const CentrelineMeasures line = measure(draw(three_arms(6, 40, angle), 46, nm), nm);
      QCOMPARE(line.junctions, 1);
      QCOMPARE(line.branches, 3);
      QCOMPARE(line.ends, 3);
      // Each arm reaches 46 from the junction.
      QVERIFY(std::abs(line.length_nm / 138 - 1) < 0.05);
      QVERIFY(std::abs(line.longest_path_nm / 92 - 1) < 0.05);
    }
  }
}

void CentrelineTest::crossHasFourEnds() {
  const Mask mask = draw(any_of({capsule(4, 50, {0, 0.6, 0.8}), capsule(4, 50, {0, -0.8, 0.6})}), 29, kCube);
  const CentrelineMeasures line = measure(mask, kCube);
  QCOMPARE(line.ends, 4);
  QCOMPARE(line.junctions, 1);
  QCOMPARE(line.branches, 4);
}

void CentrelineTest::bumpsAreNoBranches() {
  // A rod of radius 7 with knobs that stand out by 3.
  Random random(26);
  std::vector<std::function<bool(const Position&)>> bodies{capsule(7, 60, {0, 0, 1})};
  for (int i = 0; i < 12; ++i) {
    const double angle = random.uniform(0, 6.28);
    const Position middle{7 * std::sin(angle), 7 * std::cos(angle), -30.0 + 5 * i};
    bodies.push_back([middle](const Position& p) {
      const Position d{p[0] - middle[0], p[1] - middle[1], p[2] - middle[2]};
      return dot(d, d) <= 9;
    });
  }
  const CentrelineMeasures line = measure(draw(any_of(bodies), 40, kCube), kCube);
  QCOMPARE(line.ends, 2);
  QCOMPARE(line.junctions, 0);
}

void CentrelineTest::spurFactorDecidesWhatIsABranch() {
  // A rod of radius 6 with an arm whose tip is 18 from its middle line: it stands out by two radii.
  const Mask mask = draw(any_of({capsule(6, 60, {0, 0, 1}), arm(4, 14, {0, 1, 0})}), 40, kCube);
  QCOMPARE(measure(mask, kCube, 1).ends, 3);
  QCOMPARE(measure(mask, kCube, 3).ends, 2);
}

void CentrelineTest::constrictionIsTheLeastWidth() {
  // Two balls of radius 12 on a rod of radius 4.
  const auto ball_at = [](double x) {
    return [x](const Position& p) { return ball(12)({p[0], p[1], p[2] - x}); };
  };
  const CentrelineMeasures line =
      measure(draw(any_of({ball_at(-22), ball_at(22), capsule(4, 40, {0, 0, 1})}), 36, kCube), kCube);
  QCOMPARE(line.ends, 2);
  QVERIFY(std::abs(line.width_min_nm - 8) < 1);
  QVERIFY(std::abs(line.width_max_nm - 24) < 1);
  QVERIFY(line.width_cv > 0.3);
}

void CentrelineTest::ballIsALineAcross() {
  const CentrelineMeasures line = measure(draw(ball(9), 9, kCube), kCube);
  QCOMPARE(line.ends, 2);
  QVERIFY(std::abs(line.length_nm - 18) < 1.5);
  QVERIFY(std::abs(line.width_max_nm - 18) < 1.5);
}

void CentrelineTest::oneVoxelHasAWidthAndNoLength() {
  Mask mask({3, 3, 3});
  mask.at(1, 1, 1) = 1;
  const CentrelineMeasures line = measure(mask, kThick);
  QCOMPARE(line.branches, 0);
  QCOMPARE(line.length_nm, 0.0);
  QCOMPARE(line.width_mean_nm, 2.0);  // twice the way to the next middle outside
  QCOMPARE(line.width_min_nm, line.width_max_nm);
}

void CentrelineTest::apartPiecesHaveTheirOwnLines() {
  const auto rod_at = [](double y) {
    return [y](const Position& p) { return capsule(3, 20, {0, 0, 1})({p[0], p[1] - y, p[2]}); };
  };
  const CentrelineMeasures line = measure(draw(any_of({rod_at(-8), rod_at(8)}), 14, kCube), kCube);
  QCOMPARE(line.branches, 2);
  QCOMPARE(line.ends, 4);
  QVERIFY(std::abs(line.length_nm - 52) < 3);
  QVERIFY(std::abs(line.longest_path_nm - 26) < 1.5);
}

void CentrelineTest::tetheredRingHasOneEnd() {
  const auto rod = [](const Position& p) { return arm(4, 30, {0, 0, 1})({p[0], p[1], p[2] - 20}); };
  const CentrelineMeasures line = measure(draw(any_of({torus(20, 4, {1, 0, 0}), rod}), 55, kCube), kCube);
  QCOMPARE(line.ends, 1);
  QCOMPARE(line.junctions, 1);
  QCOMPARE(line.branches, 2);
}

int run_centreline_test(int argc, char** argv) {
  CentrelineTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "centreline_test.moc"
