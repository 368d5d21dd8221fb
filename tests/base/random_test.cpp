#include "core/base/random.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "tests/base/suites.h"

using cristae::Random;

class RandomTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void seedingIsSplitMix64();
  void bitsAreXoshiro256StarStar();
  void aCopyContinuesAlike();
  void aRestoredStateContinuesAlike();
  void derivedStreamsDependOnPurposeIndexAndSeedOnly();
  void uniformNumbersStayInTheirRangeAndFillIt();
  void integersReachBothEndsAndNothingElse();
  void theWholeRangeOfIntegersCanBeDrawn();
  void normalNumbersHaveMeanZeroAndDeviationOne();
  void logUniformNumbersAreUniformInTheLogarithm();
  void aSampleHoldsDistinctNumbers();
  void aSampleOfMoreThanThereAreIsAPermutation();
  void anEmptySampleIsEmpty();
};

void RandomTest::seedingIsSplitMix64() {
  // The published sequence of splitmix64 for seed 1234567.
  const std::array<std::uint64_t, 4> expected = {6457827717110365317ULL, 3203168211198807973ULL,
                                                 9817491932198370423ULL, 4593380528125082431ULL};
  QVERIFY(Random(1234567).state() == expected);
  QCOMPARE(Random(0).state()[0], 0xE220A8397B1DCDAFULL);
}

void RandomTest::bitsAreXoshiro256StarStar() {
  Random random;
  random.restore({1, 2, 3, 4});
  // By hand: rotl(2 * 5, 7) * 9 = 10 * 128 * 9; then state[1] = 2 ^ (3 ^ 1) = 0; then state[1] =
  // (2 ^ 2 << 17) ^ 7 = 262149 and 262149 * 5 * 128 * 9. The fourth is from the published test vector.
  QCOMPARE(random.bits(), std::uint64_t{11520});
  QCOMPARE(random.bits(), std::uint64_t{0});
  QCOMPARE(random.bits(), std::uint64_t{1509978240});
  QCOMPARE(random.bits(), std::uint64_t{1215971899390074240ULL});
}

void RandomTest::aCopyContinuesAlike() {
  Random random(7);
  random.bits();
  Random copy = random;
  for (int i = 0; i < 100; ++i) QCOMPARE(copy.bits(), random.bits());
}

void RandomTest::aRestoredStateContinuesAlike() {
  Random random(7);
  random.normal();
  Random other(8);
  other.restore(random.state());
  for (int i = 0; i < 100; ++i) QCOMPARE(other.uniform(), random.uniform());
}

void RandomTest::derivedStreamsDependOnPurposeIndexAndSeedOnly() {
  const Random parent(5);
  QCOMPARE(parent.derive("crops", 3).bits(), Random(5).derive("crops", 3).bits());
  std::set<std::uint64_t> first_draws = {parent.derive("crops", 3).bits(), parent.derive("crops", 4).bits(),
                                         parent.derive("noise", 3).bits(),
                                         Random(6).derive("crops", 3).bits(), Random(5).bits()};
  QCOMPARE(first_draws.size(), std::size_t{5});
}

void RandomTest::uniformNumbersStayInTheirRangeAndFillIt() {
  Random random(1);
  double lowest = 10;
  double highest = -10;
  double sum = 0;
  constexpr int kDraws = 100000;
  for (int i = 0; i < kDraws; ++i) {
    const double value = random.uniform(-2, 3);
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
    sum += value;
  }
  QVERIFY(lowest >= -2 && lowest < -1.999);
  QVERIFY(highest < 3 && highest > 2.999);
  // Deviation of the mean: 5 / sqrt(12) / sqrt(100000) = 0.0046; four of them.
  QVERIFY(std::abs(sum / kDraws - 0.5) < 0.0184);
}

void RandomTest::integersReachBothEndsAndNothingElse() {
  Random random(2);
  std::array<int, 5> counts{};
  for (int i = 0; i < 10000; ++i) {
    const auto value = random.integer(-2, 2);
    QVERIFY(value >= -2 && value <= 2);
    ++counts[static_cast<std::size_t>(value + 2)];
  }
  // Expected 2000 each, deviation sqrt(10000 * 0.2 * 0.8) = 40; five of them.
  for (const int count : counts) QVERIFY(std::abs(count - 2000) < 200);
  QCOMPARE(random.integer(9, 9), std::int64_t{9});
}

void RandomTest::theWholeRangeOfIntegersCanBeDrawn() {
  Random random(3);
  bool negative = false;
  bool positive = false;
  for (int i = 0; i < 100; ++i) {
    const auto value = random.integer(INT64_MIN, INT64_MAX);
    negative = negative || value < 0;
    positive = positive || value > 0;
  }
  QVERIFY(negative && positive);
}

void RandomTest::normalNumbersHaveMeanZeroAndDeviationOne() {
  Random random(4);
  double sum = 0;
  double squares = 0;
  constexpr int kDraws = 100000;
  for (int i = 0; i < kDraws; ++i) {
    const double value = random.normal();
    QVERIFY(std::isfinite(value));
    sum += value;
    squares += value * value;
  }
  QVERIFY(std::abs(sum / kDraws) < 4 / std::sqrt(kDraws));
  // The variance of a squared normal number is 2.
  QVERIFY(std::abs(squares / kDraws - 1) < 4 * std::sqrt(2.0 / kDraws));
}

void RandomTest::logUniformNumbersAreUniformInTheLogarithm() {
  Random random(5);
  int below = 0;
  constexpr int kDraws = 10000;
  for (int i = 0; i < kDraws; ++i) {
    const double value = random.log_uniform(0.5, 8);
    QVERIFY(value >= 0.5 && value <= 8);
    below += value < 2 ? 1 : 0;  // 2 is the middle of 1/2 and 8 in the logarithm
  }
  QVERIFY(std::abs(below - kDraws / 2) < 200);
}

void RandomTest::aSampleHoldsDistinctNumbers() {
  Random random(6);
  const auto sample = random.sample(50, 20);
  const std::set<std::int64_t> distinct(sample.begin(), sample.end());
  QCOMPARE(sample.size(), std::size_t{20});
  QCOMPARE(distinct.size(), std::size_t{20});
  QVERIFY(*distinct.begin() >= 0 && *distinct.rbegin() < 50);
}

void RandomTest::aSampleOfMoreThanThereAreIsAPermutation() {
  Random random(6);
  auto sample = random.sample(5, 9);
  std::sort(sample.begin(), sample.end());
  QCOMPARE(sample, (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
}

void RandomTest::anEmptySampleIsEmpty() {
  QVERIFY(Random(1).sample(0, 3).empty());
  QVERIFY(Random(1).sample(3, 0).empty());
}

int run_random_tests(int argument_count, char** arguments) {
  RandomTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "random_test.moc"
