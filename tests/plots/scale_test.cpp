#include "core/plots/scale.h"

#include <QtTest>
#include <cmath>

#include "tests/plots/suites.h"

using namespace cristae;

class PlotScaleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stepsAreOneTwoOrFive_data();
  void stepsAreOneTwoOrFive();
  void linearTicksStandAtRoundNumbers();
  void fractionsHaveTheDecimalsOfTheirStep();
  void anAxisHasThreeNumbersAtLeast();
  void logTicksStandAtPowersOfTen();
  void belowTwoDecadesOneTwoAndFiveAreNumbered();
  void manyDecadesAreThinnedOut();
  void lessThanOneNumberOfADecadeFallsBackToLinearTicks();
  void negativeNumbersHaveAMinusSign();
  void aHalfIsRoundedUpHoweverItWasComputed();
  void aScaleAndItsInverseAgree();
  void valuesThatAreAllTheSameGetRoom();
  void sizesDoNotGoBelowNothing();
};

namespace {

QStringList texts_of(const std::vector<Tick>& ticks) {
  QStringList texts;
  for (const auto& tick : ticks) {
    if (!tick.text.empty()) texts << QString::fromStdString(tick.text);
  }
  return texts;
}

}  // namespace

void PlotScaleTest::stepsAreOneTwoOrFive_data() {
  QTest::addColumn<double>("least");
  QTest::addColumn<double>("step");
  QTest::newRow("1") << 1.0 << 1.0;
  QTest::newRow("1.1") << 1.1 << 2.0;
  QTest::newRow("2.1") << 2.1 << 5.0;
  QTest::newRow("5.1") << 5.1 << 10.0;
  QTest::newRow("0.03") << 0.03 << 0.05;
  QTest::newRow("700") << 700.0 << 1000.0;
}

void PlotScaleTest::stepsAreOneTwoOrFive() {
  QFETCH(double, least);
  QFETCH(double, step);
  QCOMPARE(round_step(least), step);
}

void PlotScaleTest::linearTicksStandAtRoundNumbers() {
  QCOMPARE(texts_of(linear_ticks(-0.3, 21, 5)), QStringList({"0", "5", "10", "15", "20"}));
}

void PlotScaleTest::fractionsHaveTheDecimalsOfTheirStep() {
  QCOMPARE(texts_of(linear_ticks(0, 0.5, 5)), QStringList({"0.0", "0.1", "0.2", "0.3", "0.4", "0.5"}));
}

void PlotScaleTest::anAxisHasThreeNumbersAtLeast() {
  // Steps of 0.5 would leave one number between 0.15 and 0.95.
  QCOMPARE(texts_of(linear_ticks(0.15, 0.95, 2)), QStringList({"0.2", "0.4", "0.6", "0.8"}));
}

void PlotScaleTest::logTicksStandAtPowersOfTen() {
  const auto ticks = log_ticks(0.009, 120);
  QCOMPARE(texts_of(ticks), QStringList({"0.01", "0.1", "1", "10", "100"}));
  // Small ticks: 0.009, then 2 to 9 of each of the four decades.
  QCOMPARE(ticks.size(), std::size_t{5 + 1 + 4 * 8});
}

void PlotScaleTest::belowTwoDecadesOneTwoAndFiveAreNumbered() {
  QCOMPARE(texts_of(log_ticks(0.4, 11)), QStringList({"0.5", "1", "2", "5", "10"}));
}

void PlotScaleTest::manyDecadesAreThinnedOut() {
  QCOMPARE(texts_of(log_ticks(1e-6, 1e6, 6)),
           QStringList({"10⁻⁶", "10⁻⁴", "0.01", "1", "100", "10000", "10⁶"}));
}

void PlotScaleTest::lessThanOneNumberOfADecadeFallsBackToLinearTicks() {
  QCOMPARE(texts_of(log_ticks(2.1, 2.9, 4)), QStringList({"2.2", "2.4", "2.6", "2.8"}));
}

void PlotScaleTest::negativeNumbersHaveAMinusSign() {
  QCOMPARE(QString::fromStdString(format_number(-2.5)), QString("\u22122.5"));
}

void PlotScaleTest::aHalfIsRoundedUpHoweverItWasComputed() {
  for (const double value : {0.09235, 3694 * (25 * 1e-6), std::nextafter(0.09235, 0)})
    QCOMPARE(format_number(value), std::string("0.0924"));
  QCOMPARE(format_number(0.125 / 100), std::string("0.00125"));
  QCOMPARE(format_number(12345.0), std::string("12345"));
}

void PlotScaleTest::aScaleAndItsInverseAgree() {
  for (const bool is_log : {false, true}) {
    const Scale scale(0.5, 50, is_log);
    QCOMPARE(scale.share(0.5), 0.0);
    QCOMPARE(scale.share(50), 1.0);
    QCOMPARE(scale.value_at(scale.share(7)), 7.0);
  }
  QCOMPARE(Scale(1, 100, true).share(10), 0.5);
}

void PlotScaleTest::valuesThatAreAllTheSameGetRoom() {
  for (const bool is_log : {false, true}) {
    const Scale scale = scale_for({3, 3}, is_log);
    QVERIFY(scale.low() < 3);
    QVERIFY(scale.high() > 3);
  }
}

void PlotScaleTest::sizesDoNotGoBelowNothing() {
  QCOMPARE(scale_for({0.1, 10}, false).low(), 0.0);
  QVERIFY(scale_for({-1, 10}, false).low() < -1);
}

int run_scale_tests(int argument_count, char** arguments) {
  PlotScaleTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "scale_test.moc"
