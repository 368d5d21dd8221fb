#include "core/plots/table_plot.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/plots/axis_titles.h"
#include "tests/plots/suites.h"

using namespace cristae;

class TablePlotTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aColumnIsNamedWithItsUnit_data();
  void aColumnIsNamedWithItsUnit();
  void instancesThatTheBorderCutsAreLeftOutAndCounted();
  void volumesHaveALogarithmicAxisUnlessToldOtherwise();
  void whatALogarithmicAxisCannotShowIsLeftOutAndCounted();
  void groupsAndReplicatesComeFromColumns();
  void aGroupThatLosesEveryRowIsNamed();
  void theZProfileCountsWhatReachesOverASection();
  void aTableWithoutAValueIsRefused();
  void aScatterPlotNeedsTwoColumns();
  void distancesOfCentresStandBeforeRandomPatterns_data();
  void distancesOfCentresStandBeforeRandomPatterns();
};

namespace {

DataTable cells() {
  return parse_table(
      "cells.csv",
      "label,volume_um3,mci,touches_border,first_section,last_section,group,animal\n"
      "1,0.5,1,0,0,1,wt,a\n2,2,1.5,0,1,1,ko,b\n3,9,2,1,1,3,wt,a\n4,0,1,0,2,2,wt,c\n5,,1,0,0,0,wt,c\n");
}

TablePlotOptions histogram_of(const std::string& column) {
  TablePlotOptions options;
  options.column = column;
  return options;
}

}  // namespace

void TablePlotTest::aColumnIsNamedWithItsUnit_data() {
  QTest::addColumn<QString>("column");
  QTest::addColumn<QString>("unit");
  QTest::addColumn<QString>("title");
  QTest::newRow("with unit") << "volume_um3"
                             << "um^3"
                             << "Volume (µm³)";
  QTest::newRow("by its ending") << "surface_um2"
                                 << ""
                                 << "Surface (µm²)";
  QTest::newRow("inverse") << "surface_to_volume"
                           << "um^-1"
                           << "Surface to volume (µm⁻¹)";
  QTest::newRow("degrees") << "azimuth_deg"
                           << "deg"
                           << "Azimuth (°)";
  QTest::newRow("an abbreviation") << "mci"
                                   << ""
                                   << "MCI";
  QTest::newRow("nothing known") << "weight of it"
                                 << ""
                                 << "Weight of it";
}

void TablePlotTest::aColumnIsNamedWithItsUnit() {
  QFETCH(QString, column);
  QFETCH(QString, unit);
  QFETCH(QString, title);
  const Quantity quantity = quantity_of({column.toStdString(), unit.toStdString(), {}, {}});
  QCOMPARE(QString::fromStdString(quantity.title()), title);
}

void TablePlotTest::instancesThatTheBorderCutsAreLeftOutAndCounted() {
  auto options = histogram_of("mci");
  const Plot plot = plot_of_table(cells(), options);
  QCOMPARE(plot.series.at(0).x, (std::vector<double>{1, 1.5, 1, 1}));
  QCOMPARE(plot.remark, std::string("Left out: 1 cut by the border."));
  options.with_cut = true;
  const Plot with_cut = plot_of_table(cells(), options);
  QCOMPARE(with_cut.series.at(0).x.size(), std::size_t{5});
  QCOMPARE(with_cut.remark, std::string("Includes 1 cut by the border: their sizes are lower bounds."));
}

void TablePlotTest::volumesHaveALogarithmicAxisUnlessToldOtherwise() {
  const auto table = parse_table("t", "volume_um3\n1\n20\n");
  auto options = histogram_of("volume_um3");
  QVERIFY(plot_of_table(table, options).log_x);
  options.log_x = false;
  QVERIFY(!plot_of_table(table, options).log_x);
  QVERIFY(!plot_of_table(parse_table("t", "sphericity\n0.5\n"), histogram_of("sphericity")).log_x);
}

void TablePlotTest::whatALogarithmicAxisCannotShowIsLeftOutAndCounted() {
  auto options = histogram_of("volume_um3");
  options.log_x = true;
  const Plot plot = plot_of_table(cells(), options);
  QCOMPARE(plot.series.at(0).labels, (std::vector<std::uint32_t>{1, 2}));
  QCOMPARE(plot.remark, std::string("Left out: 1 cut by the border, 1 without a value, 1 not above 0."));
}

void TablePlotTest::groupsAndReplicatesComeFromColumns() {
  TablePlotOptions options;
  options.kind = PlotKind::superplot;
  options.column = "mci";
  options.group_by = "group";
  options.replicate_by = "animal";
  const Plot plot = plot_of_table(cells(), options);
  QCOMPARE(plot.series.size(), std::size_t{2});
  QCOMPARE(plot.series[0].name, std::string("wt"));
  QCOMPARE(plot.series[0].replicates, (std::vector<std::string>{"a", "c", "c"}));
  QCOMPARE(plot.series[1].labels, (std::vector<std::uint32_t>{2}));
}

void TablePlotTest::aGroupThatLosesEveryRowIsNamed() {
  const auto table = parse_table("t", "mci,touches_border,group\n1,0,wt\n2,1,ko\n3,1,ko\n");
  auto options = histogram_of("mci");
  options.group_by = "group";
  QCOMPARE(plot_of_table(table, options).remark,
           std::string("Left out: 2 cut by the border. Nothing is left of: ko."));
}

void TablePlotTest::theZProfileCountsWhatReachesOverASection() {
  TablePlotOptions options;
  options.kind = PlotKind::z_profile;
  const Plot plot = plot_of_table(cells(), options);
  // Section 0: 1, 5; section 1: 1, 2, 3; section 2: 3, 4; section 3: 3. What the border cuts counts.
  QCOMPARE(plot.series.at(0).y, (std::vector<double>{2, 3, 2, 1}));
  QCOMPARE(plot.series.at(0).x, (std::vector<double>{0, 1, 2, 3}));
}

void TablePlotTest::aTableWithoutAValueIsRefused() {
  QVERIFY_THROWS_EXCEPTION(Error, plot_of_table(parse_table("t", "mci\n\"\"\n"), histogram_of("mci")));
  QVERIFY_THROWS_EXCEPTION(Error, plot_of_table(cells(), histogram_of("area")));
  QVERIFY_THROWS_EXCEPTION(Error, plot_of_table(cells(), histogram_of("")));
  const auto cut = parse_table("cut.csv", "mci,touches_border\n1,1\n2,1\n");
  try {
    plot_of_table(cut, histogram_of("mci"));
    QFAIL("cut instances were drawn");
  } catch (const Error& fault) {
    QCOMPARE(std::string(fault.what()),
             std::string("cut.csv has no value of 'mci' to show: the border cuts 2 instances"));
  }
}

void TablePlotTest::aScatterPlotNeedsTwoColumns() {
  auto options = histogram_of("mci");
  options.kind = PlotKind::scatter;
  QVERIFY_THROWS_EXCEPTION(Error, plot_of_table(cells(), options));
  options.y_column = "volume_um3";
  QCOMPARE(plot_of_table(cells(), options).series.at(0).y.size(), std::size_t{3});
}

void TablePlotTest::distancesOfCentresStandBeforeRandomPatterns_data() {
  QTest::addColumn<bool>("are_profiles");
  QTest::newRow("bodies") << false;
  QTest::newRow("profiles") << true;
}

void TablePlotTest::distancesOfCentresStandBeforeRandomPatterns() {
  QFETCH(bool, are_profiles);
  std::string csv = std::string("label,nnd_centroid_nm,nnd_surface_nm,touches_border,first_section") +
                    (are_profiles ? ",area_um2\n" : ",volume_um3\n");
  for (int i = 0; i < 40; ++i)
    csv += std::to_string(i + 1) + "," + std::to_string(100 + 7 * i) + ",5," + (i % 4 == 0 ? "1," : "0,") +
           std::to_string(i % 2) + ",1\n";
  TablePlotOptions options = histogram_of("nnd_centroid_nm");
  options.kind = PlotKind::ecdf;
  const DataTable table = parse_table("table.csv", csv);
  QVERIFY(!plot_of_table(table, options).random);  // the field is not known
  options.field_nm = {800, 2000, 2000};
  const Plot plot = plot_of_table(table, options);
  QVERIFY(plot.random.has_value());
  QCOMPARE(plot.random->distance.front(), 107.0);  // the first row is cut by the border
  QCOMPARE(plot.random->distance.back(), 100.0 + 7 * 39);
  QVERIFY(plot.random->low.back() > 0 && plot.random->low.back() <= plot.random->high.back());
  FigureStyle style;
  style.show_caption = false;
  const Drawing with = draw(plot, style);
  QVERIFY(QString::fromStdString(with.caption).contains("199 random patterns"));
  Plot bare = plot;
  bare.random.reset();
  QCOMPARE(with.elements.size(), draw(bare, style).elements.size() + 2);
  options.kind = PlotKind::histogram;
  QVERIFY(!plot_of_table(table, options).random);
  options.kind = PlotKind::ecdf;
  options.column = "nnd_surface_nm";
  QVERIFY(!plot_of_table(table, options).random);
}

int run_table_plot_tests(int argument_count, char** arguments) {
  TablePlotTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "table_plot_test.moc"
