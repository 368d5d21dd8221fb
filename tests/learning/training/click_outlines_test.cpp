#include "core/learning/click_outlines.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

constexpr double kPixelNm = 10;

/// Rings 4 px wide, dark, around what is as light as everything else, in noise.
TrainingSection rings(const std::vector<cv::Point2d>& centres, double radius, std::uint64_t seed = 1) {
  TrainingSection section;
  section.image = cv::Mat::zeros(320, 320, CV_32F);
  for (const auto& centre : centres) {
    paint_disk(section.image, centre, radius, -2.0F);
    paint_disk(section.image, centre, radius - 4, 0.0F);
  }
  Random random(seed);
  for (int row = 0; row < section.image.rows; ++row) {
    for (int column = 0; column < section.image.cols; ++column)
      section.image.at<float>(row, column) += static_cast<float>(0.4 * random.normal());
  }
  section.clicks = centres;
  return section;
}

const std::vector<cv::Point2d> kPlaces{{60, 60}, {200, 70}, {80, 220}, {240, 240}};

double mean_radius(const ClickOutline& outline) {
  return std::accumulate(outline.radii.begin(), outline.radii.end(), 0.0) / kOutlineRays;
}

/// The part as a picture.
cv::Mat filled(const ClickOutline& outline, double share, cv::Size size) {
  const EnclosedPart part = enclosed(outline, share, size);
  cv::Mat picture = cv::Mat::zeros(size, CV_8U);
  part.mask.copyTo(picture(part.box));
  return picture;
}

}  // namespace

class ClickOutlinesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theOutlineRunsWhereTheMembraneEnds() {
    const auto section = rings(kPlaces, 20);
    const auto outline = outline_around(section.image, kPlaces[0], 16);
    for (const float radius : outline.radii)
      QVERIFY2(std::abs(radius - 20) < 3, qPrintable(QString::number(radius)));
    QVERIFY2(std::abs(mean_radius(outline) - 20.5) < 1.5, qPrintable(QString::number(mean_radius(outline))));
  }

  void aClickBesideTheMiddleFindsTheSameLine() {
    const auto section = rings(kPlaces, 20);
    const auto middle = filled(outline_around(section.image, kPlaces[0], 16), 1, section.image.size());
    const auto beside =
        filled(outline_around(section.image, kPlaces[0] + cv::Point2d(6, -5), 16), 1, section.image.size());
    const double both = cv::countNonZero(middle & beside);
    const double either = cv::countNonZero(middle | beside);
    QVERIFY2(both / either > 0.85, qPrintable(QString::number(both / either)));
  }

  void anOutlineThatLeavesThePictureIsCutThere() {
    const auto section = rings({{5, 160}, {200, 70}, {80, 220}}, 20);
    const auto outline = outline_around(section.image, {5, 160}, 16);
    const auto mask = filled(outline, 1, section.image.size());
    QVERIFY(mask.at<std::uint8_t>(160, 0) == 1);
    QVERIFY(cv::countNonZero(mask) > 400);
    ClickOutline outside = outline;
    outside.click = {-500, 160};
    QVERIFY(enclosed(outside, 1, section.image.size()).box.empty());
  }

  void theSizeIsThatWhichTellsClicksFromOtherPlaces_data() {
    QTest::addColumn<double>("radius");
    QTest::newRow("small") << 9.0;
    QTest::newRow("usual") << 18.0;
    QTest::newRow("swollen") << 45.0;
  }
  void theSizeIsThatWhichTellsClicksFromOtherPlaces() {
    QFETCH(double, radius);
    const auto outlines = grow_outlines({rings(kPlaces, radius)}, kPixelNm);
    QCOMPARE(outlines.size(), std::size_t{1});
    QCOMPARE(outlines[0].size(), kPlaces.size());
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
      QVERIFY(outlines[0][i].is_clear);
      QCOMPARE(outlines[0][i].click.x, kPlaces[i].x);
      const double found = mean_radius(outlines[0][i]);
      QVERIFY2(std::abs(found - radius) < 0.15 * radius + 1, qPrintable(QString::number(found)));
    }
  }

  void whatIsEqualEverywhereHasNoOutline() {
    auto section = rings({}, 20);
    section.clicks = kPlaces;
    const auto outlines = grow_outlines({section}, kPixelNm);
    for (const auto& outline : outlines[0]) QVERIFY(!outline.is_clear);
  }

  void twoClicksAreTooFew() {
    auto section = rings(kPlaces, 20);
    section.clicks.resize(2);
    const auto outlines = grow_outlines({section, rings({}, 20, 2)}, kPixelNm);
    QCOMPARE(outlines.size(), std::size_t{2});
    QVERIFY(outlines[0].empty() && outlines[1].empty());
  }

  void aShareOfTheWayIsThatShareOfTheRadius() {
    ClickOutline outline;
    outline.click = {50, 50};
    outline.radii.fill(20);
    const double whole = cv::countNonZero(filled(outline, 1, {100, 100}));
    const double inside = cv::countNonZero(filled(outline, 0.5, {100, 100}));
    QVERIFY2(std::abs(whole - 1257) < 100, qPrintable(QString::number(whole)));
    QVERIFY2(std::abs(inside / whole - 0.25) < 0.03, qPrintable(QString::number(inside / whole)));
  }
};

int run_click_outlines(int argc, char** argv) {
  ClickOutlinesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "click_outlines_test.moc"
