#include "core/learning/augmentation.h"

#include <QTest>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "core/learning/target_labels.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

/// A smooth bright dot of height 1 at `at` (x, y) on black.
cv::Mat dot_at(cv::Size size, cv::Point2d at) {
  cv::Mat image(size, CV_32F);
  for (int row = 0; row < size.height; ++row) {
    for (int column = 0; column < size.width; ++column) {
      const double dx = column - at.x;
      const double dy = row - at.y;
      image.at<float>(row, column) = static_cast<float>(std::exp(-(dx * dx + dy * dy) / 18));
    }
  }
  return image;
}

cv::Mat noise(cv::Size size, std::uint64_t seed) {
  Random random(seed);
  cv::Mat image(size, CV_32F);
  for (int row = 0; row < size.height; ++row) {
    for (int column = 0; column < size.width; ++column)
      image.at<float>(row, column) = static_cast<float>(random.normal());
  }
  return image;
}

/// Every change of geometry at once.
WarpOptions all_warps() {
  WarpOptions options;
  options.scale_low = 0.6;
  options.scale_high = 1.7;
  options.stretch = 0.5;
  options.elastic = 1;
  return options;
}

Warp identity(cv::Size size) {
  Warp warp;
  warp.size = size;
  return warp;
}

cv::Point2d centre_of(const cv::Mat& mask) {
  const cv::Moments moments = cv::moments(mask, true);
  return {moments.m10 / moments.m00, moments.m01 / moments.m00};
}

}  // namespace

class AugmentationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aWarpMovesADotAndItsPointTogether() {
    const cv::Point2d dot(151.3, 140.8);
    const cv::Mat image = dot_at({300, 280}, dot);
    Random random(7);
    int seen = 0;
    for (int draw = 0; draw < 60; ++draw) {
      const cv::Point2d centre(dot.x + random.uniform(-60, 60), dot.y + random.uniform(-60, 60));
      const Warp warp = draw_warp(all_warps(), centre, random);
      const auto points = warp_points({dot}, warp);
      if (points.empty()) continue;
      cv::Point brightest;
      cv::minMaxLoc(warp_image(image, warp), nullptr, nullptr, nullptr, &brightest);
      const double distance = cv::norm(points[0] - cv::Point2d(brightest));
      QVERIFY2(distance <= 1.5, qPrintable(QString("draw %1: %2 px").arg(draw).arg(distance)));
      ++seen;
    }
    QVERIFY(seen >= 30);
  }

  void aWarpMovesImageAndLabelsTogether() {
    cv::Mat labels = cv::Mat::zeros(280, 300, CV_8U);
    paint_disk<std::uint8_t>(labels, {150, 140}, 30, 1);
    cv::Mat image;
    labels.convertTo(image, CV_32F);
    Random random(8);
    for (int draw = 0; draw < 30; ++draw) {
      const Warp warp = draw_warp(all_warps(), {150, 140}, random);
      const cv::Mat from_image = warp_image(image, warp) > 0.5F;
      const cv::Mat from_labels = warp_labels(labels, warp) == 1;
      // Linear and nearest reading differ on the edge of the object alone: one pixel at most.
      cv::Mat core;
      cv::Mat around;
      cv::erode(from_labels, core, cv::Mat::ones(3, 3, CV_8U));
      cv::dilate(from_labels, around, cv::Mat::ones(3, 3, CV_8U));
      QVERIFY(cv::countNonZero(from_labels) > 0);
      QCOMPARE(cv::countNonZero(core & ~from_image), 0);
      QCOMPARE(cv::countNonZero(from_image & ~around), 0);
    }
  }

  void aQuarterTurnReadsThePixelsWorkedOutByHand() {
    const cv::Mat image = (cv::Mat_<float>(2, 3) << 1, 2, 3, 4, 5, 6);
    Warp warp = identity({2, 3});
    warp.section_from_crop = cv::Matx23d(0, 1, 0, -1, 0, 1);  // crop (x, y) reads section (y, 1 - x)
    const cv::Mat expected = (cv::Mat_<float>(3, 2) << 4, 1, 5, 2, 6, 3);
    QVERIFY(same_bytes(warp_image(image, warp), expected));
    // Section (2, 0), the value 3, is read by crop x = 1, y = 2.
    const auto points = warp_points({{2, 0}}, warp);
    QCOMPARE(points.size(), std::size_t{1});
    QVERIFY(cv::norm(points[0] - cv::Point2d(1, 2)) < 1e-9);
  }

  void theIdentityChangesNothing() {
    const cv::Mat image = noise({40, 30}, 1);
    cv::Mat labels = cv::Mat::zeros(30, 40, CV_8U);
    paint_disk<std::uint8_t>(labels, {20, 15}, 6, 1);
    const Warp warp = identity({40, 30});
    QVERIFY(same_bytes(warp_image(image, warp), image));
    QVERIFY(same_bytes(warp_labels(labels, warp, kIgnore), labels));
    const auto points = warp_points({{3.25, 7.5}}, warp);
    QVERIFY(cv::norm(points.at(0) - cv::Point2d(3.25, 7.5)) < 1e-9);
  }

  void aDrawnWarpIsCentredWhereItWasAskedFor() {
    WarpOptions options = all_warps();
    options.elastic = 0;
    Random random(9);
    for (int draw = 0; draw < 20; ++draw) {
      const auto points = warp_points({{71.5, 33.25}}, draw_warp(options, {71.5, 33.25}, random));
      // The middle of 192 pixels is 95.5.
      QVERIFY(cv::norm(points.at(0) - cv::Point2d(95.5, 95.5)) < 1e-6);
    }
  }

  void aScaleAboveOneMakesObjectsGrow() {
    WarpOptions options;
    options.elastic = 0;
    options.scale_low = options.scale_high = 1.5;
    cv::Mat labels = cv::Mat::zeros(200, 200, CV_8U);
    paint_disk<std::uint8_t>(labels, {100, 100}, 20, 1);
    Random random(10);
    const double area = count_of(warp_labels(labels, draw_warp(options, {100, 100}, random)), 1);
    QVERIFY(std::abs(area / count_of(labels, 1) - 2.25) < 0.1);  // 1.5 squared
  }

  void labelsOutsideTheSectionBecomeIgnored() {
    const cv::Mat labels = cv::Mat::ones(8, 8, CV_8U);
    Warp warp = identity({8, 8});
    warp.section_from_crop(0, 2) = -3;  // three columns to the left of the section
    const cv::Mat ignored = warp_labels(labels, warp, kIgnore);
    QCOMPARE(count_of(ignored.colRange(0, 3), kIgnore), 24);
    QCOMPARE(count_of(ignored.colRange(3, 8), 1), 40);
    QCOMPARE(count_of(warp_labels(labels, warp), 1), 64);  // mirrored
  }

  void outsideTheSectionTheImageIsMirroredWithoutItsEdge() {
    const cv::Mat image = (cv::Mat_<float>(1, 4) << 1, 2, 3, 4);
    Warp warp = identity({4, 1});
    warp.section_from_crop(0, 2) = -2;
    QVERIFY(same_bytes(warp_image(image, warp), (cv::Mat_<float>(1, 4) << 3, 2, 1, 2)));
  }

  void pointsOutsideTheCropAreLeftOut() {
    Warp warp = identity({10, 10});
    warp.section_from_crop(0, 2) = 5;
    QCOMPARE(warp_points({{4, 3}, {5, 3}, {14, 9}, {15, 3}, {8, 10}}, warp).size(), std::size_t{2});
  }

  void theSameRandomStreamGivesTheSameBytes() {
    const cv::Mat image = noise({200, 200}, 2);
    const auto make = [&](std::uint64_t seed) {
      Random random(seed);
      cv::Mat crop = warp_image(image, draw_warp(all_warps(), {100, 100}, random));
      change_appearance(crop, 1, random);
      change_appearance_wda(crop, random);
      change_appearance_wsda(crop, random);
      return crop;
    };
    for (std::uint64_t seed = 0; seed < 10; ++seed) QVERIFY(same_bytes(make(seed), make(seed)));
    QVERIFY(!same_bytes(make(1), make(2)));
  }

  void appearanceOfStrengthZeroChangesNothing() {
    const cv::Mat image = noise({64, 64}, 3);
    Random random(4);
    for (int draw = 0; draw < 20; ++draw) {
      cv::Mat crop = image.clone();
      change_appearance(crop, 0, random);
      QVERIFY(same_bytes(crop, image));
    }
  }

  void appearanceChangesGreyValuesAndStaysFinite() {
    const cv::Mat image = noise({64, 64}, 3);
    Random random(5);
    int changed = 0;
    for (int draw = 0; draw < 40; ++draw) {
      cv::Mat crop = image.clone();
      change_appearance(crop, 1, random);
      QVERIFY(cv::checkRange(crop));
      changed += same_bytes(crop, image) ? 0 : 1;
    }
    QVERIFY(changed >= 35);
  }

  void appearanceLeavesADarkDotWhereItIs() {
    cv::Mat dot = -4 * dot_at({96, 96}, {40, 60}) + 1;
    Random random(6);
    for (int draw = 0; draw < 40; ++draw) {
      cv::Mat crop = dot.clone();
      change_appearance(crop, 0.3, random);
      cv::GaussianBlur(crop, crop, {}, 3);
      QVERIFY(cv::norm(centre_of(crop < -0.5) - cv::Point2d(40, 60)) < 1.5);
    }
  }

  void matchingAHistogramToItselfChangesNothing() {
    const cv::Mat image = noise({80, 60}, 11);
    cv::Mat crop = image.clone();
    match_histogram(crop, image, 1);
    QVERIFY(largest_difference(crop, image) < 1e-5);
  }

  void matchingFollowsALinearChangeOfGreyValues() {
    const cv::Mat image = noise({80, 60}, 12);
    const cv::Mat reference = 2 * image + 3;
    cv::Mat whole = image.clone();
    match_histogram(whole, reference, 1);
    QVERIFY(largest_difference(whole, reference) < 1e-4);
    cv::Mat half = image.clone();
    match_histogram(half, reference, 0.5);
    const cv::Mat between = 1.5 * image + 1.5;  // half way from x to 2 x + 3
    QVERIFY(largest_difference(half, between) < 1e-4);
    cv::Mat none = image.clone();
    match_histogram(none, reference, 0);
    QVERIFY(same_bytes(none, image));
  }

  void thePublishedChainsStayBetweenZeroAndOne() {
    cv::Mat image = noise({48, 48}, 13) * 0.2 + 0.5;
    cv::min(cv::max(image, 0.0), 1.0, image);
    Random random(14);
    int changed = 0;
    for (int draw = 0; draw < 60; ++draw) {
      cv::Mat wda = image.clone();
      change_appearance_wda(wda, random);
      cv::Mat wsda = image.clone();
      change_appearance_wsda(wsda, random);
      QVERIFY(cv::checkRange(wda, true, nullptr, -1e-6, 1 + 1e-6));
      QVERIFY(cv::checkRange(wsda, true, nullptr, -1e-6, 1 + 1e-6));
      changed += same_bytes(wda, image) ? 0 : 1;
    }
    // Chance to stay as it is: 0.5 times 0.8.
    QVERIFY(changed > 20 && changed < 55);
  }
};

int run_augmentation(int argc, char** argv) {
  AugmentationTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "augmentation_test.moc"
