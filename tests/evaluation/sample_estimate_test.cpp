#include "core/evaluation/sample_estimate.h"

#include <QtTest>
#include <algorithm>
#include <numeric>
#include <set>

#include "core/base/error.h"
#include "tests/evaluation/suites.h"

using namespace cristae;

namespace {

std::vector<std::int64_t> ids_up_to(std::int64_t count) {
  std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
  std::iota(ids.begin(), ids.end(), std::int64_t{1});
  return ids;
}

}  // namespace

class SampleEstimateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void intervalsAreThoseOfWilson_data();
  void intervalsAreThoseOfWilson();
  void whenAllAreJudgedTheShareIsKnown();
  void noMoreAreAskedForThanThereAre();
  void nothingJudgedSaysNothing();
  void countsThatDoNotFitAreRefused();
  void aSampleHasNoInstanceTwice();
  void aSampleDependsOnIdsAndSeedAlone();
  void aLargerSampleBeginsWithTheSmaller();
  void everyInstanceIsDrawnEquallyOften();
};

void SampleEstimateTest::intervalsAreThoseOfWilson_data() {
  QTest::addColumn<int>("right");
  QTest::addColumn<int>("judged");
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::addColumn<int>("more");
  // Reference: the closed formula in double precision, evaluated outside this program.
  QTest::newRow("93 % of 60") << 56 << 60 << 0.8407464268680283 << 0.9737713012754938 << 103 - 60;
  QTest::newRow("half of 10") << 5 << 10 << 0.236593090512564 << 0.7634069094874361 << 381 - 10;
  QTest::newRow("all of 20") << 20 << 20 << 0.8388748419471806 << 1.0 << 35 - 20;
  QTest::newRow("none of 20") << 0 << 20 << 0.0 << 0.16112515805281938 << 35 - 20;
}

void SampleEstimateTest::intervalsAreThoseOfWilson() {
  QFETCH(int, right);
  QFETCH(int, judged);
  QFETCH(double, low);
  QFETCH(double, high);
  QFETCH(int, more);
  const auto estimate = estimate_share(right, judged, 100'000);
  QVERIFY(estimate.has_value());
  QVERIFY(std::abs(estimate->low - low) < 1e-12);
  QVERIFY(std::abs(estimate->high - high) < 1e-12);
  QCOMPARE(estimate->more_needed, std::int64_t{more});
  QCOMPARE(estimate->share, static_cast<double>(right) / judged);
}

void SampleEstimateTest::whenAllAreJudgedTheShareIsKnown() {
  const auto estimate = estimate_share(3, 4, 4);
  QCOMPARE(estimate->low, 0.75);
  QCOMPARE(estimate->high, 0.75);
  QCOMPARE(estimate->more_needed, std::int64_t{0});
}

void SampleEstimateTest::noMoreAreAskedForThanThereAre() {
  QCOMPARE(estimate_share(5, 10, 40)->more_needed, std::int64_t{30});
}

void SampleEstimateTest::nothingJudgedSaysNothing() { QVERIFY(!estimate_share(0, 0, 12).has_value()); }

void SampleEstimateTest::countsThatDoNotFitAreRefused() {
  QVERIFY_THROWS_EXCEPTION(Error, estimate_share(5, 4, 10));
  QVERIFY_THROWS_EXCEPTION(Error, estimate_share(-1, 4, 10));
  QVERIFY_THROWS_EXCEPTION(Error, estimate_share(1, 4, 3));
  QVERIFY_THROWS_EXCEPTION(Error, estimate_share(1, 4, 10, 0));
}

void SampleEstimateTest::aSampleHasNoInstanceTwice() {
  const auto ids = ids_up_to(100);
  const auto sample = draw_sample(ids, 60, 7);
  QCOMPARE(sample.size(), std::size_t{60});
  QCOMPARE(std::set<std::int64_t>(sample.begin(), sample.end()).size(), std::size_t{60});
  QCOMPARE(draw_sample(ids, 500, 7).size(), std::size_t{100});
}

void SampleEstimateTest::aSampleDependsOnIdsAndSeedAlone() {
  auto ids = ids_up_to(100);
  const auto sample = draw_sample(ids, 20, 7);
  std::reverse(ids.begin(), ids.end());
  QVERIFY(draw_sample(ids, 20, 7) == sample);
  QVERIFY(draw_sample(ids, 20, 8) != sample);
}

void SampleEstimateTest::aLargerSampleBeginsWithTheSmaller() {
  const auto ids = ids_up_to(100);
  const auto small = draw_sample(ids, 20, 3);
  const auto large = draw_sample(ids, 40, 3);
  QVERIFY(std::equal(small.begin(), small.end(), large.begin()));
}

void SampleEstimateTest::everyInstanceIsDrawnEquallyOften() {
  const auto ids = ids_up_to(10);
  std::vector<int> drawn(11);
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    for (const std::int64_t id : draw_sample(ids, 3, seed)) ++drawn[static_cast<std::size_t>(id)];
  }
  // Binomial with mean 600 and deviation 20.5: five deviations.
  for (std::size_t id = 1; id <= 10; ++id) QVERIFY(std::abs(drawn[id] - 600) < 103);
}

int run_sample_estimate_test(int argc, char** argv) {
  SampleEstimateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "sample_estimate_test.moc"
