#include "core/annotation/brush_stroke.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "tests/annotation/suites.h"

using namespace cristae;

namespace {

const cv::Size kSection(60, 40);

/// The whole section, 255 where the stroke covers it.
cv::Mat covered(const BrushStroke& stroke) {
  const SectionArea area = area_of(stroke, kSection);
  cv::Mat all = cv::Mat::zeros(kSection, CV_8U);
  if (!area.box.empty()) area.mask.copyTo(all(area.box));
  return all;
}

/// Empty if exactly the pixels are covered for which `inside` holds.
template <typename Inside>
QString difference(const BrushStroke& stroke, const Inside& inside) {
  const cv::Mat found = covered(stroke);
  for (int y = 0; y < found.rows; ++y) {
    for (int x = 0; x < found.cols; ++x) {
      if ((found.at<std::uint8_t>(y, x) != 0) != inside(y, x)) return QString("y %1 x %2").arg(y).arg(x);
    }
  }
  return {};
}

}  // namespace

class BrushStrokeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDabIsADisc_data() {
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("radius");
    QTest::newRow("in the middle") << 20.0 << 30.0 << 7.0;
    QTest::newRow("between pixels") << 20.5 << 30.25 << 3.5;
    QTest::newRow("over a corner") << 0.0 << 59.0 << 12.0;
    QTest::newRow("larger than the section") << 20.0 << 30.0 << 100.0;
    QTest::newRow("outside") << -50.0 << 30.0 << 10.0;
  }
  void aDabIsADisc() {
    QFETCH(double, y);
    QFETCH(double, x);
    QFETCH(double, radius);
    QCOMPARE(difference({0, radius, {{y, x}}},
                        [&](int row, int column) { return std::hypot(row - y, column - x) <= radius; }),
             QString());
  }

  void aStraightStrokeIsACapsule() {
    QCOMPARE(difference({0, 4, {{20, 10}, {20, 40}}},
                        [](int y, int x) { return std::hypot(y - 20, x - std::clamp(x, 10, 40)) <= 4; }),
             QString());
  }

  void aBentStrokeIsAllOfItsWays() {
    const cv::Mat bent = covered({0, 3, {{5, 5}, {5, 30}, {30, 30}}});
    const cv::Mat both = covered({0, 3, {{5, 5}, {5, 30}}}) | covered({0, 3, {{5, 30}, {30, 30}}});
    QCOMPARE(cv::countNonZero(bent != both), 0);
    QVERIFY(cv::countNonZero(bent) > 300);
  }

  void aFilledStrokeCoversWhatItGoesRound() {
    const std::vector<StrokePoint> square = {{10, 10}, {10, 30}, {30, 30}, {30, 10}, {12, 10}};
    BrushStroke stroke{0, 1, square};
    QVERIFY(goes_round(stroke));
    QVERIFY(covered(stroke).at<std::uint8_t>(20, 20) == 0);
    stroke.is_filled = true;
    const cv::Mat filled = covered(stroke);
    QCOMPARE(cv::countNonZero(filled(cv::Rect(10, 10, 21, 21))), 21 * 21);
    QCOMPARE(filled.at<std::uint8_t>(20, 33), std::uint8_t{0});
  }

  void aFilledStrokeMayLeaveTheSection() {
    BrushStroke stroke{0, 1, {{-10, 10}, {20, 10}, {20, 30}, {-10, 30}, {-10, 11}}};
    stroke.is_filled = true;
    const cv::Mat filled = covered(stroke);
    QCOMPARE(cv::countNonZero(filled(cv::Rect(10, 0, 21, 21))), 21 * 21);
    QCOMPARE(filled.at<std::uint8_t>(25, 20), std::uint8_t{0});
    stroke.path = {{-30, -30}, {-10, -30}, {-30, -30}};  // all of it outside
    QCOMPARE(cv::countNonZero(covered(stroke)), 0);
  }

  void onlyWhatComesBackGoesRound_data() {
    QTest::addColumn<double>("radius");
    QTest::addColumn<double>("end");
    QTest::addColumn<bool>("is_round");
    QTest::newRow("closed") << 2.0 << 10.0 << true;
    QTest::newRow("as far as the brush is wide") << 2.0 << 14.0 << true;
    QTest::newRow("open") << 2.0 << 15.0 << false;
    QTest::newRow("nothing within") << 6.0 << 10.0 << false;
  }
  void onlyWhatComesBackGoesRound() {
    QFETCH(double, radius);
    QFETCH(double, end);
    QFETCH(bool, is_round);
    QCOMPARE(goes_round({0, radius, {{10, 10}, {10, 30}, {30, 30}, {30, 10}, {end, 10}}}), is_round);
    QVERIFY(!goes_round({0, radius, {{10, 10}}}));
    QVERIFY(!goes_round({}));
  }

  void theSmallestBrushCoversAPixelWhereverItIsPut() {
    for (const double y : {10.0, 10.25, 10.5}) {
      for (const double x : {10.0, 10.25, 10.5})
        QVERIFY(cv::countNonZero(covered({0, BrushStroke::kLeastRadius, {{y, x}}})) >= 1);
    }
  }

  void placesThatAddNothingAreLeftOut() {
    BrushStroke stroke{0, 16, {}};
    for (int i = 0; i <= 100; ++i) extend(stroke, {10.123456, 0.1 * i});
    QCOMPARE(stroke.path.size(), std::size_t{6});  // every 2 pixels
    QCOMPARE(stroke.path.front().y, 10.12);
    QCOMPARE(stroke.path.back().x, 10.0);
  }

  void whatCannotBePaintedIsRefused() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const BrushStroke sound{3, 8, {{1, 2}}};
    require_sound(sound);
    for (const BrushStroke& stroke :
         {BrushStroke{3, 8, {}}, BrushStroke{-1, 8, {{1, 2}}}, BrushStroke{3, 0, {{1, 2}}},
          BrushStroke{3, nan, {{1, 2}}}, BrushStroke{3, 8, {{1, nan}}}, BrushStroke{3, 8, {{1, 1e300}}},
          BrushStroke{3, 1e6, {{1, 2}}}})
      QVERIFY_THROWS_EXCEPTION(Error, require_sound(stroke));
  }
};

int run_brush_stroke_test(int argc, char** argv) {
  BrushStrokeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "brush_stroke_test.moc"
