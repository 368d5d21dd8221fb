#include "core/statistics/student_t.h"

#include <QtTest>

#include "tests/statistics/suites.h"

using namespace cristae;

/// Expected values: SciPy 1.10.1, stats.t.ppf(0.975, df), 2 * stats.t.sf(2.5, df), special.betainc(a, b, x).
class StudentTTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void quantilesAndProbabilitiesAreThoseOfSciPy_data();
  void quantilesAndProbabilitiesAreThoseOfSciPy();
  void theIncompleteBetaFunctionIsThatOfSciPy_data();
  void theIncompleteBetaFunctionIsThatOfSciPy();
  void theSignOfTDoesNotMatter();
};

namespace {

bool within_1e9(double found, double expected) { return std::abs(found - expected) <= 1e-9 * expected; }

}  // namespace

void StudentTTest::quantilesAndProbabilitiesAreThoseOfSciPy_data() {
  QTest::addColumn<double>("degrees_of_freedom");
  QTest::addColumn<double>("t_for_5_percent");
  QTest::addColumn<double>("p_of_2_5");
  QTest::newRow("1") << 1.0 << 12.706204736432095 << 0.2422378831816867;
  QTest::newRow("2") << 2.0 << 4.302652729911275 << 0.1296117202215108;
  QTest::newRow("4") << 4.0 << 2.7764451051977987 << 0.06676654481198813;
  QTest::newRow("not whole") << 9.7 << 2.237515123671708 << 0.03211441735373396;
  QTest::newRow("30") << 30.0 << 2.0422724563012373 << 0.018115649068066706;
  QTest::newRow("250") << 250.0 << 1.9694983934204002 << 0.013060882825066114;
}

void StudentTTest::quantilesAndProbabilitiesAreThoseOfSciPy() {
  QFETCH(double, degrees_of_freedom);
  QFETCH(double, t_for_5_percent);
  QFETCH(double, p_of_2_5);
  QVERIFY(within_1e9(student_t_for_two_sided(0.05, degrees_of_freedom), t_for_5_percent));
  QVERIFY(within_1e9(student_t_two_sided(2.5, degrees_of_freedom), p_of_2_5));
}

void StudentTTest::theIncompleteBetaFunctionIsThatOfSciPy_data() {
  QTest::addColumn<double>("a");
  QTest::addColumn<double>("b");
  QTest::addColumn<double>("x");
  QTest::addColumn<double>("expected");
  QTest::newRow("arc sine") << 0.5 << 0.5 << 0.3 << 0.3690101195655454;
  QTest::newRow("polynomial") << 2.0 << 3.0 << 0.5 << 0.6875;
  QTest::newRow("one side") << 10.0 << 0.5 << 0.9 << 0.15164090963470997;
  QTest::newRow("the other side") << 0.5 << 120.0 << 0.01 << 0.879211350903077;
  QTest::newRow("nothing") << 2.0 << 3.0 << 0.0 << 0.0;
  QTest::newRow("all") << 2.0 << 3.0 << 1.0 << 1.0;
}

void StudentTTest::theIncompleteBetaFunctionIsThatOfSciPy() {
  QFETCH(double, a);
  QFETCH(double, b);
  QFETCH(double, x);
  QFETCH(double, expected);
  QVERIFY(within_1e9(incomplete_beta(a, b, x), expected));
}

void StudentTTest::theSignOfTDoesNotMatter() {
  QCOMPARE(student_t_two_sided(-2.5, 4), student_t_two_sided(2.5, 4));
  QCOMPARE(student_t_two_sided(0, 4), 1.0);
}

int run_student_t_tests(int argument_count, char** arguments) {
  StudentTTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "student_t_test.moc"
