#include "core/instances/shape_interpolation.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/instances/division.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

constexpr double kPixel = 5;  // nm
constexpr std::int64_t kSide = 80;

struct Disc {
  double x = 40;
  double radius = 0;
};

/// One disc a section, pixels; radius 0: none.
Volume<std::uint8_t> discs(const std::vector<Disc>& sections) {
  Volume<std::uint8_t> mask({static_cast<std::int64_t>(sections.size()), kSide, kSide});
  for (std::int64_t z = 0; z < mask.shape().z; ++z) {
    const Disc& disc = sections[static_cast<std::size_t>(z)];
    for (std::int64_t y = 0; y < kSide; ++y) {
      for (std::int64_t x = 0; x < kSide; ++x)
        mask.at(z, y, x) =
            std::hypot(static_cast<double>(y) - 40, static_cast<double>(x) - disc.x) < disc.radius;
    }
  }
  return mask;
}

std::int64_t area(const Volume<std::uint8_t>& mask, std::int64_t z) {
  return std::count(mask.section(z), mask.section(z) + kSide * kSide, std::uint8_t{1});
}

double centre_x(const Volume<std::uint8_t>& mask, std::int64_t z) {
  double sum = 0;
  for (std::int64_t i = 0; i < kSide * kSide; ++i) sum += mask.section(z)[i] * static_cast<double>(i % kSide);
  return sum / static_cast<double>(area(mask, z));
}

}  // namespace

class ShapeInterpolationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void planesLieAboutTwoPixelsApart() {
    QCOMPARE(planes_of_section({5, 5, 5}), 1);
    QCOMPARE(planes_of_section({50, 5, 5}), 5);
    QCOMPARE(planes_of_section({24, 10, 10}), 1);
    QCOMPARE(planes_of_section({100, 8, 2}), 13);  // by the area of a pixel
  }

  void sectionsStayAsTheyAre() {
    const auto mask = discs({{30, 20}, {45, 12}, {40, 0}, {40, 20}});
    const auto fine = interpolate_sections(mask, {50, kPixel, kPixel}, 5);
    QCOMPARE(fine.shape(), (Shape{16, kSide, kSide}));
    for (std::int64_t z = 0; z < 4; ++z)
      QVERIFY(std::equal(mask.section(z), mask.section(z) + kSide * kSide, fine.section(5 * z)));
  }

  void theMiddleOfAShiftLiesHalfWay() {
    const auto fine = interpolate_sections(discs({{30, 20}, {46, 20}}), {100, kPixel, kPixel}, 2);
    QVERIFY(std::abs(centre_x(fine, 1) - 38) < 0.5);
    // d + d' > 0 inside the ellipse whose foci are the centres: half axes 20 and sqrt(20^2 - 8^2).
    const double expected = 3.14159 * 20 * std::sqrt(400.0 - 64);
    QVERIFY(std::abs(static_cast<double>(area(fine, 1)) - expected) < 0.06 * expected);
  }

  void whatEndsDoesSoGradually() {
    const auto fine = interpolate_sections(discs({{40, 20}, {40, 0}}), {50, kPixel, kPixel}, 5);
    // Where (1 - t) d > t 50: from 12.5 nm on, 33 nm on, 75 nm on, then nowhere.
    for (std::int64_t plane = 1; plane <= 3; ++plane) QVERIFY(area(fine, plane) < area(fine, plane - 1));
    QVERIFY(area(fine, 3) > 0);
    QCOMPARE(area(fine, 4), 0);
    QCOMPARE(area(fine, 5), 0);
  }

  void aFullSectionHasNoOutline() {
    Volume<std::uint8_t> mask({2, kSide, kSide});
    std::fill_n(mask.section(0), kSide * kSide, std::uint8_t{1});
    const auto fine = interpolate_sections(mask, {50, kPixel, kPixel}, 5);
    QCOMPARE(area(fine, 4), kSide * kSide);
    QCOMPARE(area(fine, 5), 0);
  }

  void aBodyThatJumpsAsideIsTwo() {
    const VoxelSize voxel{50, kPixel, kPixel};
    const auto jumped = discs({{24, 20}, {24, 20}, {24, 20}, {56, 20}, {56, 20}, {56, 20}});
    const auto leaning = discs({{25, 20}, {31, 20}, {37, 20}, {43, 20}, {49, 20}, {55, 20}});
    QCOMPARE(divide_body(jumped, voxel).count, 2);
    QCOMPARE(divide_body(leaning, voxel).count, 1);
  }
};

int run_shape_interpolation_test(int argc, char** argv) {
  ShapeInterpolationTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "shape_interpolation_test.moc"
