#include "core/plots/data_table.h"

#include <QTemporaryDir>
#include <QtTest>

#include "core/base/error.h"
#include "tests/plots/suites.h"

using namespace cristae;

class DataTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cellsMayBeQuotedAndEmpty();
  void aByteOrderMarkAndWindowsLineEndsDoNotMatter();
  void aLineWithTooFewCellsIsNamed();
  void semicolonsAreToldFromCommas();
  void anEmptyFileIsRefused();
  void aMissingColumnListsThoseThereAre();
  void definitionsBesideTheTableGiveUnits();
  void stackedTablesKeepWhatAllHaveAndSayWhereARowIsFrom();
};

void DataTableTest::cellsMayBeQuotedAndEmpty() {
  const auto table = parse_table("t", "label,note,volume_um3\n1,\"a, \"\"b\"\"\",0.5\n2,,\n");
  QCOMPARE(table.rows(), std::size_t{2});
  QCOMPARE(table.at("note").cells[0], std::string("a, \"b\""));
  QCOMPARE(*table.at("volume_um3").number(0), 0.5);
  QVERIFY(!table.at("volume_um3").number(1));
  QVERIFY(!table.at("note").number(0));
}

void DataTableTest::aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
  const auto table = parse_table("t", "\xEF\xBB\xBFlabel,x\r\n1,2\r\n\r\n");
  QCOMPARE(table.columns[0].name, std::string("label"));
  QCOMPARE(table.rows(), std::size_t{1});
  QCOMPARE(*table.at("x").number(0), 2.0);
}

void DataTableTest::aLineWithTooFewCellsIsNamed() {
  try {
    parse_table("cells.csv", "a,b\n1,2\n3\n");
    QFAIL("it was read");
  } catch (const Error& fault) {
    QCOMPARE(std::string(fault.what()), std::string("cells.csv, line 3: 1 cells, the header has 2"));
  }
}

void DataTableTest::semicolonsAreToldFromCommas() {
  QVERIFY_THROWS_EXCEPTION(Error, parse_table("t", "label;volume\n1;0,5\n"));
}

void DataTableTest::anEmptyFileIsRefused() { QVERIFY_THROWS_EXCEPTION(Error, parse_table("t", "")); }

void DataTableTest::aMissingColumnListsThoseThereAre() {
  try {
    parse_table("t", "label,volume\n").at("area");
    QFAIL("it was found");
  } catch (const Error& fault) {
    QCOMPARE(fault.remedy(), std::string("choose one of label, volume"));
  }
}

void DataTableTest::definitionsBesideTheTableGiveUnits() {
  const QTemporaryDir folder;
  const auto write = [&](const QString& name, const QByteArray& text) {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
  };
  write("t.csv", "label,volume_um3\n1,0.5\n");
  write("t.columns.csv", "column,unit,definition\nvolume_um3,um^3,voxels times the volume of one\n");
  const auto table = read_table(folder.filePath("t.csv").toStdString());
  QCOMPARE(table.at("volume_um3").unit, std::string("um^3"));
  QCOMPARE(table.at("volume_um3").definition, std::string("voxels times the volume of one"));
  QVERIFY_THROWS_EXCEPTION(Error, read_table(folder.filePath("none.csv").toStdString()));
}

void DataTableTest::stackedTablesKeepWhatAllHaveAndSayWhereARowIsFrom() {
  const auto a = parse_table("a", "label,x,only_here\n1,2,3\n");
  const auto b = parse_table("b", "label,x\n1,5\n2,6\n");
  const auto all = stacked({a, b}, {"mouse 1", "mouse 2"}, "animal");
  QCOMPARE(all.rows(), std::size_t{3});
  QCOMPARE(all.columns.size(), std::size_t{3});
  QCOMPARE(all.at("animal").cells, (std::vector<std::string>{"mouse 1", "mouse 2", "mouse 2"}));
  QCOMPARE(*all.at("x").number(2), 6.0);
}

int run_data_table_tests(int argument_count, char** arguments) {
  DataTableTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "data_table_test.moc"
