#include "core/annotation/coverage.h"

#include <QtTest>

#include "tests/annotation/suites.h"

using namespace cristae;

class CoverageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsPointsPerSectionByKind();
  void mapsPointsToThirdsOfTheField();
  void anEmptyListGivesZerosForEverySection();
  void pointsOutsideTheStackAreNotCounted();
};

void CoverageTest::countsPointsPerSectionByKind() {
  const Points points{{0, 1, 1}, {0, 2, 2}, {2, 5, 5}, {2, 6, 6, PointKind::not_mito}};
  const Coverage coverage = measure_coverage(points, {3, 9, 9});
  QCOMPARE(coverage.mito_per_section, (std::vector<std::int64_t>{2, 0, 1}));
  QCOMPARE(coverage.not_mito_per_section, (std::vector<std::int64_t>{0, 0, 1}));
  QCOMPARE(coverage.mito, 3);
  QCOMPARE(coverage.not_mito, 1);
  QCOMPARE(coverage.sections_with_mito, 2);
}

void CoverageTest::mapsPointsToThirdsOfTheField() {
  // 9 x 9 pixels: columns 0-2, 3-5, 6-8. Position 2.4 still lies in pixel 2, 2.6 in pixel 3.
  const Points points{{0, 0, 0}, {0, 2.4, 2.6}, {0, 8, 8}, {0, -0.5, 8.4}};
  const Coverage coverage = measure_coverage(points, {1, 9, 9});
  QCOMPARE(coverage.mito_map[0][0], 1);
  QCOMPARE(coverage.mito_map[0][1], 1);
  QCOMPARE(coverage.mito_map[0][2], 1);
  QCOMPARE(coverage.mito_map[2][2], 1);
}

void CoverageTest::anEmptyListGivesZerosForEverySection() {
  const Coverage coverage = measure_coverage({}, {2, 4, 4});
  QCOMPARE(coverage.mito_per_section, (std::vector<std::int64_t>{0, 0}));
  QCOMPARE(coverage.sections_with_mito, 0);
}

void CoverageTest::pointsOutsideTheStackAreNotCounted() {
  const Coverage coverage = measure_coverage({{3, 1, 1}, {0, 4.5, 0}, {-1, 0, 0}}, {3, 5, 5});
  QCOMPARE(coverage.mito, 0);
}

int run_coverage_test(int argc, char** argv) {
  CoverageTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "coverage_test.moc"
