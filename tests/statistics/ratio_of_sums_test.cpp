#include "core/statistics/ratio_of_sums.h"

#include <QtTest>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "tests/statistics/suites.h"

using namespace cristae;

class RatioOfSumsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isWorkedOutByHand();
  void clustersWithoutSpreadTellNoInterval();
  void theIntervalHoldsTheTruthAsOftenAsItSays();
};

void RatioOfSumsTest::isWorkedOutByHand() {
  // R = 6 / 12; residuals 1 - 2, 2 - 2, 3 - 2: SE^2 = 3/2 * 2 / 144; t(0.975, 2) = 4.302653
  const auto estimate = ratio_of_sums(std::vector<RatioTerm>{{1, 4}, {2, 4}, {3, 4}});
  QCOMPARE(estimate->value, 0.5);
  QVERIFY(std::abs(*estimate->standard_error - std::sqrt(3.0 / 144)) < 1e-12);
  QVERIFY(std::abs(estimate->high - (0.5 + 4.302652729749464 * std::sqrt(3.0 / 144))) < 1e-9);
  QVERIFY(std::abs(estimate->low + estimate->high - 1) < 1e-12);
}

void RatioOfSumsTest::clustersWithoutSpreadTellNoInterval() {
  QVERIFY(!ratio_of_sums(std::vector<RatioTerm>{}));
  QVERIFY(!ratio_of_sums(std::vector<RatioTerm>{{0, 0}, {0, 0}}));
  QVERIFY(!ratio_of_sums(std::vector<RatioTerm>{{1, 4}})->standard_error);
  const auto none = ratio_of_sums(std::vector<RatioTerm>{{0, 4}, {0, 4}});
  QCOMPARE(none->value, 0.0);
  QVERIFY(!none->standard_error);
}

void RatioOfSumsTest::theIntervalHoldsTheTruthAsOftenAsItSays() {
  // Clusters of 25 points that are alike within: half of them share one value.
  Random random(5);
  constexpr int kTrials = 2000;
  int held = 0;
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<RatioTerm> clusters;
    for (int cluster = 0; cluster < 40; ++cluster) {
      const double probability = random.chance(0.5) ? 0.05 : 0.35;
      double hits = 0;
      for (int point = 0; point < 25; ++point) hits += random.chance(probability) ? 1 : 0;
      clusters.push_back({hits, 25});
    }
    const auto estimate = ratio_of_sums(clusters);
    if (estimate->low <= 0.2 && 0.2 <= estimate->high) ++held;
  }
  QVERIFY2(held > 0.93 * kTrials && held < 0.97 * kTrials, qPrintable(QString::number(held)));
}

int run_ratio_of_sums_tests(int argument_count, char** arguments) {
  RatioOfSumsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "ratio_of_sums_test.moc"
