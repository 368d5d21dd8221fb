#include "core/plots/drawing.h"

#include <QRegularExpression>
#include <QtTest>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/plots/captions.h"
#include "tests/plots/samples.h"
#include "tests/plots/suites.h"

using namespace cristae;
using namespace cristae::plots_test;

class DrawingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKindStaysInsideItsFigure_data();
  void everyKindStaysInsideItsFigure();
  void everyInstanceIsFoundWhereItsMarkLies_data();
  void everyInstanceIsFoundWhereItsMarkLies();
  void marksOfAScatterPlotLieOnTheScale();
  void aBarStandsForTheInstancesInIt();
  void nothingIsFoundFarFromAnyMark();
  void theNearerOfTwoMarksIsFound();
  void aSelectedInstanceHasARing();
  void pointsKeepTheirSidewaysPlace();
  void theCaptionHasNAndTheMedian();
  void numbersHaveTheReadersDecimalPoint_data();
  void numbersHaveTheReadersDecimalPoint();
  void theCaptionOfASuperplotHasTheEffectAndItsWarning();
  void aFigureThatGrowsByItsCaptionKeepsItsData();
  void badValuesAreRefused_data();
  void badValuesAreRefused();
  void aFigureTooSmallForItsTextIsRefused();
  void longNamesAreShortened();
  void aCaptionIsWrappedAtWords();
};

namespace {

void add_kinds() {
  QTest::addColumn<QString>("kind");
  for (const auto& name : plot_kind_names()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

std::size_t count_circles(const Drawing& drawing) {
  std::size_t count = 0;
  for (const auto& element : drawing.elements) count += std::holds_alternative<CircleShape>(element) ? 1 : 0;
  return count;
}

/// All corners and centres of a drawing.
std::vector<Point2> places_of(const Drawing& drawing) {
  std::vector<Point2> places;
  for (const auto& element : drawing.elements) {
    if (const auto* path = std::get_if<PathShape>(&element)) {
      places.insert(places.end(), path->points.begin(), path->points.end());
    } else if (const auto* circle = std::get_if<CircleShape>(&element)) {
      places.push_back(circle->centre);
    } else {
      places.push_back(std::get<TextShape>(element).position);
    }
  }
  return places;
}

}  // namespace

void DrawingTest::everyKindStaysInsideItsFigure_data() { add_kinds(); }

void DrawingTest::everyKindStaysInsideItsFigure() {
  QFETCH(QString, kind);
  const Drawing drawing = draw(plot_of(plot_kind_of(kind.toStdString())));
  QVERIFY(!drawing.elements.empty());
  QCOMPARE(drawing.width, 85 / 25.4 * 72);
  for (const Point2& place : places_of(drawing)) {
    QVERIFY(place.x >= 0 && place.x <= drawing.width);
    QVERIFY(place.y >= 0 && place.y <= drawing.height);
  }
}

void DrawingTest::everyInstanceIsFoundWhereItsMarkLies_data() { add_kinds(); }

void DrawingTest::everyInstanceIsFoundWhereItsMarkLies() {
  QFETCH(QString, kind);
  const Drawing drawing = draw(one_group(plot_kind_of(kind.toStdString())));
  std::set<std::uint32_t> found;
  for (const auto& mark : drawing.marks) {
    const Mark* hit = mark_at(drawing, mark.x, mark.y);
    QVERIFY(hit != nullptr);
    found.insert(hit->labels.begin(), hit->labels.end());
  }
  QCOMPARE(found, (std::set<std::uint32_t>{1, 2, 3, 4}));
}

void DrawingTest::marksOfAScatterPlotLieOnTheScale() {
  const Drawing drawing = draw(one_group(PlotKind::scatter));
  QCOMPARE(drawing.marks.size(), std::size_t{4});
  const auto& marks = drawing.marks;
  // Values 1, 2, 3, 4 on both axes: equal steps to the right and upwards.
  const double step_x = marks[1].x - marks[0].x;
  const double step_y = marks[0].y - marks[1].y;
  QVERIFY(step_x > 10 && step_y > 10);
  for (std::size_t i = 2; i < 4; ++i) {
    QVERIFY(std::abs(marks[i].x - marks[i - 1].x - step_x) < 1e-9);
    QVERIFY(std::abs(marks[i - 1].y - marks[i].y - step_y) < 1e-9);
  }
}

void DrawingTest::aBarStandsForTheInstancesInIt() {
  Plot plot = one_group(PlotKind::histogram);
  plot.series[0].x = {0.1, 0.2, 1.1, 2.9};
  plot.bins = 3;  // width (2.9 - 0.1) / 3 = 0.93, round: 0.5
  const Drawing drawing = draw(plot);
  QCOMPARE(drawing.marks.size(), std::size_t{3});
  QCOMPARE(drawing.marks[0].labels, (std::vector<std::uint32_t>{1, 2}));
  // Two instances are twice as high as one.
  QVERIFY(std::abs(drawing.marks[0].height - 2 * drawing.marks[1].height) < 1e-9);
}

void DrawingTest::nothingIsFoundFarFromAnyMark() {
  const Drawing drawing = draw(one_group(PlotKind::scatter));
  QVERIFY(mark_at(drawing, 1, 1) == nullptr);
}

void DrawingTest::theNearerOfTwoMarksIsFound() {
  Drawing drawing;
  drawing.marks = {{10, 10, 4, 4, 0, {1}}, {12, 10, 4, 4, 0, {2}}};
  QCOMPARE(mark_at(drawing, 10.8, 10)->labels.front(), 1U);
  QCOMPARE(mark_at(drawing, 11.2, 10)->labels.front(), 2U);
  QVERIFY(mark_at(drawing, 10, 14) == nullptr);  // 2 beyond the box, out of reach
  QVERIFY(mark_at(drawing, 10, 13) != nullptr);  // 1 beyond the box
}

void DrawingTest::aSelectedInstanceHasARing() {
  for (const auto kind : {PlotKind::scatter, PlotKind::violin, PlotKind::superplot, PlotKind::ecdf}) {
    Plot plot = plot_of(kind);
    const std::size_t before = count_circles(draw(plot));
    plot.selected = {2, 7};
    QCOMPARE(count_circles(draw(plot)), before + 2);
  }
}

void DrawingTest::pointsKeepTheirSidewaysPlace() {
  const Drawing one = draw(plot_of(PlotKind::violin));
  const Drawing two = draw(plot_of(PlotKind::violin));
  for (std::size_t i = 0; i < one.marks.size(); ++i) QCOMPARE(one.marks[i].x, two.marks[i].x);
}

void DrawingTest::theCaptionHasNAndTheMedian() {
  const auto caption = QString::fromStdString(caption_of(one_group(PlotKind::histogram)));
  QCOMPARE(caption, QString("n = 4 instances; dashed: median 2.5\u00A0µm³. Bins of equal width."));
}

void DrawingTest::numbersHaveTheReadersDecimalPoint_data() {
  QTest::addColumn<QString>("kind");
  for (const char* kind : {"histogram", "ecdf", "violin", "scatter"}) QTest::newRow(kind) << QString(kind);
}

void DrawingTest::numbersHaveTheReadersDecimalPoint() {
  QFETCH(QString, kind);
  Plot plot = one_group(plot_kind_of(kind.toStdString()));
  for (auto* values : {&plot.series[0].x, &plot.series[0].y}) {
    for (double& value : *values) value /= 8;
  }
  plot.language.decimal_point = ",";
  const Drawing drawing = draw(plot);
  const QRegularExpression point(QStringLiteral("[0-9]\\.[0-9]"));
  int commas = 0;
  for (const auto& element : drawing.elements) {
    const auto* shape = std::get_if<TextShape>(&element);
    if (shape == nullptr) continue;
    const QString text = QString::fromStdString(shape->text);
    QVERIFY2(!text.contains(point), qPrintable(text));
    commas += text.contains(QRegularExpression(QStringLiteral("[0-9],[0-9]"))) ? 1 : 0;
  }
  QVERIFY(commas >= 3);
}

void DrawingTest::theCaptionOfASuperplotHasTheEffectAndItsWarning() {
  // Means 1.5 and 3.5 against 3 and 7: 5 - 2.5.
  const auto caption = QString::fromStdString(caption_of(plot_of(PlotKind::superplot)));
  QVERIFY(caption.contains("treated − control: +2.5 µm³ (95 % interval"));
  QVERIFY(caption.contains("'control' has 2 replicates"));
  QVERIFY(caption.endsWith("Welch's t on replicate means."));
  Plot single = plot_of(PlotKind::superplot);
  for (auto& series : single.series) series.replicates.assign(series.x.size(), series.name);
  const auto untested = QString::fromStdString(caption_of(single));
  QVERIFY(untested.contains("'treated' has one replicate"));
  QVERIFY(!untested.contains("Welch"));
  QVERIFY(caption_of(plot_of(PlotKind::violin)).find("not independent") != std::string::npos);
}

void DrawingTest::aFigureThatGrowsByItsCaptionKeepsItsData() {
  const Plot plot = plot_of(PlotKind::superplot);
  FigureStyle style;
  style.show_caption = false;
  const Drawing without = draw(plot, style);
  style.show_caption = true;
  const CaptionBlock block = caption_block(caption_of(plot), style);
  QVERIFY(block.lines.size() > 3);
  style.height_mm += block.height / kPointsPerMillimetre;
  const Drawing with = draw(plot, style);
  for (std::size_t i = 0; i < with.marks.size(); ++i) {
    QVERIFY(std::abs(with.marks[i].y - without.marks[i].y) < 1e-9);
  }
}

void DrawingTest::badValuesAreRefused_data() {
  QTest::addColumn<int>("fault");
  QTest::newRow("nothing") << 0;
  QTest::newRow("not a number") << 1;
  QTest::newRow("nothing above 0 on a logarithmic axis") << 2;
  QTest::newRow("lists of different length") << 3;
  QTest::newRow("a scatter plot of one list") << 4;
}

void DrawingTest::badValuesAreRefused() {
  QFETCH(int, fault);
  Plot plot = one_group(PlotKind::scatter);
  switch (fault) {
    case 0: plot.series.clear(); break;
    case 1: plot.series[0].x[1] = std::numeric_limits<double>::quiet_NaN(); break;
    case 2:
      plot.log_x = true;
      plot.series[0].x[1] = 0;
      break;
    case 3: plot.series[0].labels.pop_back(); break;
    default: plot.series[0].y.clear();
  }
  QVERIFY_THROWS_EXCEPTION(Error, draw(plot));
}

void DrawingTest::aFigureTooSmallForItsTextIsRefused() {
  FigureStyle style;
  style.width_mm = 12;
  QVERIFY_THROWS_EXCEPTION(Error, draw(one_group(PlotKind::histogram), style));
}

void DrawingTest::longNamesAreShortened() {
  const std::string text = shortened("µµµµµµµµµµµµµµµµµµµµ", 8, 40);
  QVERIFY(text.ends_with("…"));
  QVERIFY(QString::fromStdString(text).size() < 20);
  QVERIFY(!QString::fromStdString(text).contains(QChar::ReplacementCharacter));
  QCOMPARE(shortened("short", 8, 400), std::string("short"));
}

void DrawingTest::aCaptionIsWrappedAtWords() {
  const auto lines = wrapped("one two three four five six", 8, 60);
  QVERIFY(lines.size() > 1);
  QStringList joined;
  for (const auto& line : lines) joined << QString::fromStdString(line);
  QCOMPARE(joined.join(' '), QString("one two three four five six"));
}

int run_drawing_tests(int argument_count, char** arguments) {
  DrawingTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "drawing_test.moc"
