#include "core/volume/intensity.h"

#include <QtTest>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class IntensityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void percentilesLieBetweenTheNearestValues();
  void theSameSceneInAnotherTypeMapsTheSame_data();
  void theSameSceneInAnotherTypeMapsTheSame();
  void valuesOutsideAreClippedAndInversionTurnsThemRound();
  void everyRowOfATallSectionIsMapped();
  void aConstantStackMapsToZero();
  void aRareForegroundStillGetsARange();
  void leavesOutWhatIsNotANumber();
  void statisticsMatchTheHandComputedOnes();
  void thinLightLinesLookInverted();
  void comparesThePolarityWithTheSource();
  void samplesLargeStacksWithoutReadingEverySection();
};

namespace {

cv::Mat row_of(const std::vector<double>& values, int depth) {
  cv::Mat row(1, static_cast<int>(values.size()), CV_64F);
  for (int i = 0; i < row.cols; ++i) row.at<double>(0, i) = values[static_cast<std::size_t>(i)];
  cv::Mat converted;
  row.convertTo(converted, depth);
  return converted;
}

/// Light ground (180, sd 12) with dark lines of 3 pixels (80) every 25, as membranes.
cv::Mat tissue(std::uint64_t seed) {
  Random random(seed);
  cv::Mat picture(200, 200, CV_8U);
  for (int y = 0; y < picture.rows; ++y) {
    for (int x = 0; x < picture.cols; ++x) {
      const double ground = (x + y / 3) % 25 < 3 ? 80 : 180;
      picture.at<std::uint8_t>(y, x) = cv::saturate_cast<std::uint8_t>(ground + 12 * random.normal());
    }
  }
  return picture;
}

}  // namespace

void IntensityTest::percentilesLieBetweenTheNearestValues() {
  const auto stack = make_memory_stack({row_of({10, 20, 30, 40, 50}, CV_8U)});
  IntensityOptions options;
  options.low_percentile = 25;
  options.high_percentile = 90;
  const IntensityMap map = estimate_intensity_map(*stack, options);
  QCOMPARE(map.low, 20.);   // the second of five
  QCOMPARE(map.high, 46.);  // 0.9 * 4 = 3.6: six tenths of the way from 40 to 50
}

void IntensityTest::theSameSceneInAnotherTypeMapsTheSame_data() {
  QTest::addColumn<int>("depth");
  QTest::addColumn<double>("factor");
  QTest::addColumn<double>("offset");
  QTest::newRow("int8") << CV_8S << 1. << -100.;
  QTest::newRow("uint16") << CV_16U << 200. << 17.;
  QTest::newRow("int16") << CV_16S << 100. << -20000.;
  QTest::newRow("int32") << CV_32S << 1000. << 2e9;
  QTest::newRow("float32") << CV_32F << 0.01 << -0.5;
  QTest::newRow("float64") << CV_64F << 1e-3 << 1e6;
}

void IntensityTest::theSameSceneInAnotherTypeMapsTheSame() {
  QFETCH(int, depth);
  QFETCH(double, factor);
  QFETCH(double, offset);
  const auto bytes = make_memory_stack(ramp_sections(CV_8U));
  const auto other = make_memory_stack(ramp_sections(depth, 3, factor, offset));
  const cv::Mat wanted = apply_intensity_map(bytes->section(1), estimate_intensity_map(*bytes));
  const cv::Mat found = apply_intensity_map(other->section(1), estimate_intensity_map(*other));
  QCOMPARE(found.type(), CV_32F);
  QVERIFY(cv::norm(wanted, found, cv::NORM_INF) < 1e-5);
}

void IntensityTest::valuesOutsideAreClippedAndInversionTurnsThemRound() {
  const cv::Mat section = row_of({0, 50, 100, 150, 255}, CV_8U);
  const cv::Mat mapped = apply_intensity_map(section, {.low = 50, .high = 150});
  const cv::Mat turned = apply_intensity_map(section, {.low = 50, .high = 150, .invert = true});
  const float wanted[] = {0, 0, 0.5F, 1, 1};
  for (int x = 0; x < 5; ++x) {
    QCOMPARE(mapped.at<float>(0, x), wanted[x]);
    QCOMPARE(turned.at<float>(0, x), 1 - wanted[x]);
  }
}

void IntensityTest::everyRowOfATallSectionIsMapped() {
  for (const int depth : {CV_8U, CV_16U, CV_64F}) {
    cv::Mat section(1001, 3, depth);
    for (int row = 0; row < section.rows; ++row) section.row(row).setTo(row % 200);
    const cv::Mat mapped = apply_intensity_map(section, {.low = 0, .high = 200});
    QVERIFY(mapped.size() == section.size());
    for (int row = 0; row < mapped.rows; ++row) {
      const auto wanted = static_cast<float>(row % 200) / 200;
      for (int x = 0; x < 3; ++x) QVERIFY(std::abs(mapped.at<float>(row, x) - wanted) < 1e-6F);
    }
  }
}

void IntensityTest::aConstantStackMapsToZero() {
  for (const double value : {0., 7., 255.}) {
    const auto stack = make_memory_stack({cv::Mat(4, 4, CV_8U, cv::Scalar(value))});
    const IntensityMap map = estimate_intensity_map(*stack);
    QVERIFY(map.high > map.low);
    QCOMPARE(cv::countNonZero(apply_intensity_map(stack->section(0), map)), 0);
  }
}

void IntensityTest::aRareForegroundStillGetsARange() {
  cv::Mat mask(100, 100, CV_8U, cv::Scalar(0));
  mask.at<std::uint8_t>(50, 50) = 200;
  const IntensityMap map = estimate_intensity_map(*make_memory_stack({mask}));
  QCOMPARE(map.low, 0.);
  QCOMPARE(map.high, 200.);
}

void IntensityTest::leavesOutWhatIsNotANumber() {
  cv::Mat section = row_of({1, 2, 3, 4, 5}, CV_32F);
  section.at<float>(0, 1) = std::numeric_limits<float>::quiet_NaN();
  section.at<float>(0, 2) = std::numeric_limits<float>::infinity();
  const auto stack = make_memory_stack({section});
  const IntensityMap map = estimate_intensity_map(*stack, {.low_percentile = 0, .high_percentile = 100});
  QCOMPARE(map.low, 1.);
  QCOMPARE(map.high, 5.);
  const cv::Mat mapped = apply_intensity_map(section, map);
  QCOMPARE(mapped.at<float>(0, 1), 0.F);
  QCOMPARE(mapped.at<float>(0, 2), 1.F);
}

void IntensityTest::statisticsMatchTheHandComputedOnes() {
  const GreyStatistics found = grey_statistics(*make_memory_stack({row_of({0, 0, 0, 4}, CV_8U)}));
  QCOMPARE(found.mean, 1.);
  // Squares 1, 1, 1, 9: variance 3; cubes -1, -1, -1, 27: third moment 6; 6 / 3^1.5
  QVERIFY(std::abs(found.sd - 1.7320508) < 1e-6);
  QVERIFY(std::abs(found.skewness - 1.1547005) < 1e-6);
  QCOMPARE(found.percentiles.front(), 0.);
  QCOMPARE(found.percentiles[5], 0.);  // median
  QCOMPARE(found.percentiles.back(), 4.);
}

void IntensityTest::thinLightLinesLookInverted() {
  const cv::Mat usual = tissue(1);
  const GreyStatistics dark_lines = grey_statistics(*make_memory_stack({usual}));
  const GreyStatistics light_lines = grey_statistics(*make_memory_stack({cv::Mat(255 - usual)}));
  QVERIFY(!looks_inverted(dark_lines));
  QVERIFY(looks_inverted(light_lines));
  // Turning the picture round exchanges dark and light structures.
  QVERIFY(std::abs(dark_lines.line_ratio * light_lines.line_ratio - 1) < 1e-4);
  // Nothing can be said of a picture without structure, so nothing is.
  QVERIFY(!looks_inverted(grey_statistics(*make_memory_stack({cv::Mat(50, 50, CV_8U, cv::Scalar(9))}))));
}

void IntensityTest::comparesThePolarityWithTheSource() {
  const GreyStatistics source = grey_statistics(*make_memory_stack({tissue(1)}));
  cv::Mat fainter;
  tissue(2).convertTo(fainter, CV_16U, 100, 3000);
  QVERIFY(!looks_inverted(grey_statistics(*make_memory_stack({fainter})), source));
  cv::Mat turned = 40000 - fainter;
  QVERIFY(looks_inverted(grey_statistics(*make_memory_stack({turned})), source));
}

void IntensityTest::samplesLargeStacksWithoutReadingEverySection() {
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 100; ++z) sections.push_back(cv::Mat(2, 2, CV_8U, cv::Scalar(z)));
  const IntensityMap map = estimate_intensity_map(
      *make_memory_stack(sections), {.low_percentile = 0, .high_percentile = 100, .sampled_sections = 4});
  // The middles of four equal parts: 12, 37, 62, 87
  QCOMPARE(map.low, 12.);
  QCOMPARE(map.high, 87.);
}

int run_intensity_tests(int argument_count, char** arguments) {
  IntensityTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "intensity_test.moc"
