#include "core/instances/division.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>

#include "tests/instances/suites.h"

using namespace cristae;

namespace {

/// Voxels whose centre, in nm, lies inside.
Volume<std::uint8_t> drawn(Shape shape, const VoxelSize& voxel,
                           const std::function<bool(double z, double y, double x)>& inside) {
  Volume<std::uint8_t> mask(shape);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      for (std::int64_t x = 0; x < shape.x; ++x)
        mask.at(z, y, x) = inside(voxel.z * static_cast<double>(z), voxel.y * static_cast<double>(y),
                                  voxel.x * static_cast<double>(x));
    }
  }
  return mask;
}

bool in_ball(double z, double y, double x, double centre_x, double radius) {
  return std::hypot(z - 200, y - 200, x - centre_x) < radius;
}

/// Two balls of radius 150 nm whose centres are `apart`.
Volume<std::uint8_t> two_balls(const VoxelSize& voxel, double apart) {
  const auto count = [](double nm, double size) { return static_cast<std::int64_t>(nm / size) + 1; };
  return drawn({count(400, voxel.z), count(400, voxel.y), count(400 + apart, voxel.x)}, voxel,
               [apart](double z, double y, double x) {
                 return in_ball(z, y, x, 200, 150) || in_ball(z, y, x, 200 + apart, 150);
               });
}

}  // namespace

class DivisionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void touchingBallsAreTwo_data();
  void touchingBallsAreTwo();
  void ballsThatAreMostlyOneStayOne();
  void aLongTubeWithSwellingsStaysWhole();
  void aSmallPartGoesBackToItsNeighbour();
  void theNeckDecides();
  void everyVoxelBelongsToOnePart();
};

void DivisionTest::touchingBallsAreTwo_data() {
  QTest::addColumn<double>("z");
  QTest::newRow("isotropic") << 10.0;
  QTest::newRow("thick sections") << 40.0;
}

void DivisionTest::touchingBallsAreTwo() {
  // The neck of balls 270 apart: sqrt(150^2 - 135^2) = 65 nm, 0.44 of the radius.
  QFETCH(double, z);
  const VoxelSize voxel{z, 10, 10};
  const auto mask = two_balls(voxel, 270);
  const Division division = divide_body(mask, voxel);
  QCOMPARE(division.count, 2);
  const Shape& shape = mask.shape();
  for (std::int64_t i = 0; i < shape.voxels(); ++i) {
    const double x = 10 * static_cast<double>(i % shape.x);
    const std::int32_t part = division.part[static_cast<std::size_t>(i)];
    if (part != 0 && std::abs(x - 335) > 25) QCOMPARE(part, x < 335 ? 1 : 2);
  }
}

void DivisionTest::ballsThatAreMostlyOneStayOne() {
  // 160 apart: the neck is 127 nm, 0.85 of the radius.
  const VoxelSize voxel{10, 10, 10};
  QCOMPARE(divide_body(two_balls(voxel, 160), voxel).count, 1);
}

void DivisionTest::aLongTubeWithSwellingsStaysWhole() {
  // Radius 120 nm +- 15 %: the narrowest place is 102 / 138 = 0.74 of the widest.
  const VoxelSize voxel{10, 10, 10};
  const auto tube = drawn({33, 33, 200}, voxel, [](double z, double y, double x) {
    return std::hypot(z - 160, y - 160) < 120 * (1 + 0.15 * std::sin(x / 100)) && x > 40 && x < 1950;
  });
  QCOMPARE(divide_body(tube, voxel).count, 1);
}

void DivisionTest::aSmallPartGoesBackToItsNeighbour() {
  // A knob of radius 50 nm (0.0005 um3) on a ball of 150 nm.
  const VoxelSize voxel{5, 5, 5};
  const auto mask = drawn({81, 81, 110}, voxel, [](double z, double y, double x) {
    return in_ball(z, y, x, 200, 150) || in_ball(z, y, x, 395, 50);
  });
  QCOMPARE(divide_body(mask, voxel).count, 1);
  QCOMPARE(divide_body(mask, voxel, {.smallest_part_um3 = 0.0001}).count, 2);
}

void DivisionTest::theNeckDecides() {
  const VoxelSize voxel{10, 10, 10};
  QCOMPARE(divide_body(two_balls(voxel, 270), voxel, {.neck = 0.3}).count, 1);
  QCOMPARE(divide_body(two_balls(voxel, 160), voxel, {.neck = 0.95, .tolerance_nm = 5}).count, 2);
}

void DivisionTest::everyVoxelBelongsToOnePart() {
  const VoxelSize voxel{20, 10, 10};
  const auto mask = two_balls(voxel, 280);
  const Division division = divide_body(mask, voxel);
  for (std::size_t i = 0; i < mask.size(); ++i) QCOMPARE(division.part[i] != 0, mask.data()[i] != 0);
  QCOMPARE(*std::max_element(division.part.begin(), division.part.end()), division.count);
}

int run_division_test(int argc, char** argv) {
  DivisionTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "division_test.moc"
