#include "core/plots/bins.h"

#include <QtTest>

#include "tests/plots/suites.h"

using namespace cristae;

class BinsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void edgesStandAtRoundNumbersAroundAllValues();
  void theWidthIsTheRoundOneBelowFreedmanAndDiaconis();
  void logarithmicEdgesMeetThePowersOfTen();
  void valuesOnAnEdgeBelongToTheBinAbove();
  void theLargestValueOnTheLastEdgeIsInTheLastBin();
  void everyValueHasABin();
  void oneValueHasOneBin();
};

void BinsTest::edgesStandAtRoundNumbersAroundAllValues() {
  const std::vector<double> expected = {0, 2, 4, 6, 8, 10};
  QCOMPARE(bin_edges(std::vector<double>{0.3, 5, 9.8}, false, 4), expected);  // 9.5 / 4 = 2.4, round: 2
}

void BinsTest::theWidthIsTheRoundOneBelowFreedmanAndDiaconis() {
  std::vector<double> values;
  for (int i = 0; i <= 1000; ++i) values.push_back(i);
  // Quartiles 250 and 750: 2 * 500 / 1001^(1/3) = 99.97, round below: 50.
  const auto edges = bin_edges(values, false);
  QCOMPARE(edges.size(), std::size_t{21});
  QCOMPARE(edges[1], 50.0);
}

void BinsTest::logarithmicEdgesMeetThePowersOfTen() {
  const auto edges =
      bin_edges(std::vector<double>{0.02, 0.5, 30}, true, 5);  // 0.64 decades a bin, round: 0.5
  const std::vector<double> expected = {0.01, std::sqrt(0.001), 0.1, std::sqrt(0.1),
                                        1,    std::sqrt(10.0),  10,  std::sqrt(1000.0)};
  QCOMPARE(edges.size(), expected.size());
  for (std::size_t i = 0; i < edges.size(); ++i) QVERIFY(std::abs(edges[i] / expected[i] - 1) < 1e-12);
}

void BinsTest::valuesOnAnEdgeBelongToTheBinAbove() {
  const std::vector<std::int64_t> expected = {0, 1, 1, -1, -1};
  QCOMPARE(bins_of(std::vector<double>{0, 1, 1.5, -0.1, 2.1}, std::vector<double>{0, 1, 2}), expected);
}

void BinsTest::theLargestValueOnTheLastEdgeIsInTheLastBin() {
  QCOMPARE(bins_of(std::vector<double>{2}, std::vector<double>{0, 1, 2}).front(), std::int64_t{1});
}

void BinsTest::everyValueHasABin() {
  for (const bool is_log : {false, true}) {
    std::vector<double> values;
    for (int i = 1; i < 400; ++i) values.push_back(0.001 * i * i);
    const auto bins = bins_of(values, bin_edges(values, is_log));
    QVERIFY(std::find(bins.begin(), bins.end(), -1) == bins.end());
  }
}

void BinsTest::oneValueHasOneBin() {
  for (const bool is_log : {false, true}) {
    const auto edges = bin_edges(std::vector<double>{7}, is_log);
    QCOMPARE(edges.size(), std::size_t{2});
    QVERIFY(edges[0] <= 7 && edges[1] >= 7 && edges[0] < edges[1]);
  }
}

int run_bins_tests(int argument_count, char** arguments) {
  BinsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "bins_test.moc"
