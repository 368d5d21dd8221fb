#include "core/project/verdicts_csv.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/project/suites.h"

using namespace cristae;

class VerdictsCsvTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenReadsBack() {
    const std::vector<Verdict> verdicts = {{0, 1, 17, {3, 10.25, 1.0 / 3}, VerdictKind::accepted},
                                           {0, 1, 18, {3, 1e-7, 12345.5}, VerdictKind::rejected},
                                           {0, 2, 0, {0, 0, 0}, VerdictKind::missed},
                                           {0, 2, 5, {39, 1, 1}, VerdictKind::flagged},
                                           {0, 2, 6, {39, 2, 1}, VerdictKind::later}};
    QVERIFY(parse_verdicts(format_verdicts(verdicts), "x.csv") == verdicts);
    QVERIFY(parse_verdicts(format_verdicts({}), "x.csv").empty());
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "verdicts.csv";
    write_verdicts(path, verdicts);
    QVERIFY(read_verdicts(path) == verdicts);
  }

  void lineEndsOfOtherSystemsAreTaken() {
    const auto verdicts =
        parse_verdicts("result,instance,z,y,x,verdict\r\n1,2,3,4,5,missed\r\n\r\n", "x.csv");
    QCOMPARE(verdicts.size(), std::size_t{1});
    QVERIFY(verdicts[0].kind == VerdictKind::missed);
  }

  void mistakesAreRefusedByTheirLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const QString header = "result,instance,z,y,x,verdict\n1,1,1,1,1,later\n";
    QTest::newRow("nothing") << ""
                             << "line 1";
    QTest::newRow("points") << "z,y,x,kind\n1,2,3,mito\n"
                            << "line 1";
    QTest::newRow("too few") << header + "1,1,1,1,later\n"
                             << "line 3: 5 fields";
    QTest::newRow("too many") << header + "1,1,1,1,1,later,\n"
                              << "line 3: 7 fields";
    QTest::newRow("no number") << header + "1,1,1,1,one,later\n"
                               << "line 3: 'one'";
    QTest::newRow("no section") << header + "1,1,1.5,1,1,later\n"
                                << "line 3: '1.5'";
    QTest::newRow("not finite") << header + "1,1,1,nan,1,later\n"
                                << "line 3: 'nan'";
    QTest::newRow("no verdict") << header + "1,1,1,1,1,good\n"
                                << "line 3: 'good'";
  }
  void mistakesAreRefusedByTheirLine() {
    QFETCH(QString, text);
    QFETCH(QString, named);
    QString message;
    try {
      parse_verdicts(text.toStdString(), "x.csv");
    } catch (const Error& error) {
      message = error.what();
    }
    QVERIFY2(message.contains("x.csv, " + named), qPrintable(message));
  }

  void aMissingFileIsNotFound() { QVERIFY_THROWS_EXCEPTION(Error, read_verdicts("/there/is/nothing.csv")); }
};

int run_verdicts_csv_test(int argc, char** argv) {
  VerdictsCsvTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "verdicts_csv_test.moc"
