#include "core/base/rounding.h"

#include <QtTest>
#include <cmath>
#include <limits>

#include "tests/base/suites.h"

using namespace cristae;

class RoundingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void threeFiguresAreKept_data();
  void threeFiguresAreKept();
  void aHalfGoesAwayFromZeroHoweverItWasComputed();
  void whatIsNoNumberStays();
};

void RoundingTest::threeFiguresAreKept_data() {
  QTest::addColumn<double>("value");
  QTest::addColumn<double>("rounded");
  QTest::newRow("small") << 0.00123449 << 0.00123;
  QTest::newRow("one") << 1.0 << 1.0;
  QTest::newRow("a power more") << 0.9996 << 1.0;
  QTest::newRow("negative") << -2.345 << -2.35;
  QTest::newRow("a quarter") << 0.12549 << 0.125;
  QTest::newRow("whole ones stay whole") << 4585.4 << 4585.0;
  QTest::newRow("also up") << 12345.5 << 12346.0;
  QTest::newRow("large") << 123456789012.25 << 123456789012.25;
  QTest::newRow("tiny") << 1.23456e-300 << 1.23e-300;
}

void RoundingTest::threeFiguresAreKept() {
  QFETCH(double, value);
  QFETCH(double, rounded);
  QCOMPARE(rounded_for_reading(value), rounded);
  QCOMPARE(rounded_for_reading(rounded), rounded);
}

/// 3694 pixels of 2.5e-5 um^2 are a little less or a little more than 0.09235 in binary.
void RoundingTest::aHalfGoesAwayFromZeroHoweverItWasComputed() {
  const double below = std::nextafter(0.09235, 0);
  const double above = std::nextafter(0.09235, 1);
  for (const double value : {0.09235, below, above, 3694 * 2.5e-5, 3694 * (5.0 * 5.0 * 1e-6)})
    QVERIFY(rounded_for_reading(value) == 0.0924);
  QCOMPARE(rounded_for_reading(-below), -0.0924);
}

void RoundingTest::whatIsNoNumberStays() {
  QCOMPARE(rounded_for_reading(0), 0.0);
  QVERIFY(std::isnan(rounded_for_reading(std::numeric_limits<double>::quiet_NaN())));
  QVERIFY(std::isinf(rounded_for_reading(std::numeric_limits<double>::infinity())));
}

int run_rounding_tests(int argument_count, char** arguments) {
  RoundingTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "rounding_test.moc"
