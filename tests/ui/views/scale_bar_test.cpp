#include "ui/painting/scale_bar.h"

#include <QtTest>

#include "tests/ui/views/suites.h"
#include "ui/painting/legend.h"

using namespace cristae;
using namespace cristae::ui;

class ScaleBarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void lengthsAreOneTwoOrFive_data() {
    QTest::addColumn<double>("perPixel");
    QTest::addColumn<double>("length");
    QTest::addColumn<QString>("text");
    // At most 200 pixels: 5 nm each is up to 1000 nm.
    QTest::newRow("exactly 1 µm") << 5.0 << 200.0 << QStringLiteral("1\u00A0µm");
    QTest::newRow("up to 998 nm") << 4.99 << 500 / 4.99 << QStringLiteral("500\u00A0nm");
    QTest::newRow("up to 400 nm") << 2.0 << 100.0 << QStringLiteral("200\u00A0nm");
    QTest::newRow("up to 30 nm") << 0.15 << 20 / 0.15 << QStringLiteral("20\u00A0nm");
    QTest::newRow("up to 50 µm") << 250.0 << 200.0 << QStringLiteral("50\u00A0µm");
    QTest::newRow("up to 0.4 nm") << 0.002 << 100.0 << QStringLiteral("0.2\u00A0nm");
  }
  void lengthsAreOneTwoOrFive() {
    QFETCH(double, perPixel);
    QFETCH(double, length);
    QFETCH(QString, text);
    const auto bar = chooseScaleBar(perPixel, 200);
    QVERIFY(bar.has_value());
    QVERIFY2(std::abs(bar->length - length) < 1e-6, qPrintable(QString::number(bar->length)));
    QCOMPARE(bar->text, text);
  }

  void withoutVoxelSizeThereIsNoBar() {
    QVERIFY(!chooseScaleBar(std::nullopt, 200));
    QVERIFY(!chooseScaleBar(0.0, 200));
    QVERIFY(!chooseScaleBar(5.0, 0.5));
  }

  void theBarIsAsLongAsItSays() {
    QImage picture(400, 120, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QPainter painter(&picture);
    const auto bar = chooseScaleBar(5.0, 100);  // 500 nm in 100 pixels
    paintScaleBar(painter, QRectF(0, 0, 400, 120), *bar);
    painter.end();
    int longest = 0;
    for (int y = 0; y < 120; ++y) {
      int white = 0;
      for (int x = 0; x < 400; ++x) white += picture.pixel(x, y) == 0xFFFFFFFF ? 1 : 0;
      longest = std::max(longest, white);
    }
    QCOMPARE(longest, 100);
  }

  void theLegendNamesWhatIsShown_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("entries");
    QTest::addColumn<bool>("empty");
    QTest::newRow("agreement") << int(OverlayKind::agreement) << 3 << false;
    QTest::newRow("pseudo-labels") << int(OverlayKind::pseudoLabels) << 3 << false;
    QTest::newRow("probability") << int(OverlayKind::probability) << 0 << false;
    QTest::newRow("instances") << int(OverlayKind::instances) << 0 << true;
    QTest::newRow("none") << int(OverlayKind::none) << 0 << true;
  }
  void theLegendNamesWhatIsShown() {
    QFETCH(int, kind);
    QFETCH(int, entries);
    QFETCH(bool, empty);
    OverlaySettings settings;
    settings.kind = static_cast<OverlayKind>(kind);
    const Legend legend = Legend::of(settings);
    QCOMPARE(static_cast<int>(legend.entries().size()), entries);
    QCOMPARE(legend.isEmpty(), empty);
  }

  void linesOfTheLegendDifferWithoutColour() {
    OverlaySettings settings;
    settings.kind = OverlayKind::agreement;
    settings.palette = AgreementPalette::print;
    const auto entries = Legend::of(settings).entries();
    QVERIFY(entries[0].line.pattern == StrokePattern::solid);
    QVERIFY(entries[1].line.pattern == StrokePattern::dashed);
    QVERIFY(entries[2].line.pattern == StrokePattern::dotted);
  }
};

int run_scale_bar_test(int argc, char** argv) {
  ScaleBarTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "scale_bar_test.moc"
