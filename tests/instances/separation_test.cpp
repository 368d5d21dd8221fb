#include "core/instances/separation.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

/// Two discs of radius 10 whose centres are 16 pixels apart: one component with a neck at column 22.
cv::Mat touching_discs() {
  cv::Mat mask = cv::Mat::zeros(30, 45, CV_8U);
  cv::circle(mask, {14, 15}, 10, 1, cv::FILLED);
  cv::circle(mask, {30, 15}, 10, 1, cv::FILLED);
  cv::Mat ids;
  mask.convertTo(ids, CV_32S);
  return ids;
}

}  // namespace

class SeparationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void touchingDiscsPartAtTheirNeck();
  void noPixelIsLost();
  void instancesWithOnePeakOrNoneStayWhole();
  void seedsAwayFromTheMiddleStillPartAtTheNeck();
  void peaksInTheBackgroundDoNothing();
  void diagonalBridgesAreFlooded();
};

void SeparationTest::touchingDiscsPartAtTheirNeck() {
  cv::Mat ids = touching_discs();
  QCOMPARE(separate_by_peaks(ids, std::vector<Peak>{{15, 14, 1}, {15, 30, 1}}), 2);
  QCOMPARE(ids.at<int>(15, 20), ids.at<int>(15, 14));
  QCOMPARE(ids.at<int>(15, 24), ids.at<int>(15, 30));
  QVERIFY(ids.at<int>(15, 14) != ids.at<int>(15, 30));
}

void SeparationTest::noPixelIsLost() {
  cv::Mat ids = touching_discs();
  const cv::Mat before = ids != 0;
  separate_by_peaks(ids, std::vector<Peak>{{15, 14, 1}, {15, 30, 1}});
  QCOMPARE(cv::countNonZero((ids != 0) != before), 0);
}

void SeparationTest::instancesWithOnePeakOrNoneStayWhole() {
  cv::Mat ids = test::ids_of({"1111.222", "1111.222"});
  QCOMPARE(separate_by_peaks(ids, std::vector<Peak>{{0, 1, 1}}), 2);
  QCOMPARE(test::rows_of(ids), (test::Rows{"1111.222", "1111.222"}));
}

void SeparationTest::seedsAwayFromTheMiddleStillPartAtTheNeck() {
  cv::Mat ids = touching_discs();
  separate_by_peaks(ids, std::vector<Peak>{{9, 12, 1}, {20, 33, 1}});
  const int left = ids.at<int>(9, 12);
  const int right = ids.at<int>(20, 33);
  QCOMPARE(ids.at<int>(15, 18), left);
  QCOMPARE(ids.at<int>(15, 26), right);
}

void SeparationTest::peaksInTheBackgroundDoNothing() {
  cv::Mat ids = test::ids_of({"11.", "11."});
  QCOMPARE(separate_by_peaks(ids, std::vector<Peak>{{0, 2, 1}, {1, 2, 1}}), 1);
  cv::Mat nothing;
  QCOMPARE(separate_by_peaks(nothing, {}), 0);
}

void SeparationTest::diagonalBridgesAreFlooded() {
  cv::Mat ids = test::ids_of({"11...", "11...", "..1..", "...11", "...11"});
  QCOMPARE(separate_by_peaks(ids, std::vector<Peak>{{0, 0, 1}, {4, 4, 1}}), 2);
  QCOMPARE(cv::countNonZero(ids), 9);
  QCOMPARE(cv::countNonZero(ids > 2), 0);
}

int run_separation_test(int argc, char** argv) {
  SeparationTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "separation_test.moc"
