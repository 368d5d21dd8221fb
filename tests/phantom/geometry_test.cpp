#include "core/phantom/geometry.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "tests/phantom/suites.h"

using namespace cristae;
using namespace cristae::phantom;

class GeometryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aBallIsAsFarAsItsCentreLessItsRadius();
  void aTubeWidensEvenly();
  void aSlabShowsWhatLiesAboveAndBelow();
  void theGridListsEverySegmentWithinReach();
};

void GeometryTest::aBallIsAsFarAsItsCentreLessItsRadius() {
  const Segment ball = make_segment({10, 20, 30}, {10, 20, 30}, 5, 5, 0, 1);
  // 3-4-0 triangle: 5 from the centre, on the surface.
  QVERIFY(std::abs(surface_distance(ball, {13, 24, 30})) < 1e-5F);
  QVERIFY(std::abs(surface_distance(ball, {10, 20, 42}) - 7) < 1e-5F);
}

void GeometryTest::aTubeWidensEvenly() {
  const Segment tube = make_segment({0, 0, 0}, {0, 0, 100}, 10, 20, 40, 1);
  // Half way along its radius is 15; 18 from its middle line is 3 outside.
  const Nearness near = nearness(tube, {0, 18, 50});
  QVERIFY(std::abs(near.distance - 3) < 1e-4F);
  QVERIFY(std::abs(near.along - 90) < 1e-4F);
  QVERIFY(std::abs(near.away.y - 1) < 1e-5F);
  // Beyond the end it is a ball of radius 20.
  QVERIFY(std::abs(surface_distance(tube, {0, 0, 130}) - 10) < 1e-4F);
}

void GeometryTest::aSlabShowsWhatLiesAboveAndBelow() {
  const Segment ball = make_segment({0, 0, 0}, {0, 0, 0}, 20, 20, 0, 1);
  QVERIFY(std::abs(nearness(ball, {25, 0, 0}).distance - 5) < 1e-5F);
  // A section 60 thick reaches through the middle of the ball.
  QVERIFY(std::abs(nearness(ball, {25, 0, 0}, 30).distance + 20) < 1e-5F);
  QVERIFY(std::abs(nearness(ball, {-40, 0, 0}, 30).distance + 10) < 1e-5F);
}

void GeometryTest::theGridListsEverySegmentWithinReach() {
  const Box box{{0, 0, 0}, {900, 1100, 1300}};
  SegmentGrid grid(box, 210, 150);
  Random random(3);
  const auto place = [&] {
    return Vec{static_cast<float>(random.uniform(0, 900)), static_cast<float>(random.uniform(0, 1100)),
               static_cast<float>(random.uniform(0, 1300))};
  };
  for (int i = 0; i < 60; ++i) {
    const Vec at = place();
    grid.insert(make_segment(at, at + Vec{40, -30, 70}, 20, 50, 0, i));
  }
  int found = 0;
  for (int i = 0; i < 500; ++i) {
    const Vec p = place();
    const auto& near = grid.near(p);
    for (std::int32_t k = 0; k < 60; ++k) {
      if (surface_distance(grid.all()[static_cast<std::size_t>(k)], p) > grid.reach()) continue;
      ++found;
      QVERIFY(std::find(near.begin(), near.end(), k) != near.end());
    }
  }
  QVERIFY(found > 500);
}

int run_geometry_tests(int argument_count, char** arguments) {
  GeometryTest tests;
  return QTest::qExec(&tests, argument_count, arguments);
}

#include "geometry_test.moc"
