#include "core/evaluation/overlay.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::map_of;

namespace {

/// Classes as text: '.', 'T', 'P' (false positive), 'N' (false negative).
std::vector<std::string> text_of(const cv::Mat& classes) {
  std::vector<std::string> rows;
  for (int y = 0; y < classes.rows; ++y) {
    rows.emplace_back();
    for (int x = 0; x < classes.cols; ++x) rows.back() += ".TPN"[classes.at<std::uint8_t>(y, x)];
  }
  return rows;
}

Bgr at(const cv::Mat& picture, int row, int column) {
  const auto& pixel = picture.at<cv::Vec3b>(row, column);
  return {pixel[0], pixel[1], pixel[2]};
}

}  // namespace

class OverlayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pixelsAreClassifiedOneByOne();
  void instancesAreClassifiedAsAWhole();
  void backgroundKeepsItsGrey();
  void areasAreBlendedWithTheirColour();
  void outlinesAreOpaqueInTheColoursOfPapers();
  void touchingInstancesHaveAnOutlineBetweenThem();
  void dashesAndDotsTellFalsePositivesAndNegativesApart();
  void sixteenBitSectionsAreStretched();
  void refusesMapsOfAnotherSize();
};

void OverlayTest::pixelsAreClassifiedOneByOne() {
  const auto truth = map_of(std::vector<std::string>{"11..2", "11..2"});
  const auto labels = map_of(std::vector<std::string>{".33..", ".33.2"});
  QCOMPARE(text_of(classify_pixels(truth, labels)), (std::vector<std::string>{"NTP.N", "NTP.T"}));
}

void OverlayTest::instancesAreClassifiedAsAWhole() {
  // Label 5 has IoU 3/4 with truth 1; label 6 covers 1 of 4 of truth 2; label 7 nothing.
  const auto truth = map_of(std::vector<std::string>{"1111.2222.."});
  const auto labels = map_of(std::vector<std::string>{".555.6...77"});
  QCOMPARE(text_of(classify_instances(truth, labels)), (std::vector<std::string>{".TTT.PNNNPP"}));
  QCOMPARE(text_of(classify_instances(truth, labels, 0.2)), (std::vector<std::string>{".TTT.T...PP"}));
}

void OverlayTest::backgroundKeepsItsGrey() {
  const cv::Mat grey = (cv::Mat_<std::uint8_t>(1, 3) << 0, 77, 255);
  const cv::Mat nothing = cv::Mat::zeros(1, 3, CV_32S);
  const cv::Mat picture = paint_overlay(grey, nothing, nothing);
  QCOMPARE(picture.type(), CV_8UC3);
  QCOMPARE(at(picture, 0, 1), (Bgr{77, 77, 77}));
  QCOMPARE(at(picture, 0, 2), (Bgr{255, 255, 255}));
}

void OverlayTest::areasAreBlendedWithTheirColour() {
  const cv::Mat grey(1, 1, CV_8U, cv::Scalar(100));
  const cv::Mat one = cv::Mat::ones(1, 1, CV_32S);
  const cv::Mat picture = paint_overlay(grey, one, one, {.outline = false});
  // 35 % of #00C853 over 100: b 100 - 0.35 * 17 = 94, g 100 + 0.35 * 100 = 135, r 65
  QCOMPARE(at(picture, 0, 0), (Bgr{94, 135, 65}));
}

void OverlayTest::outlinesAreOpaqueInTheColoursOfPapers() {
  const cv::Mat grey = cv::Mat::zeros(7, 7, CV_8U);
  cv::Mat box = cv::Mat::zeros(7, 7, CV_32S);
  box(cv::Rect(1, 1, 5, 5)).setTo(1);
  const cv::Mat picture = paint_overlay(grey, box, box);
  QCOMPARE(at(picture, 1, 1), (Bgr{0x53, 0xC8, 0x00}));
  QCOMPARE(at(picture, 0, 0), (Bgr{0, 0, 0}));
  // Inside: 35 % of (83, 200, 0) on black
  QCOMPARE(at(picture, 3, 3), (Bgr{29, 70, 0}));
}

void OverlayTest::touchingInstancesHaveAnOutlineBetweenThem() {
  const cv::Mat grey = cv::Mat::zeros(3, 6, CV_8U);
  const auto labels = map_of(std::vector<std::string>{"111222", "111222", "111222"});
  const cv::Mat picture = paint_overlay(grey, labels, labels);
  QCOMPARE(at(picture, 1, 2), (Bgr{0x53, 0xC8, 0x00}));
  QCOMPARE(at(picture, 1, 3), (Bgr{0x53, 0xC8, 0x00}));
  QCOMPARE(at(picture, 1, 0), (Bgr{29, 70, 0}));
}

void OverlayTest::dashesAndDotsTellFalsePositivesAndNegativesApart() {
  const cv::Mat grey(3, 40, CV_8U, cv::Scalar(128));
  cv::Mat line = cv::Mat::zeros(3, 40, CV_32S);
  line.row(1).setTo(1);
  const cv::Mat nothing = cv::Mat::zeros(3, 40, CV_32S);
  const auto inked = [&](const cv::Mat& picture, const Bgr& colour) {
    int count = 0;
    for (int x = 0; x < 40; ++x) count += at(picture, 1, x) == colour ? 1 : 0;
    return count;
  };
  const OverlayColours colours = paper_colours();
  QCOMPARE(inked(paint_overlay(grey, line, line), colours.tp), 40);
  QCOMPARE(inked(paint_overlay(grey, line, nothing), colours.fp), 25);  // 5 of 8
  QCOMPARE(inked(paint_overlay(grey, nothing, line), colours.fn), 20);  // 1 of 2
}

void OverlayTest::sixteenBitSectionsAreStretched() {
  const cv::Mat grey = (cv::Mat_<std::uint16_t>(1, 3) << 1000, 2000, 3000);
  const cv::Mat nothing = cv::Mat::zeros(1, 3, CV_32S);
  const cv::Mat picture = paint_overlay(grey, nothing, nothing);
  QCOMPARE(at(picture, 0, 0), (Bgr{0, 0, 0}));
  QCOMPARE(at(picture, 0, 2), (Bgr{255, 255, 255}));
}

void OverlayTest::refusesMapsOfAnotherSize() {
  const cv::Mat grey = cv::Mat::zeros(3, 3, CV_8U);
  QVERIFY_THROWS_EXCEPTION(Error,
                           paint_overlay(grey, cv::Mat::zeros(3, 4, CV_32S), cv::Mat::zeros(3, 4, CV_32S)));
  QVERIFY_THROWS_EXCEPTION(Error,
                           paint_overlay(grey, cv::Mat::zeros(3, 3, CV_32S), cv::Mat::zeros(3, 4, CV_32S)));
}

int run_overlay_test(int argc, char** argv) {
  OverlayTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "overlay_test.moc"
