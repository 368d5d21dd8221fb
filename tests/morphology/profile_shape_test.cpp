#include "core/morphology/profile_shape.h"

#include <QtTest>

#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;

namespace {

constexpr VoxelSize kSquare{1, 1, 1};

/// Pixels whose middle satisfies inside(y, x), the origin in the middle.
Mask section(const std::function<bool(double, double)>& inside, double reach, const VoxelSize& nm = kSquare) {
  const auto rows = static_cast<std::int64_t>(std::ceil(reach / nm.y)) + 2;
  const auto columns = static_cast<std::int64_t>(std::ceil(reach / nm.x)) + 2;
  Mask mask({1, 2 * rows + 1, 2 * columns + 1});
  for (std::int64_t y = -rows + 1; y < rows; ++y) {
    for (std::int64_t x = -columns + 1; x < columns; ++x) {
      if (inside(static_cast<double>(y) * nm.y, static_cast<double>(x) * nm.x))
        mask.at(0, y + rows, x + columns) = 1;
    }
  }
  return mask;
}

/// Off the grid: about the middle of a pixel, four single pixels would stand out where it touches the axes.
Mask disc(double radius, const VoxelSize& nm = kSquare) {
  return section(
      [&](double y, double x) {
        y += 0.3 * nm.y;
        x += 0.2 * nm.x;
        return y * y + x * x <= radius * radius;
      },
      radius + 1, nm);
}

Mask rectangle(std::int64_t height, std::int64_t width) {
  Mask mask({1, height + 2, width + 2});
  for (std::int64_t y = 1; y <= height; ++y) {
    for (std::int64_t x = 1; x <= width; ++x) mask.at(0, y, x) = 1;
  }
  return mask;
}

bool near(double value, double expected, double tolerance) { return std::abs(value - expected) <= tolerance; }

}  // namespace

class ProfileShapeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rectangleIsWorkedOutByHand();
  void onePixelIsWorkedOutByHand();
  void formFactorIsTheInverseOfCircularity();
  void discIsRound();
  void croftonPerimeterOfADiscKeepsWithinAPerCent();
  void pixelsThatAreNotSquareAreAllowedFor();
  void axesOfAnEllipseAreItsAxes();
  void orientationTurnsWithTheProfile();
  void feretOfAnAslantBarIsItsLengthAndWidth();
  void holesAddToTheOutline();
  void aCrescentIsNotSolid();
  void hullOfPointsInALineHasNoCornersBetween();
};

void ProfileShapeTest::rectangleIsWorkedOutByHand() {
  const ProfileShape shape = measure_profile(rectangle(4, 10), {1, 20, 10});
  QVERIFY(near(shape.area, 40 * 200, 1e-9));
  // Contour: the corners cut by half a pixel each, 2 * 9 * 10 + 2 * 3 * 20 + 4 * sqrt(10^2 + 5^2)
  QVERIFY(near(shape.perimeter, 300 + 4 * std::sqrt(125.0), 1e-9));
  // Moments of a block l^2 / 12: axis 4 l / sqrt 12 with l = 100 and 80
  QVERIFY(near(shape.axis_major, 400 / std::sqrt(12.0), 1e-9));
  QVERIFY(near(shape.axis_minor, 320 / std::sqrt(12.0), 1e-9));
  QVERIFY(near(shape.aspect_ratio, 1.25, 1e-9));
  QVERIFY(near(shape.solidity, 1, 1e-9));
  QVERIFY(near(shape.feret_min, 80, 1e-9));
  // From the upper end of the first column to the lower end of the last
  QVERIFY(near(shape.feret_max, std::hypot(90, 80), 1e-9));
}

void ProfileShapeTest::onePixelIsWorkedOutByHand() {
  const ProfileShape shape = measure_profile(rectangle(1, 1), kSquare);
  QVERIFY(near(shape.perimeter, 4 * std::sqrt(0.5), 1e-12));
  // pi / 8 (4 / 1 + 4 / sqrt 2)
  QVERIFY(near(shape.perimeter_crofton, std::numbers::pi / 8 * (4 + 4 / std::sqrt(2.0)), 1e-9));
  QVERIFY(near(shape.feret_max, 1, 1e-12));
  QVERIFY(near(shape.axis_major, 4 / std::sqrt(12.0), 1e-12));
  QVERIFY(near(shape.eccentricity, 0, 1e-6));
  QCOMPARE(shape.circularity, 1.0);  // cut
}

void ProfileShapeTest::formFactorIsTheInverseOfCircularity() {
  const ProfileShape shape = measure_profile(rectangle(3, 30), kSquare);
  QVERIFY(near(shape.form_factor * shape.circularity, 1, 1e-9));
  QVERIFY(shape.form_factor > 3 && shape.circularity < 0.34);
}

void ProfileShapeTest::discIsRound() {
  const ProfileShape shape = measure_profile(disc(20), kSquare);
  QVERIFY(near(shape.aspect_ratio, 1, 0.01));
  QVERIFY(near(shape.roundness, 1, 0.01));
  QVERIFY(shape.solidity > 0.97 && shape.solidity <= 1);
  QVERIFY(near(shape.circularity_crofton, 1, 0.02));
  QVERIFY(near(shape.circularity, 0.90, 0.02));  // the contour is 5.5 % too long: 1 / 1.055^2
  QVERIFY(near(shape.feret_max, 40, 1.2));
  QVERIFY(near(shape.feret_min, 40, 1.2));
}

void ProfileShapeTest::croftonPerimeterOfADiscKeepsWithinAPerCent() {
  for (const double radius : {10.0, 15.0, 20.0, 30.0}) {
    const double exact = 2 * std::numbers::pi * radius;
    QVERIFY(near(measure_profile(disc(radius), kSquare).perimeter_crofton / exact, 1, 0.015));
    QVERIFY(near(measure_profile(disc(radius), kSquare).perimeter / exact, 1.055, 0.015));
  }
}

void ProfileShapeTest::pixelsThatAreNotSquareAreAllowedFor() {
  const VoxelSize flat{1, 2, 1};
  const ProfileShape shape = measure_profile(disc(30, flat), flat);
  QVERIFY(near(shape.area / (std::numbers::pi * 900), 1, 0.01));
  QVERIFY(near(shape.perimeter_crofton / (2 * std::numbers::pi * 30), 1, 0.02));
  QVERIFY(near(shape.aspect_ratio, 1, 0.01));
  QVERIFY(near(shape.feret_min, 60, 2));
}

void ProfileShapeTest::axesOfAnEllipseAreItsAxes() {
  const ProfileShape shape = measure_profile(
      section([](double y, double x) { return x * x / 900 + y * y / 225 <= 1; }, 30), kSquare);
  QVERIFY(near(shape.axis_major, 60, 0.5));
  QVERIFY(near(shape.axis_minor, 30, 0.5));
  QVERIFY(near(shape.eccentricity, std::sqrt(0.75), 0.005));
  QVERIFY(near(shape.roundness, 0.5, 0.01));
}

void ProfileShapeTest::orientationTurnsWithTheProfile() {
  for (const double degrees : {0.0, 30.0, 75.0, 120.0, 165.0}) {
    const double angle = degrees * std::numbers::pi / 180;
    // Along (cos, -sin) in x, y: anticlockwise on the screen.
    const ProfileShape shape =
        measure_profile(section(
                            [angle](double y, double x) {
                              const double along = x * std::cos(angle) - y * std::sin(angle);
                              const double across = x * std::sin(angle) + y * std::cos(angle);
                              return along * along / 900 + across * across / 100 <= 1;
                            },
                            30),
                        kSquare);
    double difference = std::fmod(std::abs(shape.feret_angle_deg - degrees), 180);
    QVERIFY(std::min(difference, 180 - difference) < 3);
    // From the rows' axis (down) to the long axis: 90 degrees more.
    difference = std::fmod(shape.orientation_rad * 180 / std::numbers::pi - (degrees - 90) + 720, 180);
    QVERIFY(std::min(difference, 180 - difference) < 1);
  }
}

void ProfileShapeTest::feretOfAnAslantBarIsItsLengthAndWidth() {
  const ProfileShape shape = measure_profile(
      section([](double y, double x) { return std::abs(x - y) <= 40 && std::abs(x + y) <= 10; }, 40),
      kSquare);
  QVERIFY(near(shape.feret_min, 20 / std::sqrt(2.0), 1));
  QVERIFY(near(shape.feret_max, std::hypot(80, 20) / std::sqrt(2.0), 1));
}

void ProfileShapeTest::holesAddToTheOutline() {
  Mask mask = rectangle(5, 5);
  const double before = measure_profile(mask, kSquare).perimeter;
  mask.at(0, 3, 3) = 0;
  QVERIFY(near(measure_profile(mask, kSquare).perimeter - before, 4 * std::sqrt(0.5), 1e-12));
}

void ProfileShapeTest::aCrescentIsNotSolid() {
  const ProfileShape shape = measure_profile(
      section([](double y, double x) { return y * y + x * x <= 400 && y * y + (x - 8) * (x - 8) > 256; }, 20),
      kSquare);
  QVERIFY(shape.solidity < 0.7);
}

void ProfileShapeTest::hullOfPointsInALineHasNoCornersBetween() {
  const auto hull = convex_hull({{0, 0}, {1, 0}, {2, 0}, {2, 2}, {1, 1}, {0, 2}, {0, 1}, {0, 0}});
  QCOMPARE(hull.size(), std::size_t{4});
}

int run_profile_shape_test(int argc, char** argv) {
  ProfileShapeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "profile_shape_test.moc"
