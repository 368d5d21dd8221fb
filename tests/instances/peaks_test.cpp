#include "core/instances/peaks.h"

#include <QtTest>
#include <limits>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/instances/reference.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

/// Peaks straight from the definition.
std::vector<Peak> searched(const cv::Mat& map, const PeakOptions& options) {
  std::vector<Peak> peaks;
  const int half = options.window / 2;
  for (int row = 0; row < map.rows; ++row) {
    for (int column = 0; column < map.cols; ++column) {
      const float value = map.at<float>(row, column);
      bool is_peak = static_cast<double>(value) > options.threshold;
      for (int y = std::max(0, row - half); y <= std::min(map.rows - 1, row + half); ++y) {
        for (int x = std::max(0, column - half); x <= std::min(map.cols - 1, column + half); ++x) {
          const bool is_earlier = y < row || (y == row && x < column);
          const float other = map.at<float>(y, x);
          if (other > value || (is_earlier && other == value)) is_peak = false;
        }
      }
      if (is_peak) peaks.push_back({row, column, value});
    }
  }
  std::stable_sort(peaks.begin(), peaks.end(),
                   [](const Peak& a, const Peak& b) { return a.value > b.value; });
  return peaks;
}

}  // namespace

class PeaksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithTheReference();
  void agreesWithTheDefinitionOnRandomMaps();
  void tallMapsHaveNoSeams();
  void aPlateauGivesItsFirstPixel();
  void theThresholdItselfIsNoPeak();
  void notANumberIsNoPeakAndHidesNone();
  void anEmptyMapHasNoPeaks();
  void aLargeWindowSeesTheWholeMap();
  void refusesAnEvenWindowAndOtherTypes();
};

void PeaksTest::agreesWithTheReference() {
  const cv::Mat map = test::peak_map();
  QVERIFY(test::peak_cases().size() >= 4);
  for (const auto& entry : test::peak_cases()) QCOMPARE(find_peaks(map, entry.options), entry.peaks);
}

void PeaksTest::agreesWithTheDefinitionOnRandomMaps() {
  Random random(51);
  for (int trial = 0; trial < 150; ++trial) {
    // More than one strip of columns now and then; few distinct values make plateaus.
    cv::Mat map(static_cast<int>(random.integer(1, 30)), static_cast<int>(random.integer(1, 150)), CV_32F);
    const std::int64_t values = trial % 3 == 0 ? 3 : 1000;
    for (int y = 0; y < map.rows; ++y) {
      for (int x = 0; x < map.cols; ++x) map.at<float>(y, x) = static_cast<float>(random.integer(-2, values));
    }
    const PeakOptions options{static_cast<int>(2 * random.integer(0, 12) + 1), 0.5};
    QCOMPARE(find_peaks(map, options), searched(map, options));
  }
}

void PeaksTest::tallMapsHaveNoSeams() {
  // Taller than the rows that are handled together; few values, so that plateaus lie across every border.
  cv::Mat map(2100, 40, CV_32F);
  Random random(5);
  for (int row = 0; row < map.rows; ++row) {
    for (int x = 0; x < map.cols; ++x) map.at<float>(row, x) = static_cast<float>(random.integer(0, 30));
  }
  const PeakOptions options{7, 20};
  QCOMPARE(find_peaks(map, options), searched(map, options));
}

void PeaksTest::aPlateauGivesItsFirstPixel() {
  const cv::Mat map(5, 7, CV_32F, cv::Scalar(1.0));
  QCOMPARE(find_peaks(map, {21, 0.5}), (std::vector<Peak>{{0, 0, 1.0F}}));
}

void PeaksTest::theThresholdItselfIsNoPeak() {
  const cv::Mat map = (cv::Mat_<float>(1, 3) << 0, 0.5F, 0);
  QVERIFY(find_peaks(map, {3, 0.5}).empty());
  QCOMPARE(find_peaks(map, {3, 0.499}).size(), std::size_t{1});
}

void PeaksTest::notANumberIsNoPeakAndHidesNone() {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const cv::Mat map = (cv::Mat_<float>(1, 5) << nan, 2, nan, 3, 1);
  QCOMPARE(find_peaks(map, {3, 0.0}), (std::vector<Peak>{{0, 3, 3.0F}, {0, 1, 2.0F}}));
}

void PeaksTest::anEmptyMapHasNoPeaks() {
  QVERIFY(find_peaks(cv::Mat(), {}).empty());
  QVERIFY(find_peaks(cv::Mat::zeros(8, 8, CV_32F), {}).empty());
}

void PeaksTest::aLargeWindowSeesTheWholeMap() {
  cv::Mat map = cv::Mat::zeros(9, 9, CV_32F);
  map.at<float>(0, 0) = 1;
  map.at<float>(8, 8) = 2;
  QCOMPARE(find_peaks(map, {101, 0.0}).size(), std::size_t{1});
  QCOMPARE(find_peaks(map, {9, 0.0}).size(), std::size_t{2});
}

void PeaksTest::refusesAnEvenWindowAndOtherTypes() {
  QVERIFY_THROWS_EXCEPTION(Error, find_peaks(cv::Mat::zeros(3, 3, CV_32F), {4, 0.0}));
  QVERIFY_THROWS_EXCEPTION(Error, find_peaks(cv::Mat::zeros(3, 3, CV_8U), {}));
}

int run_peaks_test(int argc, char** argv) {
  PeaksTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "peaks_test.moc"
