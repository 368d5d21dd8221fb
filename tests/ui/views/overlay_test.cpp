#include "ui/painting/overlay.h"

#include <QtTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/ui/views/suites.h"
#include "ui/painting/agreement_palette.h"
#include "ui/painting/colour_ramp.h"
#include "ui/painting/figure.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr QRgb kGreen = 0xFF00C853;
constexpr QRgb kRed = 0xFFFF1744;
constexpr QRgb kWhite = 0xFFFFFFFF;
constexpr QRgb kCasing = 0xFF181818;

/// Label 1 at the upper left is true, label 2 at the upper right is not, truth 3 below has no label.
OverlayContent threeObjects() {
  OverlayContent content;
  content.labels = cv::Mat::zeros(200, 200, CV_32S);
  content.truth = cv::Mat::zeros(200, 200, CV_32S);
  content.labels(cv::Rect(20, 20, 60, 60)).setTo(1);
  content.truth(cv::Rect(22, 20, 60, 60)).setTo(7);
  content.labels(cv::Rect(120, 20, 60, 60)).setTo(2);
  content.truth(cv::Rect(20, 120, 60, 60)).setTo(3);
  return content;
}

OverlaySettings agreement() {
  OverlaySettings settings;
  settings.kind = OverlayKind::agreement;
  return settings;
}

QImage render(const OverlayContent& content, const OverlaySettings& settings,
              const ViewTransform& transform = {}, const QSize& size = {200, 200},
              const OverlayPen& style = {}) {
  return renderOverlay(content, transform, size, settings, InstanceColours(), style);
}

/// Shares of coloured and casing pixels along a line of the picture.
struct Strokes {
  int coloured = 0;
  int changes = 0;  ///< between colour and casing
};

bool isLike(QRgb a, QRgb b, int tolerance = 40) {
  return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance &&
         std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

Strokes alongRow(const QImage& picture, int y, int begin, int end, QRgb colour) {
  Strokes strokes;
  bool was = isLike(picture.pixel(begin, y), colour);
  for (int x = begin; x < end; ++x) {
    const bool is = isLike(picture.pixel(x, y), colour);
    strokes.coloured += is ? 1 : 0;
    strokes.changes += is != was ? 1 : 0;
    was = is;
  }
  return strokes;
}

double luminance(QRgb colour) {
  const auto linear = [](int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

}  // namespace

class OverlayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreementHasTheColoursOfPapers() {
    const QImage picture = render(threeObjects(), agreement());
    const auto inside = [&](int x, int y) { return qUnpremultiply(picture.pixel(x, y)); };
    QVERIFY(isLike(inside(50, 50), kGreen, 3));
    QVERIFY(isLike(inside(150, 50), kRed, 3));
    QVERIFY(isLike(inside(50, 150), kWhite, 3));
    QCOMPARE(qAlpha(picture.pixel(50, 50)), 89);  // 0.35 of 255
    QCOMPARE(qAlpha(picture.pixel(100, 100)), 0);
  }

  void truthThatAMatchedLabelMissesIsNoError() {
    const QImage picture = render(threeObjects(), agreement());
    // Columns 80 and 81 belong to truth 7 alone.
    QVERIFY(qAlpha(picture.pixel(81, 50)) == 0 || isLike(picture.pixel(81, 50), kCasing));
  }

  void linesAreSolidDashedAndDotted() {
    const QImage picture = render(threeObjects(), agreement());
    // The colour lies 0.5 to 2.5 pixels inside the border: row 21 is full of it.
    const Strokes solid = alongRow(picture, 21, 28, 72, kGreen);
    const Strokes dashed = alongRow(picture, 21, 128, 172, kRed);
    const Strokes dotted = alongRow(picture, 121, 28, 72, kWhite);
    QCOMPARE(solid.coloured, 44);
    QCOMPARE(solid.changes, 0);
    // Dashes of about 7 in periods of 11; dots in periods of 5.
    QVERIFY2(dashed.changes >= 6 && dashed.changes <= 9, qPrintable(QString::number(dashed.changes)));
    QVERIFY2(dotted.changes >= 14 && dotted.changes <= 19, qPrintable(QString::number(dotted.changes)));
    QVERIFY(dashed.coloured > 20 && dashed.coloured < 36);
    QVERIFY(dotted.coloured > 8 && dotted.coloured < 30);
  }

  void everyOutlineHasADarkCasingOnBothSides_data() {
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.4, 1.0, 2.0, 3.0, 8.0})
      QTest::newRow(qPrintable(QString::number(zoom))) << zoom;
  }
  void everyOutlineHasADarkCasingOnBothSides() {
    QFETCH(double, zoom);
    OverlaySettings settings = agreement();
    settings.isOutline = true;
    const int side = static_cast<int>(200 * zoom);
    const QImage picture = render(threeObjects(), settings, {{1, 1}, zoom, {0, 0}}, {side, side});
    // Down through the upper border of label 1, in the middle.
    const int x = static_cast<int>(50 * zoom);
    std::vector<QRgb> met;
    for (int y = 0; y < static_cast<int>(50 * zoom); ++y) {
      if (qAlpha(picture.pixel(x, y)) > 100) met.push_back(picture.pixel(x, y));
    }
    QVERIFY2(met.size() >= 3 && met.size() <= 5, qPrintable(QString::number(met.size())));
    QVERIFY(luminance(met.front()) < 0.1);
    QVERIFY(luminance(met.back()) < 0.1);
    // Two pixels' worth of colour, wherever the border falls between device pixels.
    double colour = 0;
    for (const QRgb pixel : met) colour += (qGreen(pixel) - 0x18) / double(0xC8 - 0x18) * qAlpha(pixel) / 255;
    QVERIFY2(std::abs(colour - 2) < 0.5, qPrintable(QString::number(colour)));
  }

  void linesAreThickerOnAFinerScreen() {
    OverlaySettings settings = agreement();
    settings.isOutline = true;
    const QImage picture = render(threeObjects(), settings, {{1, 1}, 2, {0, 0}, 2}, {400, 400}, {2, 0});
    int green = 0;
    for (int y = 30; y < 100; ++y) green += isLike(picture.pixel(100, y), kGreen) ? 1 : 0;
    QCOMPARE(green, 4);
  }

  void outlineAloneLeavesTheInsideClear() {
    OverlaySettings settings = agreement();
    settings.isOutline = true;
    QCOMPARE(qAlpha(render(threeObjects(), settings).pixel(50, 50)), 0);
  }

  void paletteDecidesColoursAndCasing_data() {
    QTest::addColumn<int>("palette");
    QTest::addColumn<uint>("tp");
    QTest::addColumn<uint>("fp");
    QTest::addColumn<uint>("fn");
    QTest::newRow("papers") << int(AgreementPalette::papers) << kGreen << kRed << kWhite;
    QTest::newRow("safe") << int(AgreementPalette::colourBlindSafe) << 0xFF56B4E9 << 0xFFD55E00 << 0xFFF0E442;
    QTest::newRow("print") << int(AgreementPalette::print) << 0xFF000000 << 0xFF000000 << 0xFF000000;
  }
  void paletteDecidesColoursAndCasing() {
    QFETCH(int, palette);
    QFETCH(uint, tp);
    QFETCH(uint, fp);
    QFETCH(uint, fn);
    const auto kind = static_cast<AgreementPalette>(palette);
    QCOMPARE(agreementOutline(AgreementClass::tp, kind).colour, tp);
    QCOMPARE(agreementOutline(AgreementClass::fp, kind).colour, fp);
    QCOMPARE(agreementOutline(AgreementClass::fn, kind).colour, fn);
    for (const auto agreementClass : {AgreementClass::tp, AgreementClass::fp, AgreementClass::fn}) {
      const OutlineStyle line = agreementOutline(agreementClass, kind);
      const double light = std::max(luminance(line.colour), luminance(line.casing)) + 0.05;
      const double dark = std::min(luminance(line.colour), luminance(line.casing)) + 0.05;
      QVERIFY(light / dark >= 3);
    }
  }

  void theThresholdDecidesWhatMatches() {
    OverlayContent content;
    content.labels = cv::Mat::zeros(100, 100, CV_32S);
    content.truth = cv::Mat::zeros(100, 100, CV_32S);
    content.labels(cv::Rect(20, 20, 40, 40)).setTo(1);
    content.truth(cv::Rect(40, 20, 40, 40)).setTo(1);
    // Common 20 x 40, together 60 x 40: IoU one third.
    OverlaySettings settings = agreement();
    settings.iouThreshold = 0.3;
    QVERIFY(isLike(qUnpremultiply(render(content, settings, {}, {100, 100}).pixel(30, 40)), kGreen, 3));
    settings.iouThreshold = 0.4;
    QVERIFY(isLike(qUnpremultiply(render(content, settings, {}, {100, 100}).pixel(30, 40)), kRed, 3));
  }

  void agreementByPixelAsksOfEachPixel() {
    OverlaySettings settings = agreement();
    settings.byInstance = false;
    OverlayContent content = threeObjects();
    content.truth(cv::Rect(50, 20, 60, 60)).setTo(0);
    const QImage picture = render(content, settings);
    QVERIFY(isLike(qUnpremultiply(picture.pixel(35, 50)), kGreen, 3));
    QVERIFY(isLike(qUnpremultiply(picture.pixel(65, 50)), kRed, 3));
    QVERIFY(isLike(qUnpremultiply(picture.pixel(50, 150)), kWhite, 3));
  }

  void classesFromElsewhereAreTaken() {
    OverlayContent content = threeObjects();
    auto classes = std::make_shared<InstanceAgreement>();
    classes->labels = {{1, AgreementClass::fp}, {2, AgreementClass::tp}};
    content.agreement = classes;
    const QImage picture = render(content, agreement());
    QVERIFY(isLike(qUnpremultiply(picture.pixel(50, 50)), kRed, 3));
    QVERIFY(isLike(qUnpremultiply(picture.pixel(150, 50)), kGreen, 3));
  }

  void touchingInstancesHaveADarkLineBetweenThem() {
    OverlayContent content;
    content.labels = cv::Mat::zeros(60, 100, CV_32S);
    content.labels(cv::Rect(10, 10, 40, 40)).setTo(1);
    content.labels(cv::Rect(50, 10, 40, 40)).setTo(2);
    OverlaySettings settings;
    settings.isOutline = true;
    const QImage picture = render(content, settings, {{1, 1}, 4, {0, 0}}, {400, 240});
    // The border is at device column 200; half a pixel of casing on each side.
    double darkest = 1;
    for (int x = 197; x < 203; ++x) darkest = std::min(darkest, luminance(picture.pixel(x, 120)));
    QVERIFY2(darkest < 0.1, qPrintable(QString::number(darkest)));
    QVERIFY(luminance(picture.pixel(198, 120)) > 0.12);
    QVERIFY(luminance(picture.pixel(201, 120)) > 0.12);
  }

  void theSelectedInstanceStandsOut() {
    OverlaySettings settings;
    const OverlayContent content = threeObjects();
    const QImage plain = render(content, settings);
    const QImage selected = render(content, settings, {}, {200, 200}, {1, 1});
    QVERIFY(qAlpha(selected.pixel(50, 50)) > qAlpha(plain.pixel(50, 50)) + 40);
    QCOMPARE(selected.pixel(150, 50), plain.pixel(150, 50));
    QCOMPARE(qAlpha(selected.pixel(50, 24)), 255);
    QVERIFY(qAlpha(plain.pixel(50, 25)) < 255);
  }

  void aHoleHasAnOutlineToo() {
    OverlayContent content;
    content.labels = cv::Mat::zeros(100, 100, CV_32S);
    content.labels(cv::Rect(10, 10, 80, 80)).setTo(1);
    content.labels(cv::Rect(40, 40, 20, 20)).setTo(0);
    OverlaySettings settings;
    settings.isOutline = true;
    const QImage picture = render(content, settings, {}, {100, 100});
    QCOMPARE(qAlpha(picture.pixel(38, 50)), 255);
    QCOMPARE(qAlpha(picture.pixel(50, 50)), 0);
    QCOMPARE(qAlpha(picture.pixel(30, 50)), 0);
  }

  void anObjectThatLeavesTheViewHasNoLineAlongTheEdge() {
    OverlayContent content;
    content.labels = cv::Mat(300, 300, CV_32S, cv::Scalar(5));
    OverlaySettings settings;
    settings.isOutline = true;
    const QImage picture = render(content, settings, {{1, 1}, 2, {-200, -200}}, {100, 100});
    for (int i = 0; i < 100; ++i) {
      QCOMPARE(qAlpha(picture.pixel(i, 0)), 0);
      QCOMPARE(qAlpha(picture.pixel(99, i)), 0);
    }
  }

  void aTinyObjectIsStillSeen() {
    OverlayContent content;
    content.labels = cv::Mat::zeros(400, 400, CV_32S);
    content.labels(cv::Rect(200, 200, 8, 8)).setTo(1);
    const QImage picture = render(content, {}, {{1, 1}, 0.25, {0, 0}}, {100, 100});
    int opaque = 0;
    for (int y = 45; y < 57; ++y) {
      for (int x = 45; x < 57; ++x) opaque += qAlpha(picture.pixel(x, y)) > 200 ? 1 : 0;
    }
    QVERIFY(opaque >= 12);
  }

  void probabilityRisesInLightnessAndIsClearAtZero() {
    OverlayContent content;
    content.probability = cv::Mat(1, 3, CV_8U);
    content.probability.at<std::uint8_t>(0) = 0;
    content.probability.at<std::uint8_t>(1) = 128;
    content.probability.at<std::uint8_t>(2) = 255;
    OverlaySettings settings;
    settings.kind = OverlayKind::probability;
    const QImage picture = render(content, settings, {{1, 1}, 10, {0, 0}}, {30, 10});
    QCOMPARE(qAlpha(picture.pixel(5, 5)), 0);
    QVERIFY(luminance(qUnpremultiply(picture.pixel(15, 5))) <
            luminance(qUnpremultiply(picture.pixel(25, 5))));
    QVERIFY(isLike(qUnpremultiply(picture.pixel(25, 5)), 0xFFFDE725, 3));
  }

  void densityEndsAtItsOwnTopOrTheOneGiven() {
    OverlayContent content;
    content.density = (cv::Mat_<float>(1, 2) << 0.2F, 0.4F);
    OverlaySettings settings;
    settings.kind = OverlayKind::density;
    const auto at = [&](int x) {
      return qUnpremultiply(render(content, settings, {{1, 1}, 10, {0, 0}}, {20, 10}).pixel(x, 5));
    };
    QVERIFY(isLike(at(15), rampColour(1, AgreementPalette::papers), 3));
    content.densityTop = 0.8;
    QVERIFY(isLike(at(15), rampColour(0.5, AgreementPalette::papers), 4));
  }

  void rampsRiseEvenlyInEveryPalette_data() {
    QTest::addColumn<int>("palette");
    QTest::newRow("papers") << int(AgreementPalette::papers);
    QTest::newRow("safe") << int(AgreementPalette::colourBlindSafe);
    QTest::newRow("print") << int(AgreementPalette::print);
  }
  void rampsRiseEvenlyInEveryPalette() {
    QFETCH(int, palette);
    double last = -1;
    for (int step = 0; step <= 20; ++step) {
      const double now = luminance(rampColour(step / 20.0, static_cast<AgreementPalette>(palette)));
      QVERIFY(now > last);
      last = now;
    }
  }

  void pixelsWithoutPseudoLabelAreHatched() {
    OverlayContent content;
    content.pseudoLabels = cv::Mat(40, 40, CV_8U, cv::Scalar(255));
    OverlaySettings settings;
    settings.kind = OverlayKind::pseudoLabels;
    const QImage picture = render(content, settings, {{1, 1}, 2, {0, 0}}, {80, 80});
    int painted = 0;
    for (int x = 0; x < 80; ++x) painted += qAlpha(picture.pixel(x, 40)) > 0 ? 1 : 0;
    QVERIFY(painted >= 8 && painted <= 30);
    QCOMPARE(picture.pixel(10, 10), picture.pixel(11, 9));  // along a line
  }

  void theWipeShowsTheEarlierPictureOnTheLeft() {
    QImage earlier(100, 10, QImage::Format_ARGB32_Premultiplied);
    earlier.fill(kRed);
    QImage current(100, 10, QImage::Format_ARGB32_Premultiplied);
    current.fill(kGreen);
    const QImage picture = wiped(earlier, current, 0.3);
    QCOMPARE(picture.pixel(20, 5), kRed);
    QCOMPARE(picture.pixel(30, 5), kWhite);
    QCOMPARE(picture.pixel(40, 5), kGreen);
  }

  void nothingIsPaintedWithoutWhatTheKindNeeds_data() {
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(OverlayKind::agreement); ++kind)
      QTest::newRow(qPrintable(QString::number(kind))) << kind;
  }
  void nothingIsPaintedWithoutWhatTheKindNeeds() {
    QFETCH(int, kind);
    OverlaySettings settings;
    settings.kind = static_cast<OverlayKind>(kind);
    const QImage picture = render({}, settings, {}, {20, 20});
    QCOMPARE(picture.size(), QSize(20, 20));
    QCOMPARE(qAlpha(picture.pixel(10, 10)), 0);
  }

  void aHiddenOverlayIsNotPainted() {
    OverlaySettings settings = agreement();
    settings.isVisible = false;
    QCOMPARE(qAlpha(render(threeObjects(), settings).pixel(50, 50)), 0);
  }

  void aFigureHasTheScaleAskedForAndItsLegend() {
    FigureContent content;
    content.section = makePlaneImage(cv::Mat(200, 200, CV_8U, cv::Scalar(128)));
    content.overlay = threeObjects();
    FigureStyle style;
    style.overlay = agreement();
    style.scale = 3;
    style.nanometresPerPixel = 5.0;
    const QImage with = renderFigure(content, style, InstanceColours());
    QCOMPARE(with.size(), QSize(600, 600));
    QVERIFY(!with.hasAlphaChannel());
    style.hasLegend = false;
    const QImage without = renderFigure(content, style, InstanceColours());
    QVERIFY(with.copy(0, 450, 250, 150) != without.copy(0, 450, 250, 150));
    QCOMPARE(with.copy(0, 0, 600, 300), without.copy(0, 0, 600, 300));
    style.nanometresPerPixel.reset();
    const QImage bare = renderFigure(content, style, InstanceColours());
    QVERIFY(bare.copy(400, 500, 200, 100) != without.copy(400, 500, 200, 100));
  }

  void aFigureOfARegionShowsThatRegion() {
    cv::Mat plane(100, 100, CV_8U, cv::Scalar(10));
    plane(cv::Rect(40, 40, 20, 20)).setTo(200);
    FigureContent content;
    content.section = makePlaneImage(plane);
    FigureStyle style;
    style.overlay.kind = OverlayKind::none;
    style.region = QRectF(39.5, 39.5, 20, 20);
    style.scale = 2;
    const QImage picture = renderFigure(content, style, InstanceColours());
    QCOMPARE(picture.size(), QSize(40, 40));
    QCOMPARE(qRed(picture.pixel(0, 0)), 200);
    QCOMPARE(qRed(picture.pixel(39, 39)), 200);
  }
};

int run_overlay_test(int argc, char** argv) {
  OverlayTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "overlay_test.moc"
