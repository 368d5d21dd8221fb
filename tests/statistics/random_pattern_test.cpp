#include "core/statistics/random_pattern.h"

#include <QtTest>
#include <cmath>

#include "tests/statistics/suites.h"

using namespace cristae;

class RandomPatternTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theMeanIsThatOfAPoissonPattern();
  void lowMiddleAndHighKeepTheirOrder();
  void pointsAtTheBorderOnlyServeAsNeighbours();
  void theSameSeedGivesTheSameEnvelope();
  void oneAloneHasNoNeighbour();
};

namespace {

std::vector<double> up_to(double largest) {
  std::vector<double> distances;
  for (int i = 0; i <= 20; ++i) distances.push_back(largest * i / 20);
  return distances;
}

}  // namespace

void RandomPatternTest::theMeanIsThatOfAPoissonPattern() {
  // G(r) = 1 - exp(-density pi r^2) in a section, 1 - exp(-density 4/3 pi r^3) in a volume. The border makes
  // neighbours a little farther, the less the more points there are.
  const PointField section{{0, 1, 1}, 1000, 200};
  const auto flat = neighbour_envelope(std::vector{section}, up_to(0.05), 99, 1);
  for (std::size_t i = 0; i < flat.distance.size(); ++i) {
    const double expected = 1 - std::exp(-1000 * M_PI * flat.distance[i] * flat.distance[i]);
    QVERIFY2(std::abs(flat.middle[i] - expected) < 0.02,
             qPrintable(QString::number(flat.middle[i] - expected)));
  }
  const PointField volume{{1, 1, 1}, 2000, 1200};
  const auto solid = neighbour_envelope(std::vector{volume}, up_to(0.1), 49, 1);
  for (std::size_t i = 0; i < solid.distance.size(); ++i) {
    const double expected = 1 - std::exp(-2000 * 4.0 / 3 * M_PI * std::pow(solid.distance[i], 3));
    QVERIFY2(std::abs(solid.middle[i] - expected) < 0.02,
             qPrintable(QString::number(solid.middle[i] - expected)));
  }
}

void RandomPatternTest::lowMiddleAndHighKeepTheirOrder() {
  const std::vector<PointField> fields = {{{0, 5, 7}, 12, 2}, {{0, 5, 7}, 9, 0}};
  const auto found = neighbour_envelope(fields, up_to(6), kRandomPatterns, 3);
  bool is_wide = false;
  for (std::size_t i = 0; i < found.distance.size(); ++i) {
    QVERIFY(found.low[i] <= found.middle[i] + 1e-9 && found.middle[i] <= found.high[i] + 1e-9);
    is_wide = is_wide || found.high[i] > found.low[i] + 0.2;
  }
  QVERIFY(is_wide);
  QCOMPARE(found.high.front(), 0.0);
}

void RandomPatternTest::pointsAtTheBorderOnlyServeAsNeighbours() {
  // Without those at the border, whose other side is not seen, neighbours are nearer.
  const auto all = neighbour_envelope(std::vector<PointField>{{{0, 1, 1}, 60, 0}}, up_to(0.3), 199, 2);
  const auto inner = neighbour_envelope(std::vector<PointField>{{{0, 1, 1}, 60, 30}}, up_to(0.3), 199, 2);
  QVERIFY(inner.middle[8] > all.middle[8] + 0.02);
}

void RandomPatternTest::theSameSeedGivesTheSameEnvelope() {
  const std::vector<PointField> fields = {{{3, 4, 5}, 20, 4}};
  QVERIFY(neighbour_envelope(fields, up_to(3), 19, 5).high ==
          neighbour_envelope(fields, up_to(3), 19, 5).high);
  QVERIFY(neighbour_envelope(fields, up_to(3), 19, 5).high !=
          neighbour_envelope(fields, up_to(3), 19, 6).high);
}

void RandomPatternTest::oneAloneHasNoNeighbour() {
  const auto found = neighbour_envelope(std::vector<PointField>{{{1, 1, 1}, 1, 0}}, up_to(3), 9, 1);
  QCOMPARE(found.high.back(), 0.0);
}

int run_random_pattern_tests(int argument_count, char** arguments) {
  RandomPatternTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "random_pattern_test.moc"
