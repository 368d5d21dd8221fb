#include "core/statistics/binomial.h"

#include <QtTest>

#include "tests/statistics/suites.h"

using namespace cristae;

/// Expected values: SciPy 1.10.1, stats.beta.ppf(confidence, happened + 1, trials - happened).
class BinomialTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLargestShareIsThatOfSciPy_data();
  void theLargestShareIsThatOfSciPy();
  void whatAlwaysHappenedMayAlwaysHappen();
};

void BinomialTest::theLargestShareIsThatOfSciPy_data() {
  QTest::addColumn<std::size_t>("happened");
  QTest::addColumn<std::size_t>("trials");
  QTest::addColumn<double>("confidence");
  QTest::addColumn<double>("expected");
  QTest::newRow("none") << std::size_t{0} << std::size_t{10} << 0.95 << 0.2588655508930522;
  QTest::newRow("one") << std::size_t{1} << std::size_t{24} << 0.95 << 0.18289246975564633;
  QTest::newRow("some") << std::size_t{5} << std::size_t{34} << 0.95 << 0.2846486648570534;
  QTest::newRow("all but one") << std::size_t{33} << std::size_t{34} << 0.95 << 0.9984925110991039;
  QTest::newRow("median") << std::size_t{3} << std::size_t{8} << 0.5 << 0.4401552046347659;
  QTest::newRow("many") << std::size_t{100} << std::size_t{1000} << 0.99 << 0.12418581767018609;
}

void BinomialTest::theLargestShareIsThatOfSciPy() {
  QFETCH(std::size_t, happened);
  QFETCH(std::size_t, trials);
  QFETCH(double, confidence);
  QFETCH(double, expected);
  const double found = largest_share(happened, trials, confidence);
  QVERIFY2(std::abs(found - expected) <= 1e-9, qPrintable(QString::number(found, 'g', 17)));
}

void BinomialTest::whatAlwaysHappenedMayAlwaysHappen() {
  QCOMPARE(largest_share(7, 7, 0.95), 1.0);
  QCOMPARE(largest_share(0, 0, 0.95), 1.0);
}

int run_binomial_tests(int argument_count, char** arguments) {
  BinomialTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "binomial_test.moc"
