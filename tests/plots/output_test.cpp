#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "core/base/error.h"
#include "core/plots/cairo_output.h"
#include "core/plots/svg_output.h"
#include "tests/plots/samples.h"
#include "tests/plots/suites.h"

using namespace cristae;
using namespace cristae::plots_test;

class OutputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void svgIsWellFormedWithLiveText_data();
  void svgIsWellFormedWithLiveText();
  void svgForAPageTakesItsColoursFromThePage();
  void aPictureHasTheSizeAndBackgroundOfItsTheme();
  void theDrawingReachesTheSamePlaceInEveryOutput();
  void pngKeepsPixelsAndSaysItsResolution();
  void pdfKeepsItsText();
  void aPdfWithoutFolderLeavesNothing();
  void textHasAWidthThatGrowsWithItsSize();
};

namespace {

/// All text elements, read by a parser of XML.
QStringList texts_of(const std::string& svg) {
  QXmlStreamReader reader(QByteArray::fromStdString(svg));
  QStringList texts;
  while (!reader.atEnd()) {
    if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
      texts << reader.readElementText();
    }
  }
  return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

std::uint32_t big_endian(const std::string& bytes, std::size_t place) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[place + i]);
  return number;
}

}  // namespace

void OutputTest::svgIsWellFormedWithLiveText_data() {
  QTest::addColumn<QString>("kind");
  for (const auto& name : plot_kind_names()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void OutputTest::svgIsWellFormedWithLiveText() {
  QFETCH(QString, kind);
  const Drawing drawing = draw(plot_of(plot_kind_of(kind.toStdString())));
  const QStringList texts = texts_of(svg_text(drawing, Theme::light));
  QVERIFY2(texts.contains("Two groups & <all> of it"), qPrintable(texts.join("|")));
  QVERIFY2(texts.contains("Volume (µm³)"), qPrintable(texts.join("|")));
}

void OutputTest::svgForAPageTakesItsColoursFromThePage() {
  const Drawing drawing = draw(one_group(PlotKind::scatter));
  const auto svg = svg_text(drawing, Theme::light, SvgColours::of_page, true);
  QVERIFY(svg.starts_with("<svg"));
  QVERIFY(svg.find("var(--plot-series-0,#0072b2)") != std::string::npos);
  QVERIFY(svg.find("<rect") == std::string::npos);
  QVERIFY(!texts_of(svg).isEmpty());
  QVERIFY(css_variables(Theme::dark).find("--plot-background:#1e1f22;") != std::string::npos);
}

void OutputTest::aPictureHasTheSizeAndBackgroundOfItsTheme() {
  const Drawing drawing = draw(one_group(PlotKind::histogram));
  const RgbaImage picture = paint(drawing, Theme::dark, 2);
  QCOMPARE(picture.width, static_cast<int>(std::lround(2 * drawing.width)));
  QCOMPARE(picture.pixels.size(), static_cast<std::size_t>(picture.width * picture.height * 4));
  const std::uint8_t* corner = picture.at(0, 0);
  QCOMPARE(int(corner[0]), 0x1E);
  QCOMPARE(int(corner[2]), 0x22);
  QCOMPARE(int(corner[3]), 255);
}

void OutputTest::theDrawingReachesTheSamePlaceInEveryOutput() {
  Drawing drawing;
  drawing.width = drawing.height = 20;
  drawing.elements.push_back(CircleShape{{15, 5}, 3, series_ink(1), std::nullopt});
  const RgbaImage picture = paint(drawing, Theme::light, 10);
  const std::uint8_t* centre = picture.at(150, 50);
  const Rgb vermilion{0xD5, 0x5E, 0x00};
  QCOMPARE((Rgb{centre[0], centre[1], centre[2]}), vermilion);
  QCOMPARE(int(picture.at(50, 150)[0]), 255);
  QVERIFY(svg_text(drawing, Theme::light).find("<circle cx=\"15\" cy=\"5\" r=\"3\" fill=\"#d55e00\"/>") !=
          std::string::npos);
}

void OutputTest::pngKeepsPixelsAndSaysItsResolution() {
  RgbaImage image{2, 1, {255, 0, 0, 255, 0, 0, 255, 255}};
  const std::string png = png_bytes(image, 300);
  QCOMPARE(png.substr(1, 3), std::string("PNG"));
  QCOMPARE(big_endian(png, 16), 2U);
  const auto chunk = png.find("pHYs");
  QVERIFY(chunk != std::string::npos);
  QCOMPARE(big_endian(png, chunk + 4), 11811U);  // 300 dots in 25.4 mm
  QVERIFY(png_bytes(image).find("pHYs") == std::string::npos);
}

void OutputTest::pdfKeepsItsText() {
  const QTemporaryDir folder;
  const auto path = folder.filePath("figure.pdf").toStdString();
  write_pdf(path, draw(plot_of(PlotKind::violin)), Theme::light);
  QFile file(QString::fromStdString(path));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(bytes.startsWith("%PDF"));
  QVERIFY(bytes.contains("/ToUnicode"));  // letters stay letters
}

void OutputTest::aPdfWithoutFolderLeavesNothing() {
  const QTemporaryDir folder;
  const auto path = folder.filePath("none/figure.pdf").toStdString();
  QVERIFY_THROWS_EXCEPTION(Error, write_pdf(path, draw(plot_of(PlotKind::violin)), Theme::light));
  QVERIFY(!QFile::exists(QString::fromStdString(path)));
}

void OutputTest::textHasAWidthThatGrowsWithItsSize() {
  const double width = text_width("Instances", 8);
  QVERIFY(width > 16 && width < 80);
  QVERIFY(std::abs(text_width("Instances", 16) - 2 * width) < 1e-6);
  QCOMPARE(text_width("", 8), 0.0);
}

int run_output_tests(int argument_count, char** arguments) {
  OutputTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "output_test.moc"
