#include "core/statistics/distribution.h"

#include <QtTest>

#include "tests/statistics/suites.h"

using namespace cristae;

class DistributionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void quantilesAreThoseOfNumPy();
  void theVarianceOfOneValueIsNotANumber();
  void theEcdfStepsUpAtEachDistinctValue();
  void theEcdfOfNothingHasNoStep();
  void theDensityIsThatOfSilvermansRule();
  void theDensityIntegratesToOne();
  void valuesThatAreAllTheSameHaveAFiniteDensity();
};

void DistributionTest::quantilesAreThoseOfNumPy() {
  // numpy.quantile([1, 2, 2, 3, 7], [0.25, 0.5, 0.75, 0.9]) and numpy.var(..., ddof=1)
  const std::vector<double> values = {1, 2, 2, 3, 7};
  QCOMPARE(quantile_of_ordered(values, 0.25), 2.0);
  QCOMPARE(quantile_of_ordered(values, 0.75), 3.0);
  QCOMPARE(quantile_of_ordered(values, 0.9), 5.4);
  QCOMPARE(quantile_of_ordered(values, 1), 7.0);
  QCOMPARE(variance_of(values), 5.5);
  QCOMPARE(median_of({7, 1, 3, 2}), 2.5);
}

void DistributionTest::theVarianceOfOneValueIsNotANumber() {
  QVERIFY(std::isnan(variance_of(std::vector<double>{4})));
  QVERIFY(std::isnan(mean_of({})));
}

void DistributionTest::theEcdfStepsUpAtEachDistinctValue() {
  const auto steps = ecdf_of({3, 1, 2, 2});
  QCOMPARE(steps.size(), std::size_t{3});
  QCOMPARE(steps[0].value, 1.0);
  QCOMPARE(steps[0].share, 0.25);
  QCOMPARE(steps[1].value, 2.0);
  QCOMPARE(steps[1].share, 0.75);
  QCOMPARE(steps[2].share, 1.0);
}

void DistributionTest::theEcdfOfNothingHasNoStep() { QVERIFY(ecdf_of({}).empty()); }

void DistributionTest::theDensityIsThatOfSilvermansRule() {
  // h = 0.9 min(sqrt(5.5), 1 / 1.34) 5^-0.2; numpy.mean(scipy.stats.norm.pdf(2.5, values, h)), SciPy 1.10.1
  const KernelDensity density({1, 2, 2, 3, 7});
  QVERIFY(std::abs(density.bandwidth() - 0.48679231142531787) < 1e-12);
  QVERIFY(std::abs(density.at(2.5) - 0.29157470657776985) < 1e-12);
}

void DistributionTest::theDensityIntegratesToOne() {
  const KernelDensity density({1, 2, 2, 3, 7});
  double sum = 0;
  constexpr double step = 0.001;
  for (double x = -5; x < 13; x += step) sum += density.at(x) * step;
  QVERIFY(std::abs(sum - 1) < 1e-6);
}

void DistributionTest::valuesThatAreAllTheSameHaveAFiniteDensity() {
  QVERIFY(std::isfinite(KernelDensity({2, 2, 2}).at(2)));
  QVERIFY(std::isfinite(KernelDensity({0}).at(0)));
}

int run_distribution_tests(int argument_count, char** arguments) {
  DistributionTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "distribution_test.moc"
