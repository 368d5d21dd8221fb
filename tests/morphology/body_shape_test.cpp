#include "core/morphology/body_shape.h"

#include <QtTest>

#include "core/morphology/topology.h"
#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;
using namespace cristae::analytic;

namespace {

constexpr VoxelSize kCube{1, 1, 1};
constexpr VoxelSize kThick{5, 1, 1};  ///< sections five pixels thick

/// Least and largest relative error.
struct Range {
  double least = 1e9;
  double most = -1e9;
  void add(double measured, double exact) {
    least = std::min(least, measured / exact - 1);
    most = std::max(most, measured / exact - 1);
  }
  bool lies_in(double low, double high) const { return least >= low && most <= high; }
  QByteArray text() const {
    return QByteArray::number(100 * least) + " to " + QByteArray::number(100 * most) + " %";
  }
};

#define VERIFY_RANGE(range, low, high) QVERIFY2((range).lies_in(low, high), (range).text().constData())

Mask block(std::int64_t z, std::int64_t y, std::int64_t x) {
  Mask mask({z + 2, y + 2, x + 2});
  for (std::int64_t i = 1; i <= z; ++i) {
    for (std::int64_t k = 1; k <= y; ++k) {
      for (std::int64_t n = 1; n <= x; ++n) mask.at(i, k, n) = 1;
    }
  }
  return mask;
}

std::int64_t euler_of(const Mask& mask) { return euler_number(count_patterns(mask)); }

}  // namespace

class BodyShapeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sharesOfDirectionsAddUpForEveryVoxel();
  void cubesHaveTheKnownShares();
  void directionsAlongThickSectionsCountLittle();
  void surfaceOfBallsKeepsItsTolerance();
  void surfaceOfCapsulesKeepsItsTolerance();
  void surfaceKeepsWithinTolerancesForThickSections();
  void facesAlongTheGridAreTheWorstCase();
  void surfaceOfOneVoxelIsWorkedOutByHand();
  void axesOfABlockAreThoseOfItsMoments();
  void axesOfASpheroidPointAlongIt();
  void anUprightBodyHasElevationNinety();
  void ballHasSphericityOneAndKnownMci();
  void smallBodiesHaveNoSurface();
  void eulerNumbersOfKnownBodies();
  void ringHasOneLoopInEveryPosition();
  void cavityIsFilledAndCounted();
  void piecesThatTouchAtACornerAreOne();
  void meshVolumeOfABlockIsWorkedOutByHand();
  void thinSheetFailsTheVolumeCheck();
};

void BodyShapeTest::sharesOfDirectionsAddUpForEveryVoxel() {
  for (const VoxelSize& nm : {kCube, kThick, VoxelSize{30, 8, 4}, VoxelSize{1, 7, 3}}) {
    double sum = 0;
    for (const CroftonStep& step : crofton_steps(nm)) sum += step.share;
    QVERIFY(std::abs(sum - 1) < 1e-9);
    sum = 0;
    for (const CroftonStep& step : crofton_steps_in_plane(nm)) sum += step.share;
    QVERIFY(std::abs(sum - 1) < 1e-12);
  }
}

void BodyShapeTest::cubesHaveTheKnownShares() {
  // Ohser and Muecklich 2000, table of 13 directions: 0.045778, 0.036981, 0.035196 for each of 26 steps.
  for (const CroftonStep& step : crofton_steps(kCube)) {
    const int length = std::abs(step.dz) + std::abs(step.dy) + std::abs(step.dx);
    const double known = length == 1 ? 0.045778 : length == 2 ? 0.036981 : 0.035196;
    QVERIFY(std::abs(step.share - known) < 1e-5);
  }
}

void BodyShapeTest::directionsAlongThickSectionsCountLittle() {
  double along_z = 0;
  for (const CroftonStep& step : crofton_steps(kThick))
    along_z += step.dz != 0 && step.dy == 0 && step.dx == 0 ? step.share : 0;
  QVERIFY(along_z > 0 && along_z < 0.01);
}

void BodyShapeTest::surfaceOfBallsKeepsItsTolerance() {
  Random random(11);
  const auto steps = crofton_steps(kCube);
  Range range;
  for (const double radius : {5.0, 6.5, 8.0, 10.0, 12.0}) {
    for (int i = 0; i < 6; ++i)
      range.add(crofton_surface(draw(ball(radius), radius, kCube, random_offset(random)), steps),
                ball_surface(radius));
  }
  VERIFY_RANGE(range, -0.017, 0.010);
}

void BodyShapeTest::surfaceOfCapsulesKeepsItsTolerance() {
  Random random(12);
  const auto steps = crofton_steps(kCube);
  Range range;
  for (int i = 0; i < 24; ++i) {
    const Mask mask = draw(capsule(5, 25, random_direction(random)), 18, kCube, random_offset(random));
    range.add(crofton_surface(mask, steps), capsule_surface(5, 25));
  }
  for (const Position& axis : {Position{1, 0, 0}, {0, 0, 1}})
    range.add(crofton_surface(draw(capsule(5, 25, axis), 18, kCube), steps), capsule_surface(5, 25));
  VERIFY_RANGE(range, -0.015, 0.042);
}

void BodyShapeTest::surfaceKeepsWithinTolerancesForThickSections() {
  // A ball of radius 12 pixels has five sections. Weights for cubes would be wrong by tens of per cent.
  Random random(13);
  const auto steps = crofton_steps(kThick);
  Range balls, capsules, rings;
  for (int i = 0; i < 12; ++i) {
    balls.add(crofton_surface(draw(ball(12), 12, kThick, random_offset(random)), steps), ball_surface(12));
    const Position axis = random_direction(random);
    capsules.add(crofton_surface(draw(capsule(12, 40, axis), 33, kThick, random_offset(random)), steps),
                 capsule_surface(12, 40));
    rings.add(crofton_surface(draw(torus(30, 12, axis), 43, kThick, random_offset(random)), steps),
              torus_surface(30, 12));
  }
  VERIFY_RANGE(balls, -0.06, 0.03);
  VERIFY_RANGE(capsules, -0.07, 0.03);
  VERIFY_RANGE(rings, -0.04, 0.03);
}

void BodyShapeTest::facesAlongTheGridAreTheWorstCase() {
  // 13 directions see a plane along the grid as 4 (0.045778 + 4 * 0.036981 / sqrt 2 + 4 * 0.035196 / sqrt 3)
  // = 0.927 of itself.
  const double face = crofton_surface(block(1, 200, 200), crofton_steps(kCube)) / (2 * 200 * 200);
  QVERIFY(std::abs(face - 0.927) < 0.005);
}

void BodyShapeTest::surfaceOfOneVoxelIsWorkedOutByHand() {
  // 4 (6 * 0.045778 / 1 + 12 * 0.036981 / sqrt 2 + 8 * 0.035196 / sqrt 3) = 3.0041
  QVERIFY(std::abs(crofton_surface(block(1, 1, 1), crofton_steps(kCube)) - 3.0041) < 1e-3);
}

void BodyShapeTest::axesOfABlockAreThoseOfItsMoments() {
  // A block of side l has variance l^2 / 12 along it: axis 2 sqrt(5 / 12) l = 1.290994 l.
  const BodyAxes axes = measure_axes(block(2, 6, 20), {100, 50, 20});
  QVERIFY(std::abs(axes.length_um[0] - 1.290994 * 0.4) < 1e-6);
  QVERIFY(std::abs(axes.length_um[1] - 1.290994 * 0.3) < 1e-6);
  QVERIFY(std::abs(axes.length_um[2] - 1.290994 * 0.2) < 1e-6);
  QVERIFY(std::abs(axes.elongation() - 4.0 / 3) < 1e-9);
  QVERIFY(std::abs(axes.flatness() - 1.5) < 1e-9);
  QVERIFY(std::abs(axes.azimuth_deg()) < 1e-9 && std::abs(axes.elevation_deg()) < 1e-9);
}

void BodyShapeTest::axesOfASpheroidPointAlongIt() {
  Random random(14);
  for (const VoxelSize& nm : {kCube, kThick}) {
    Range longest, shortest;
    for (int i = 0; i < 10; ++i) {
      const Position axis = random_direction(random);
      const BodyAxes axes = measure_axes(draw(spheroid(40, 20, axis), 40, nm, random_offset(random)), nm);
      longest.add(1000 * axes.length_um[0], 80);
      shortest.add(1000 * axes.length_um[2], 40);
      QVERIFY(std::abs(dot(axes.direction, axis)) > std::cos(2 * std::numbers::pi / 180));
    }
    VERIFY_RANGE(longest, -0.01, 0.015);
    VERIFY_RANGE(shortest, -0.015, 0.03);
  }
}

void BodyShapeTest::anUprightBodyHasElevationNinety() {
  const BodyAxes upright = measure_axes(block(9, 2, 2), kCube);
  QVERIFY(std::abs(std::abs(upright.elevation_deg()) - 90) < 1e-6);
  // Along +x and +z, and along +x and -z: azimuth 0, elevation plus and minus 45 degrees.
  for (const double sign : {1.0, -1.0}) {
    const BodyAxes axes = measure_axes(draw(capsule(3, 20, {sign * 0.70711, 0, 0.70711}), 14, kCube), kCube);
    QVERIFY(std::abs(axes.elevation_deg() - sign * 45) < 1);
    QVERIFY(axes.azimuth_deg() < 1 || axes.azimuth_deg() > 179);
  }
  const BodyAxes aslant = measure_axes(draw(capsule(3, 20, {0, 0.86603, -0.5}), 14, kCube), kCube);
  QVERIFY(std::abs(aslant.azimuth_deg() - 120) < 1);
}

void BodyShapeTest::ballHasSphericityOneAndKnownMci() {
  BodyShape shape;
  shape.volume_um3 = ball_volume(2);
  shape.surface_um2 = ball_surface(2);
  QVERIFY(std::abs(*shape.sphericity() - 1) < 1e-12);
  QVERIFY(std::abs(*shape.mci() - 0.716197) < 1e-6);  // 9 / (4 pi)
  QVERIFY(std::abs(*shape.mci_normalised() - 1) < 1e-12);
  QVERIFY(std::abs(*shape.surface_to_volume() - 1.5) < 1e-12);
  // Capsule of length : width 4 : 1: S = 16 pi r^2, V = 22/3 pi r^3, S^3 / (16 pi^2 V^2) = 1.52
  shape.volume_um3 = capsule_volume(1, 6);
  shape.surface_um2 = capsule_surface(1, 6);
  QVERIFY(std::abs(*shape.mci() - 1.515) < 1e-3);
}

void BodyShapeTest::smallBodiesHaveNoSurface() {
  // A ball of radius 3 has 113 voxels.
  const Box cube{{0, 0, 0}, {5, 5, 5}};
  QVERIFY(!is_large_enough_for_surface(113, cube));
  QVERIFY(is_large_enough_for_surface(114, cube));
  QVERIFY(!is_large_enough_for_surface(2000, {{0, 0, 0}, {4, 30, 30}}));
  BodyShape shape;
  shape.volume_um3 = 1;
  QVERIFY(!shape.sphericity() && !shape.mci() && !shape.mci_normalised() && !shape.surface_to_volume());
}

void BodyShapeTest::eulerNumbersOfKnownBodies() {
  QCOMPARE(euler_of(block(1, 1, 1)), 1);
  QCOMPARE(euler_of(block(3, 4, 5)), 1);
  Mask frame = block(1, 3, 3);  // a square ring
  frame.at(1, 2, 2) = 0;
  QCOMPARE(euler_of(frame), 0);
  Mask shell = block(3, 3, 3);  // one cavity: 1 - 0 + 1
  shell.at(2, 2, 2) = 0;
  QCOMPARE(euler_of(shell), 2);
  Mask eight = block(1, 3, 5);  // two holes
  eight.at(1, 2, 2) = eight.at(1, 2, 4) = 0;
  QCOMPARE(euler_of(eight), -1);
}

void BodyShapeTest::ringHasOneLoopInEveryPosition() {
  Random random(15);
  for (const VoxelSize& nm : {kCube, kThick}) {
    for (int i = 0; i < 10; ++i)
      QCOMPARE(euler_of(draw(torus(22, 7, random_direction(random)), 30, nm, random_offset(random))), 0);
  }
}

void BodyShapeTest::cavityIsFilledAndCounted() {
  Mask shell = block(5, 5, 5);
  shell.at(3, 3, 3) = shell.at(3, 3, 2) = 0;
  QCOMPARE(fill_cavities(shell), 2);
  QVERIFY(shell == block(5, 5, 5));
  Mask tunnel = block(5, 5, 5);
  for (std::int64_t x = 1; x <= 5; ++x) tunnel.at(3, 3, x) = 0;
  QCOMPARE(fill_cavities(tunnel), 0);
}

void BodyShapeTest::piecesThatTouchAtACornerAreOne() {
  Mask mask({4, 4, 6});
  mask.at(1, 1, 1) = mask.at(2, 2, 2) = 1;
  QCOMPARE(count_pieces(mask), 1);
  mask.at(1, 1, 4) = 1;
  QCOMPARE(count_pieces(mask), 2);
}

void BodyShapeTest::meshVolumeOfABlockIsWorkedOutByHand() {
  // One voxel: in the cell on its far and its near side it is the end of the diagonal and belongs to all six
  // tetrahedra, in the other six cells to two: (2 * 6 + 6 * 2) tetrahedra of 1/6, an eighth of each.
  QVERIFY(std::abs(mesh_volume(count_patterns(block(1, 1, 1))) - 24.0 / 48) < 1e-12);
  const double large = mesh_volume(count_patterns(block(20, 20, 20)));
  QVERIFY(large < 8000 && large > 7900);
}

void BodyShapeTest::thinSheetFailsTheVolumeCheck() {
  BodyShape shape;
  shape.volume_um3 = 100;
  shape.mesh_volume_um3 = mesh_volume(count_patterns(block(1, 10, 10)));
  QVERIFY(shape.volumes_differ());
  shape.mesh_volume_um3 = 96;
  QVERIFY(!shape.volumes_differ());
}

int run_body_shape_test(int argc, char** argv) {
  BodyShapeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "body_shape_test.moc"
