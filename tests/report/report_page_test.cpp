#include "core/report/report_page.h"

#include <QXmlStreamReader>
#include <QtTest>

#include "core/report/base64.h"
#include "tests/report/suites.h"

using namespace cristae;

class ReportPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void base64IsThatOfItsStandard();
  void thePageIsWellFormedAndLoadsNothing();
  void textOfFilesCannotBecomeMarkup();
  void bordersAndUnknownVoxelSizesAreWarnedAbout();
  void withoutAVoxelSizeThePageHasNothingPhysical();
  void scoresAreListedWithMeanAndPooled();
  void twoTablesAreComparedByName();
  void scaleBarsHaveRoundLengths();
};

namespace {

/// A ball of 11 voxels across in the middle, a smaller one at the border, three between.
LabelVolume balls() {
  LabelVolume labels({40, 40, 40});
  const auto ball = [&](std::uint32_t id, int z, int y, int x, int radius) {
    for (int dz = -radius; dz <= radius; ++dz) {
      for (int dy = -radius; dy <= radius; ++dy) {
        for (int dx = -radius; dx <= radius; ++dx) {
          if (dz * dz + dy * dy + dx * dx > radius * radius || x + dx < 0) continue;
          labels.at(z + dz, y + dy, x + dx) = id;
        }
      }
    }
  };
  ball(1, 20, 20, 20, 5);
  ball(2, 10, 10, 2, 4);
  ball(3, 32, 32, 32, 4);
  ball(4, 8, 32, 20, 6);
  ball(5, 32, 8, 20, 3);
  return labels;
}

ReportContent content_of(std::optional<VoxelSize> voxel_size_nm) {
  ReportContent content;
  content.title = "Cells <1> & \"more\"";
  content.facts.version = "0.1.0";
  add_measures(content, "labels.h5", measure_instances(balls(), MeasureDimension::bodies_3d, voxel_size_nm));
  return content;
}

/// The page as XML, its script and style apart: an error is a tag that is not closed.
QString fault_of(const std::string& page) {
  QString text = QString::fromStdString(page);
  text.remove("<!DOCTYPE html>\n");
  text.remove(
      QRegularExpression("<(script|style)>.*?</\\1>", QRegularExpression::DotMatchesEverythingOption));
  text.remove(QRegularExpression("<meta[^>]*>"));
  text.replace(QRegularExpression("(<img[^>]*)>"), "\\1/>");
  text.remove(" hidden");
  QXmlStreamReader reader(text);
  while (!reader.atEnd()) reader.readNext();
  return reader.hasError() ? reader.errorString() : QString();
}

}  // namespace

void ReportPageTest::base64IsThatOfItsStandard() {
  // RFC 4648, section 10
  QCOMPARE(base64(""), std::string());
  QCOMPARE(base64("f"), std::string("Zg=="));
  QCOMPARE(base64("fo"), std::string("Zm8="));
  QCOMPARE(base64("foobar"), std::string("Zm9vYmFy"));
  QCOMPARE(base64("\xFF\xFE"), std::string("//4="));
}

void ReportPageTest::thePageIsWellFormedAndLoadsNothing() {
  auto content = content_of(VoxelSize{20, 5, 5});
  content.pictures.push_back({RgbaImage{1, 1, {0, 0, 0, 255}}, "Section 3", 4000.0});
  const std::string page = report_page(content);
  QCOMPARE(fault_of(page), QString());
  QVERIFY(page.find("data:image/png;base64,") != std::string::npos);
  QVERIFY(page.find("<svg") != std::string::npos);
  QVERIFY(page.find("1 µm</div>") != std::string::npos);  // the scale bar
  // Addresses of XML name spaces are no links; nothing else may look like one.
  QString links = QString::fromStdString(page).remove("http://www.w3.org/2000/svg");
  QVERIFY(!links.contains("http"));
  QVERIFY(!links.contains("url("));
}

void ReportPageTest::textOfFilesCannotBecomeMarkup() {
  const std::string page = report_page(content_of(std::nullopt));
  QVERIFY(page.find("Cells &lt;1&gt; &amp; &quot;more&quot;") != std::string::npos);
  QVERIFY(page.find("Cells <1>") == std::string::npos);
}

void ReportPageTest::bordersAndUnknownVoxelSizesAreWarnedAbout() {
  const auto content = content_of(std::nullopt);
  QCOMPARE(content.warnings.size(), std::size_t{2});
  QVERIFY(content.warnings[0].starts_with("The voxel size is unknown"));
  QVERIFY(content.warnings[1].starts_with("1 of 5 instances are cut"));
  QCOMPARE(content_of(VoxelSize{5, 5, 5}).warnings.size(), std::size_t{1});
}

void ReportPageTest::withoutAVoxelSizeThePageHasNothingPhysical() {
  QString page = QString::fromStdString(report_page(content_of(std::nullopt)));
  page.remove(QRegularExpression("<style>.*</style>", QRegularExpression::DotMatchesEverythingOption));
  QVERIFY(!page.contains("µm"));
  QVERIFY(!page.contains("(nm)"));
  QVERIFY(page.contains("Area (px)"));
}

void ReportPageTest::scoresAreListedWithMeanAndPooled() {
  ReportContent content;
  Evaluation evaluation;
  SectionScores section;
  section.scores.dice = 0.5;
  evaluation.sections = {section, section};
  evaluation.pooled.dice = 0.6;
  add_scores(content, "truth.tif", evaluation, InstanceDimension::sections_2d);
  QCOMPARE(content.scores.size(), std::size_t{1});
  QCOMPARE(content.scores[0].name, std::string("Dice"));
  QCOMPARE(content.scores[0].mean, std::string("0.500"));
  QCOMPARE(content.scores[0].sd, std::string("0.000"));
  QCOMPARE(content.scores[0].pooled, std::string("0.600"));
  QVERIFY(report_page(content).find("Dice 0.600") != std::string::npos);
}

void ReportPageTest::twoTablesAreComparedByName() {
  ReportContent content;
  add_tables(content, {parse_table("mouse 1.csv", "label,volume_um3\n1,1\n2,2\n3,4\n"),
                       parse_table("mouse 2.csv", "label,volume_um3\n1,3\n2,5\n3,9\n")});
  QCOMPARE(content.plots.size(), std::size_t{2});
  const std::string page = report_page(content);
  QVERIFY(page.find(">mouse 1</text>") != std::string::npos);
  QVERIFY(page.find(">mouse 2</text>") != std::string::npos);
  ReportContent same;
  add_tables(same, {parse_table("a.csv", "area\n1\n2\n"), parse_table("a.csv", "area\n3\n4\n")});
  QVERIFY(report_page(same).find(">a (2)</text>") != std::string::npos);
}

void ReportPageTest::scaleBarsHaveRoundLengths() {
  QCOMPARE(scale_bar_nm(1920), 200.0);   // at most 480
  QCOMPARE(scale_bar_nm(4000), 1000.0);  // at most 1000
  QCOMPARE(scale_bar_nm(2100), 500.0);   // at most 525
}

int run_report_page_tests(int argument_count, char** arguments) {
  ReportPageTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "report_page_test.moc"
