#include <QFile>
#include <QtTest>

#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;

/// The verbs `plot` and `report`.
class ReportVerbTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void figuresAreWrittenByTheEndingOfTheirName_data();
  void figuresAreWrittenByTheEndingOfTheirName();
  void tablesAreComparedByTheirNames();
  void labelsHaveAProfileOverSections();
  void aFigureIsNotOverwrittenUnlessTold();
  void badInputIsRefusedAndNothingIsWritten_data();
  void badInputIsRefusedAndNothingIsWritten();
  void aReportOfLabelsHoldsEverything();
  void aReportWithTruthHoldsScores();
  void aReportOfARunSaysWhatWasComputed();
  void aReportOfTwoLabelStacksIsRefused();
  void groupsAreComparedByTheirReplicates();
  void groupsNeedTheirColumns_data();
  void groupsNeedTheirColumns();
};

namespace {

/// A folder with tables of measures.
struct Tables {
  QTemporaryDir folder;

  Tables() {
    write("one.csv", "label,volume_um3,mci\n1,0.1,1\n2,0.3,1.2\n3,0.2,0.9\n");
    write("two.csv", "label,volume_um3,mci\n1,0.4,1\n2,0.5,2\n3,0.9,1.5\n");
  }
  void write(const QString& name, const QByteArray& text) const {
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(text);
  }
  QByteArray read(const QString& name) const {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  Outcome run(const QStringList& arguments) const { return cristae::cli_test::run(folder.path(), arguments); }
};

}  // namespace

void ReportVerbTest::initTestCase() {
  if (!CRISTAE_HAS_PLOTS) QSKIP("this build draws no plots");
}

void ReportVerbTest::figuresAreWrittenByTheEndingOfTheirName_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("beginning");
  QTest::newRow("svg") << "figure.svg" << QByteArray("<?xml");
  QTest::newRow("pdf") << "figure.pdf" << QByteArray("%PDF");
  QTest::newRow("png") << "figure.png" << QByteArray("\x89PNG");
}

void ReportVerbTest::figuresAreWrittenByTheEndingOfTheirName() {
  QFETCH(QString, file);
  QFETCH(QByteArray, beginning);
  const Tables tables;
  const Outcome outcome = tables.run({"plot", "one.csv", "--column", "volume_um3", "-o", file});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QVERIFY(tables.read(file).startsWith(beginning));
  QVERIFY(outcome.out.contains("n = 3 instances"));
}

void ReportVerbTest::tablesAreComparedByTheirNames() {
  const Tables tables;
  const Outcome outcome = tables.run({"plot", "--table", "control/a=one.csv", "--table", "treated/b=two.csv",
                                      "--kind", "superplot", "--column", "volume_um3", "-o", "figure.svg"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  // Means 0.2 and 0.6; one animal each is no ground for a test.
  QVERIFY2(outcome.out.contains("treated − control: +0.4 µm³"), qPrintable(outcome.out));
  QVERIFY(outcome.out.contains("'treated' has one replicate"));
  QVERIFY(!outcome.out.contains("p ="));
}

void ReportVerbTest::labelsHaveAProfileOverSections() {
  const Tables tables;
  const Outcome outcome = tables.run(
      {"plot", phantom_file("target.h5") + ":/labels", "--kind", "z-profile", "-o", "profile.svg"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  QVERIFY(tables.read("profile.svg").contains("Field (%)"));
}

void ReportVerbTest::aFigureIsNotOverwrittenUnlessTold() {
  const Tables tables;
  tables.write("figure.svg", "mine");
  const QStringList plot = {"plot", "one.csv", "--column", "mci", "-o", "figure.svg"};
  QCOMPARE(tables.run(plot).exit_code, 3);
  QCOMPARE(tables.read("figure.svg"), QByteArray("mine"));
  QCOMPARE(tables.run(plot + QStringList{"--force"}).exit_code, 0);
}

void ReportVerbTest::badInputIsRefusedAndNothingIsWritten_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("says");
  const QString out = "figure.svg";
  QTest::newRow("no such column") << QStringList{"plot", "one.csv", "--column", "area", "-o", out}
                                  << "has no column 'area'";
  QTest::newRow("no column") << QStringList{"plot", "one.csv", "-o", out} << "no column was chosen";
  QTest::newRow("no table") << QStringList{"plot", "none.csv", "--column", "mci", "-o", out}
                            << "no such table";
  QTest::newRow("no input") << QStringList{"plot", "--column", "mci", "-o", out} << "no table was given";
  QTest::newRow("an unknown format") << QStringList{"plot", "one.csv", "--column", "mci", "-o", "figure.gif"}
                                     << "ends in none of";
  QTest::newRow("too small") << QStringList{"plot", "one.csv", "--column", "mci", "--width", "5", "-o", out}
                             << "points for its data";
  QTest::newRow("a table without name")
      << QStringList{"plot", "--table", "one.csv", "--column", "mci", "-o", out} << "has no name and file";
}

void ReportVerbTest::badInputIsRefusedAndNothingIsWritten() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, says);
  const Tables tables;
  const Outcome outcome = tables.run(arguments);
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
  QCOMPARE(QDir(tables.folder.path()).entryList(QDir::Files).size(), 2);
}

void ReportVerbTest::aReportOfLabelsHoldsEverything() {
  const Tables tables;
  const Outcome outcome =
      tables.run({"report", phantom_file("target.h5") + ":/labels", "--stack",
                  phantom_file("target.h5") + ":/images", "--pictures", "2", "-o", "report.html"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const QByteArray page = tables.read("report.html");
  QVERIFY(page.startsWith("<!DOCTYPE html>"));
  QCOMPARE(page.count("data:image/png;base64,"), 2);
  QVERIFY2(outcome.out.contains("measured as bodies"), qPrintable(outcome.out));
  for (const char* part :
       {"of the field", "<svg", "Volume (µm³)", "class=\"sortable\"", "were measured in a field"}) {
    QVERIFY2(page.contains(part), part);
  }
  QVERIFY(!page.contains(phantom_folder().toUtf8()));  // no path of this machine
}

void ReportVerbTest::aReportWithTruthHoldsScores() {
  const Tables tables;
  const QString labels = phantom_file("target.h5") + ":/labels";
  const Outcome outcome =
      tables.run({"report", labels, "--truth", labels, "--instances", "2d", "-o", "report.html"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const QByteArray page = tables.read("report.html");
  QVERIFY(page.contains("Agreement with truth"));
  QVERIFY(page.contains("Dice 1.000"));
}

void ReportVerbTest::aReportOfARunSaysWhatWasComputed() {
  const Tables tables;
  QVERIFY(QDir(tables.folder.path()).mkdir("a.run"));
  tables.write(
      "a.run/run.json",
      R"({"version":"0.1.0","verb":"adapt","seed":5,"pack":"source.cpack","points":9,"points_hash":"82ab",
                   "target":{"name":"images","shape":[4,128,128],"content_hash":"90ce"},
                   "recipe":{"preset":"quick","method":"ipl"}})");
  const Outcome outcome = tables.run({"report", "a.run", "-o", "report.html"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const QByteArray page = tables.read("report.html");
  for (const char* part : {"a.run (adapt)", "source.cpack", "content 90ce", "voxel size unknown",
                           "9, content 82ab", "seed 5", "Xiong et al. (2025)", "arXiv 2510.16450"}) {
    QVERIFY2(page.contains(part), part);
  }
}

void ReportVerbTest::aReportOfTwoLabelStacksIsRefused() {
  const Tables tables;
  const QString labels = phantom_file("target.h5") + ":/labels";
  const Outcome outcome = tables.run({"report", labels, labels, "-o", "report.html"});
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY(!QFile::exists(tables.folder.filePath("report.html")));
}

void ReportVerbTest::groupsAreComparedByTheirReplicates() {
  const Tables tables;
  const Outcome named = tables.run({"report", "control/a=one.csv", "treated/b=two.csv", "-o", "named.html"});
  QVERIFY2(named.exit_code == 0, qPrintable(named.err));
  // Means 0.2 and 0.6; one animal each is no ground for a test.
  const QByteArray page = tables.read("named.html");
  QVERIFY(page.contains("treated − control: +0.4"));
  QVERIFY(page.contains("has one replicate"));
  tables.write("all.csv",
               "label,volume_um3,group,animal\n1,0.1,c,1\n2,0.3,c,2\n3,0.4,t,3\n4,0.6,t,4\n5,0.5,t,4\n");
  const Outcome column = tables.run(
      {"report", "all.csv", "--group-by", "group", "--replicate-by", "animal", "-o", "column.html"});
  QVERIFY2(column.exit_code == 0, qPrintable(column.err));
  // Means of animals 0.1, 0.3 and 0.4, 0.55: 0.475 - 0.2.
  QVERIFY(tables.read("column.html").contains("t − c: +0.275"));
}

void ReportVerbTest::groupsNeedTheirColumns_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("says");
  QTest::newRow("no such column") << QStringList{"one.csv", "--group-by", "label", "--replicate-by", "animal"}
                                  << "no column 'animal'";
  QTest::newRow("groups alone") << QStringList{"one.csv", "--group-by", "label"} << "belong together";
  QTest::newRow("some named") << QStringList{"one.csv", "treated/b=two.csv"} << "has no group";
}

void ReportVerbTest::groupsNeedTheirColumns() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, says);
  const Tables tables;
  const Outcome outcome = tables.run(QStringList{"report"} + arguments + QStringList{"-o", "page.html"});
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
  QVERIFY(!QFile::exists(tables.folder.filePath("page.html")));
}

int run_report_verb_tests(int argument_count, char** arguments) {
  ReportVerbTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "report_verb_test.moc"
