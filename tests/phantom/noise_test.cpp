#include "core/phantom/noise.h"

#include <QtTest>
#include <cmath>

#include "tests/phantom/suites.h"

using namespace cristae::phantom;

class NoiseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasMeanZeroAndVarianceOne();
  void neighbouringSectionsAgreeAndFarOnesDoNot();
  void aPartIsTheSameAsInTheWhole();
  void seedsDiffer();
  void worksFinerThanThePixels();
  void hashedNumbersAreUniform();
};

namespace {

std::vector<float> plane(std::uint64_t seed, double wavelength, const PlaneGrid& grid) {
  std::vector<float> values;
  NoiseField(seed, wavelength).plane(grid, values);
  return values;
}

double mean_product(const std::vector<float>& a, const std::vector<float>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return sum / static_cast<double>(a.size());
}

PlaneGrid wide(double z) { return {z, 2.5, 2.5, 5, 5, 300, 400}; }

}  // namespace

void NoiseTest::hasMeanZeroAndVarianceOne() {
  double mean = 0;
  double square = 0;
  for (int z = 0; z < 8; ++z) {
    const auto values = plane(5, 20, wide(33.0 * z));
    mean += mean_product(values, std::vector<float>(values.size(), 1.0F)) / 8;
    square += mean_product(values, values) / 8;
  }
  // About 8 * 75 * 100 / 8 independent places: standard error of the mean near 0.02.
  QVERIFY(std::abs(mean) < 0.05);
  QVERIFY(std::abs(square - 1) < 0.1);
}

void NoiseTest::neighbouringSectionsAgreeAndFarOnesDoNot() {
  const auto here = plane(5, 40, wide(100));
  QVERIFY(mean_product(here, plane(5, 40, wide(102))) > 0.95 * mean_product(here, here));
  QVERIFY(std::abs(mean_product(here, plane(5, 40, wide(500)))) < 0.1);
}

void NoiseTest::aPartIsTheSameAsInTheWhole() {
  const auto whole = plane(9, 70, {12, 0, 0, 5, 4, 40, 50});
  const auto part = plane(9, 70, {12, 10 * 5, 20 * 4, 5, 4, 7, 9});
  for (std::size_t row = 0; row < 7; ++row) {
    for (std::size_t column = 0; column < 9; ++column) {
      QVERIFY(std::abs(part[row * 9 + column] - whole[(row + 10) * 50 + column + 20]) < 1e-5F);
    }
  }
}

void NoiseTest::seedsDiffer() {
  QVERIFY(std::abs(mean_product(plane(1, 20, wide(0)), plane(2, 20, wide(0)))) < 0.1);
}

void NoiseTest::worksFinerThanThePixels() {
  const auto values = plane(4, 2, wide(0));
  QVERIFY(std::abs(mean_product(values, values) - 1) < 0.3);
}

void NoiseTest::hashedNumbersAreUniform() {
  double sum = 0;
  float lowest = 1;
  float highest = 0;
  for (int i = 0; i < 10000; ++i) {
    const float value = hashed_uniform(77, i / 100, i % 100);
    sum += static_cast<double>(value);
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
  }
  QVERIFY(lowest >= 0 && highest < 1);
  // Standard error 0.289 / sqrt(10000) = 0.0029.
  QVERIFY(std::abs(sum / 10000 - 0.5) < 0.015);
}

int run_noise_tests(int argument_count, char** arguments) {
  NoiseTest tests;
  return QTest::qExec(&tests, argument_count, arguments);
}

#include "noise_test.moc"
