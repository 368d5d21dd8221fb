#include "ui/painting/section_painter.h"

#include <QtTest>
#include <limits>

#include <opencv2/core.hpp>

#include "tests/ui/views/suites.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

cv::Mat checks() {
  cv::Mat_<std::uint8_t> plane(4, 4);
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 4; ++x) plane(y, x) = (x + y) % 2 == 0 ? 0 : 200;
  }
  return plane;
}

int grey(const QImage& picture, int x, int y) { return qRed(picture.pixel(x, y)); }

}  // namespace

class SectionPainterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void magnifiedPixelsAreCrisp() {
    const QImage picture = renderSection(checks(), {{1, 1}, 5, {0, 0}}, {20, 20}, {});
    QCOMPARE(grey(picture, 4, 4), 0);
    QCOMPARE(grey(picture, 5, 4), 200);
    QCOMPARE(grey(picture, 9, 0), 200);
    QCOMPARE(grey(picture, 10, 0), 0);
  }

  void smoothPixelsPassOverIntoEachOther() {
    DisplayContrast contrast;
    contrast.smooth = true;
    const QImage picture = renderSection(checks(), {{1, 1}, 5, {0, 0}}, {20, 20}, contrast);
    QCOMPARE(grey(picture, 2, 2), 0);  // the centre of the first pixel
    // Device pixel 4 is centred at 0.9, 0.4 behind the first centre: 0.4 * 200.
    QCOMPARE(grey(picture, 4, 2), 80);
    QCOMPARE(grey(picture, 5, 2), 120);  // 0.6 behind it
  }

  void zoomedOutPixelsAreMeans_data() {
    QTest::addColumn<double>("zoom");
    QTest::newRow("half") << 0.5;
    QTest::newRow("quarter") << 0.25;
  }
  void zoomedOutPixelsAreMeans() {
    QFETCH(double, zoom);
    cv::Mat plane;
    cv::repeat(checks(), 8, 8, plane);
    const QImage picture = renderSection(plane, {{1, 1}, zoom, {0, 0}}, {8, 8}, {});
    for (int i = 0; i < 8; ++i) QCOMPARE(grey(picture, i, 7 - i), 100);
  }

  void halvesKeptByTheLoaderGiveTheSamePicture() {
    cv::Mat plane(2048, 2048, CV_16U);
    cv::randu(plane, 0, 60000);
    DisplayContrast contrast;
    contrast.high = 60000;
    const ViewTransform transform({1, 1}, 0.25, {-100, -60});
    const PlaneImage image = makePlaneImage(plane);
    QCOMPARE(image.halves.size(), std::size_t{2});
    const QImage kept = renderSection(image, transform, {300, 200}, contrast);
    const QImage fresh = renderSection(plane, transform, {300, 200}, contrast);
    for (int y = 0; y < 200; y += 7) {
      for (int x = 0; x < 300; x += 5) QVERIFY(std::abs(grey(kept, x, y) - grey(fresh, x, y)) <= 1);
    }
  }

  void panningMovesThePictureByWholePixels() {
    cv::Mat plane(700, 900, CV_8U);
    cv::randu(plane, 0, 255);
    const ViewTransform transform({1, 1}, 0.31, {-20.4, -10.7});
    const QImage before = renderSection(plane, transform, {200, 150}, {});
    const QImage after = renderSection(plane, transform.movedBy({-13, -9}), {200, 150}, {});
    QCOMPARE(after.copy(0, 0, 100, 100), before.copy(13, 9, 100, 100));
  }

  void lowAndHighAreBlackAndWhite() {
    const cv::Mat plane = (cv::Mat_<std::uint16_t>(1, 3) << 1000, 2000, 3000);
    DisplayContrast contrast;
    contrast.low = 1000;
    contrast.high = 3000;
    const QImage picture = renderSection(plane, {}, {3, 1}, contrast);
    QCOMPARE(grey(picture, 0, 0), 0);
    QVERIFY(std::abs(grey(picture, 1, 0) - 128) <= 1);
    QCOMPARE(grey(picture, 2, 0), 255);
  }

  void invertingTurnsGreysRound() {
    DisplayContrast contrast;
    contrast.invert = true;
    const QImage picture = renderSection(checks(), {}, {4, 4}, contrast);
    QCOMPARE(grey(picture, 0, 0), 255);
    QCOMPARE(grey(picture, 1, 0), 55);
  }

  void gammaLiftsTheMiddle() {
    const cv::Mat plane(1, 1, CV_32F, cv::Scalar(0.25));
    DisplayContrast contrast;
    contrast.high = 1;
    contrast.gamma = 2;
    // 0.25 to the power of one half is 0.5.
    QVERIFY(std::abs(grey(renderSection(plane, {}, {1, 1}, contrast), 0, 0) - 128) <= 1);
  }

  void everyDepthIsShown_data() {
    QTest::addColumn<int>("depth");
    for (const int depth : {CV_8U, CV_8S, CV_16U, CV_16S, CV_32S, CV_32F, CV_64F}) {
      QTest::newRow(qPrintable(QString::number(depth))) << depth;
    }
  }
  void everyDepthIsShown() {
    QFETCH(int, depth);
    cv::Mat plane(4, 4, depth, cv::Scalar(51));
    const QImage picture = renderSection(plane, {{1, 1}, 0.5, {0, 0}}, {2, 2}, {});
    QCOMPARE(grey(picture, 1, 1), 51);
  }

  void aValueThatIsNoNumberIsBlack() {
    const cv::Mat plane(1, 1, CV_32F, cv::Scalar(std::numeric_limits<double>::quiet_NaN()));
    QCOMPARE(grey(renderSection(plane, {}, {1, 1}, {}), 0, 0), 0);
  }

  void besideThePlaneNothingIsDrawn() {
    const QImage picture = renderSection(checks(), {{1, 1}, 2, {6, 4}}, {20, 20}, {});
    QCOMPARE(qAlpha(picture.pixel(5, 4)), 0);
    QCOMPARE(qAlpha(picture.pixel(6, 4)), 255);
    QCOMPARE(qAlpha(picture.pixel(13, 11)), 255);
    QCOMPARE(qAlpha(picture.pixel(14, 11)), 0);
    QCOMPARE(qAlpha(picture.pixel(13, 12)), 0);
  }

  void thickSectionsAreDrawnThick() {
    // Three sections of ten columns; a section is six columns thick.
    cv::Mat plane(3, 10, CV_8U, cv::Scalar(10));
    plane.row(1).setTo(90);
    const QImage picture = renderSection(plane, {{1, 6}, 1, {0, 0}}, {10, 18}, {});
    QCOMPARE(grey(picture, 5, 5), 10);
    QCOMPARE(grey(picture, 5, 6), 90);
    QCOMPARE(grey(picture, 5, 11), 90);
    QCOMPARE(grey(picture, 5, 12), 10);
  }

  void thickSectionsStayThickWhenColumnsAreAveraged() {
    cv::Mat plane(3, 64, CV_8U, cv::Scalar(10));
    plane.row(1).setTo(90);
    const QImage picture = renderSection(plane, {{1, 24}, 0.25, {0, 0}}, {16, 18}, {});
    QCOMPARE(grey(picture, 15, 5), 10);
    QCOMPARE(grey(picture, 15, 6), 90);
    QCOMPARE(grey(picture, 15, 11), 90);
  }

  void noPlaneGivesAnEmptyPicture() {
    const QImage picture = renderSection(PlaneImage{}, {}, {5, 4}, {});
    QCOMPARE(picture.size(), QSize(5, 4));
    QCOMPARE(qAlpha(picture.pixel(2, 2)), 0);
  }
};

int run_section_painter_test(int argc, char** argv) {
  SectionPainterTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "section_painter_test.moc"
