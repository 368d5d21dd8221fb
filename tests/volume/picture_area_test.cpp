#include "core/volume/picture_area.h"

#include <QTest>
#include <cmath>
#include <limits>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/volume/intensity.h"
#include "core/volume/stack.h"
#include "tests/volume/suites.h"

using namespace cristae;

namespace {

/// Noise of 40 to 216, as a microscope makes it.
cv::Mat noise(int rows, int columns) {
  cv::RNG random(7);
  cv::Mat picture(rows, columns, CV_8U);
  random.fill(picture, cv::RNG::NORMAL, 128, 25);
  return cv::max(cv::min(picture, 216), 40);
}

cv::Mat framed(const cv::Mat& picture, int margin, double fill) {
  cv::Mat section;
  cv::copyMakeBorder(picture, section, margin, margin / 2, margin, 0, cv::BORDER_CONSTANT, cv::Scalar(fill));
  return section;
}

int pixels_of_picture(const cv::Mat& section) {
  const cv::Mat picture = picture_area(section);
  return picture.empty() ? static_cast<int>(section.total()) : cv::countNonZero(picture);
}

}  // namespace

class PictureAreaTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mostSectionsAreAllPicture() {
    QVERIFY(picture_area(noise(200, 300)).empty());
    cv::Mat smooth;
    cv::GaussianBlur(noise(200, 300), smooth, {}, 3);
    QVERIFY(picture_area(smooth).empty());
    QVERIFY(picture_area(cv::Mat::zeros(20, 20, CV_8U)).empty());  // too small to tell
  }

  void aFrameIsFill_data() {
    QTest::addColumn<double>("fill");
    QTest::newRow("black") << 0.0;
    QTest::newRow("white") << 255.0;
    QTest::newRow("grey") << 128.0;
  }
  void aFrameIsFill() {
    QFETCH(double, fill);
    const cv::Mat inside = noise(200, 300);
    const cv::Mat picture = picture_area(framed(inside, 40, fill));
    QCOMPARE(cv::boundingRect(picture), cv::Rect(40, 40, 300, 200));
    // Single pixels of the value of the fill may count as fill where they touch it.
    QVERIFY(cv::countNonZero(picture) > 0.99 * static_cast<double>(inside.total()));
  }

  void everyTypeGivesTheSameArea() {
    const cv::Mat section = framed(noise(200, 300), 40, 0);
    const int wanted = pixels_of_picture(section);
    for (const int type : {CV_16U, CV_16S, CV_32S, CV_32F, CV_64F}) {
      cv::Mat other;
      section.convertTo(other, type, 100);
      QCOMPARE(pixels_of_picture(other), wanted);
    }
    cv::Mat holes;
    section.convertTo(holes, CV_32F);
    holes.setTo(std::numeric_limits<float>::quiet_NaN(), section == 0);
    QCOMPARE(pixels_of_picture(holes), wanted);
  }

  void wedgesOfATurnedSectionAreFill() {
    const cv::Mat turn = cv::getRotationMatrix2D({200, 150}, 8, 1);
    cv::Mat section;
    cv::warpAffine(noise(300, 400), section, turn, {400, 300}, cv::INTER_NEAREST);
    cv::Mat truth;
    cv::warpAffine(cv::Mat(300, 400, CV_8U, cv::Scalar(255)), truth, turn, {400, 300}, cv::INTER_NEAREST);
    cv::Mat differ;
    cv::bitwise_xor(picture_area(section), truth, differ);
    QVERIFY(cv::countNonZero(truth) < 0.95 * static_cast<double>(truth.total()));
    QVERIFY(cv::countNonZero(differ) < 0.01 * static_cast<double>(truth.total()));
  }

  void lossyFillIsFill() {
    cv::Mat section = framed(noise(200, 300), 40, 0);
    cv::RNG random(3);
    cv::Mat ringing(section.size(), CV_8U);
    random.fill(ringing, cv::RNG::UNIFORM, 0, 3);
    cv::add(section, ringing, section, section == 0);
    QVERIFY(pixels_of_picture(section) < 1.01 * 200 * 300);
  }

  void whatIsFlatInsideBelongsToThePicture() {
    cv::Mat section = noise(300, 400);
    section(cv::Rect(100, 80, 90, 90)).setTo(255);  // a charged spot
    section(cv::Rect(0, 50, 6, 6)).setTo(0);        // a speck at the edge
    QVERIFY(picture_area(section).empty());
  }

  void anEmptySectionHasNoPicture() {
    QCOMPARE(cv::countNonZero(picture_area(cv::Mat(100, 120, CV_8U, cv::Scalar(17)))), 0);
    QVERIFY(!picture_area(cv::Mat(100, 120, CV_8U, cv::Scalar(17))).empty());
  }

  void theIntensityMapDoesNotSeeFill() {
    const std::vector<cv::Mat> plain(3, noise(200, 300));
    const std::vector<cv::Mat> with_frame(3, framed(plain[0], 60, 0));
    const IntensityMap wanted = estimate_intensity_map(*make_memory_stack(plain));
    const IntensityMap found = estimate_intensity_map(*make_memory_stack(with_frame));
    QVERIFY(std::abs(found.low - wanted.low) <= 1);
    QVERIFY(std::abs(found.high - wanted.high) <= 1);
    QCOMPARE(grey_statistics(*make_memory_stack(plain)).fill_share, 0.0);
    const double filled = 1 - 200 * 300 / (290.0 * 360.0);
    QVERIFY(std::abs(grey_statistics(*make_memory_stack(with_frame)).fill_share - filled) < 0.01);
  }
};

int run_picture_area_tests(int argument_count, char** arguments) {
  PictureAreaTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "picture_area_test.moc"
