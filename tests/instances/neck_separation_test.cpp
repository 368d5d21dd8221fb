#include "core/instances/neck_separation.h"

#include <QtTest>
#include <algorithm>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "tests/instances/suites.h"

using namespace cristae;

namespace {

/// Disks of this radius in a row, `apart` pixels from centre to centre.
cv::Mat row_of_disks(int count, int radius, int apart) {
  cv::Mat mask = cv::Mat::zeros(4 * radius, 4 * radius + apart * (count - 1), CV_8U);
  for (int i = 0; i < count; ++i)
    cv::circle(mask, {2 * radius + i * apart, 2 * radius}, radius, 1, cv::FILLED);
  cv::Mat ids;
  mask.convertTo(ids, CV_32S);
  return ids;
}

VoxelSize pixel(double nm) { return {50, nm, nm}; }

}  // namespace

class NeckSeparationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void disksThatTouchPart();
  void noPixelIsLost();
  void outlinesWithoutANeckStayWhole();
  void thePixelSizeDoesNotMatter();
  void smallPartsGoBack();
  void instancesAreNumberedInOrder();
};

void NeckSeparationTest::disksThatTouchPart() {
  cv::Mat ids = row_of_disks(3, 20, 34);
  QCOMPARE(separate_at_necks(ids, pixel(10)), 3);
  for (int i = 0; i < 3; ++i) {
    const int id = ids.at<int>(40, 40 + 34 * i);
    QVERIFY(id > 0);
    QCOMPARE(ids.at<int>(40, 40 + 34 * i - 12), id);
    QCOMPARE(ids.at<int>(40, 40 + 34 * i + 12), id);
  }
}

void NeckSeparationTest::noPixelIsLost() {
  cv::Mat ids = row_of_disks(3, 20, 34);
  const cv::Mat before = ids != 0;
  separate_at_necks(ids, pixel(10));
  QCOMPARE(cv::countNonZero((ids != 0) != before), 0);
}

void NeckSeparationTest::outlinesWithoutANeckStayWhole() {
  cv::Mat bent = cv::Mat::zeros(100, 160, CV_8U);
  cv::ellipse(bent, {80, 90}, {60, 60}, 0, 180, 360, 1, 24);
  cv::Mat ids;
  bent.convertTo(ids, CV_32S);
  QCOMPARE(separate_at_necks(ids, pixel(10)), 1);
  cv::Mat close = row_of_disks(2, 20, 12);  // the neck is as wide as 0.95 of the disks
  QCOMPARE(separate_at_necks(close, pixel(10)), 1);
}

void NeckSeparationTest::thePixelSizeDoesNotMatter() {
  cv::Mat coarse = row_of_disks(2, 20, 34);
  cv::Mat fine = row_of_disks(2, 60, 102);
  QCOMPARE(separate_at_necks(coarse, pixel(9)), 2);
  QCOMPARE(separate_at_necks(fine, pixel(3)), 2);
  cv::Mat unknown = row_of_disks(2, 20, 34);
  QCOMPARE(separate_at_necks(unknown, std::nullopt), 2);
}

void NeckSeparationTest::smallPartsGoBack() {
  cv::Mat mask = cv::Mat::zeros(60, 80, CV_8U);
  cv::circle(mask, {30, 30}, 20, 1, cv::FILLED);
  cv::circle(mask, {56, 30}, 7, 1, cv::FILLED);  // 150 pixels
  cv::Mat ids;
  mask.convertTo(ids, CV_32S);
  cv::Mat fine = ids.clone();
  QCOMPARE(separate_at_necks(ids, pixel(6)), 1);    // 5,400 nm2
  QCOMPARE(separate_at_necks(fine, pixel(12)), 2);  // 21,600 nm2
}

void NeckSeparationTest::instancesAreNumberedInOrder() {
  const cv::Mat pair = row_of_disks(2, 20, 34);
  cv::Mat ids = cv::Mat::zeros(pair.rows * 2, pair.cols, CV_32S);
  ids.rowRange(0, pair.rows).setTo(7, pair != 0);
  ids.rowRange(pair.rows, ids.rows).setTo(3, pair != 0);
  QCOMPARE(separate_at_necks(ids, pixel(10)), 4);
  std::vector<int> order;
  for (int row = 0; row < ids.rows; ++row) {
    for (int column = 0; column < ids.cols; ++column) {
      const int id = ids.at<int>(row, column);
      if (id > 0 && std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    }
  }
  QCOMPARE(order, (std::vector<int>{1, 2, 3, 4}));
}

int run_neck_separation_test(int argc, char** argv) {
  NeckSeparationTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "neck_separation_test.moc"
