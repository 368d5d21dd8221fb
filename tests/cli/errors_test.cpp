#include <QFile>
#include <QtTest>

#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;

namespace {

void write_file(const QString& name, const QByteArray& bytes) {
  QFile file(phantom_file(name));
  if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

QByteArray read_file(const QString& name) {
  QFile file(phantom_file(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Every way to go wrong that needs no network: exit code, one line, nothing broken.
class ErrorsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void wrongUsageExitsWithTwo_data();
  void wrongUsageExitsWithTwo();
  void badInputExitsWithThreeAndOneLine_data();
  void badInputExitsWithThreeAndOneLine();
  void badInputIsAFailedEventToo_data() { badInputExitsWithThreeAndOneLine_data(); }
  void badInputIsAFailedEventToo();
  void aPlaceThatCannotBeWrittenExitsWithFour();
  void nothingIsOverwrittenWithoutForce();
  void forceOverwrites();
};

void ErrorsTest::initTestCase() {
  write_file("empty.tif", "");
  write_file("text.tif", "this is no TIFF at all");
  write_file("cut.tif", read_file("tiffs/stack.tif").left(2000));
  write_file("cut.h5", read_file("source.h5").left(3000));
  write_file("outside.csv", "z,y,x,kind\n0,5,5,mito\n0,5,999,mito\n");
  write_file("words.csv", "z,y,x,kind\n0,five,5,mito\n");
  write_file("bad_recipe.json", "{\"preset\": \"quick\", \"rounds\": -3}");
  QVERIFY(QDir().mkpath(phantom_file("empty_folder")));
  QCOMPARE(run(phantom_folder(), {"phantom", "small.h5", "--shape", "4,64,64"}).exit_code, 0);
}

void ErrorsTest::wrongUsageExitsWithTwo_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("no verb") << QStringList{};
  QTest::newRow("an unknown verb") << QStringList{"segmentate"};
  QTest::newRow("an unknown option") << QStringList{"info", "source.h5", "--colour"};
  QTest::newRow("a missing argument") << QStringList{"info"};
  QTest::newRow("a missing output") << QStringList{"measure", "source.h5"};
  QTest::newRow("an option without its value") << QStringList{"info", "source.h5", "--voxel-size"};
  QTest::newRow("two numbers for a voxel size") << QStringList{"info", "source.h5", "--voxel-size", "5,5"};
  QTest::newRow("a negative voxel size") << QStringList{"info", "source.h5", "--voxel-size", "5,-5,5"};
  QTest::newRow("a word for a number")
      << QStringList{"sample-points", "source.h5", "--ratio", "some", "-o", "p.csv"};
  QTest::newRow("an unknown domain") << QStringList{"phantom", "x.h5", "--domain", "moon"};
  QTest::newRow("a fraction in a shape") << QStringList{"phantom", "x.h5", "--shape", "4,64.5,64"};
  QTest::newRow("an unknown device") << QStringList{"info", "source.h5", "--device", "abacus"};
  QTest::newRow("a negative count of threads") << QStringList{"info", "source.h5", "--threads", "-2"};
  QTest::newRow("a negative seed") << QStringList{"info", "source.h5", "--seed", "-2"};
  QTest::newRow("four instances dimensions")
      << QStringList{"evaluate", "source.h5", "source.h5", "--instances", "4d"};
  QTest::newRow("an unknown part of recipe") << QStringList{"recipe", "cook"};
  QTest::newRow("a verb that learns, without its pack") << QStringList{"segment", "source.h5", "-o", "x.h5"};
}

void ErrorsTest::wrongUsageExitsWithTwo() {
  QFETCH(QStringList, arguments);
  const Outcome outcome = run(phantom_folder(), arguments);
  QCOMPARE(outcome.exit_code, 2);
  QVERIFY2(outcome.err.startsWith("error: "), qPrintable(outcome.err));
  QVERIFY2(outcome.err.contains("--help"), qPrintable(outcome.err));
  QVERIFY(outcome.out.isEmpty());
  const auto events = events_of(run(phantom_folder(), arguments + QStringList{"--json"}).out);
  QVERIFY(!events.empty());
  QCOMPARE(events.back()["event"].toString(), QString("failed"));
}

void ErrorsTest::badInputExitsWithThreeAndOneLine_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("named");  // what the line must name
  QTest::newRow("a missing file") << QStringList{"info", "none.tif"} << "none.tif";
  QTest::newRow("a missing dataset") << QStringList{"info", "source.h5:/none"} << "none";
  QTest::newRow("an empty file") << QStringList{"info", "empty.tif"} << "empty.tif";
  QTest::newRow("a text file") << QStringList{"info", "text.tif"} << "text.tif";
  QTest::newRow("a cut TIFF") << QStringList{"info", "cut.tif", "--statistics"} << "cut.tif";
  QTest::newRow("a cut HDF5") << QStringList{"info", "cut.h5:/images", "--statistics"} << "cut.h5";
  QTest::newRow("an empty folder") << QStringList{"info", "empty_folder"} << "empty_folder";
  QTest::newRow("a range outside") << QStringList{"info", "source.h5:/images[9:12]"} << "9";
  QTest::newRow("a range that is none") << QStringList{"info", "source.h5:/images[a:b]"} << "source.h5";
  QTest::newRow("labels of another shape") << QStringList{"evaluate", "small.h5", "source.h5"} << "64";
  QTest::newRow("truth that is missing") << QStringList{"evaluate", "source.h5", "none.h5"} << "none.h5";
  QTest::newRow("a point outside") << QStringList{"evaluate", "source.h5", "source.h5", "--points",
                                                  "outside.csv"}
                                   << "3";
  QTest::newRow("a point that is a word")
      << QStringList{"evaluate", "source.h5", "source.h5", "--points", "words.csv"} << "five";
  QTest::newRow("a ratio above one") << QStringList{"sample-points", "source.h5", "--ratio",
                                                    "1.5",           "-o",        "p.csv"}
                                     << "1.5";
  QTest::newRow("an output in no folder")
      << QStringList{"measure", "source.h5", "-o", "nowhere/t.csv"} << "nowhere";
  QTest::newRow("a phantom without depth")
      << QStringList{"phantom", "huge.h5", "--shape", "1000000,1000000,1000000"} << "1000000";
  QTest::newRow("an unknown preset") << QStringList{"recipe", "show", "--preset", "fast"} << "fast";
  QTest::newRow("an unknown option of the recipe")
      << QStringList{"recipe", "show", "--set", "tua=1"} << "tua";
  QTest::newRow("a value out of range") << QStringList{"recipe", "show", "--set", "rounds=-1"} << "rounds";
  QTest::newRow("a recipe file with a fault")
      << QStringList{"recipe", "show", "--preset", "bad_recipe.json"} << "bad_recipe.json";
  QTest::newRow("a recipe file that is missing")
      << QStringList{"recipe", "show", "--preset", "none.json"} << "none.json";
}

void ErrorsTest::badInputExitsWithThreeAndOneLine() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, named);
  const Outcome outcome = run(phantom_folder(), arguments);
  QVERIFY2(outcome.exit_code == 3, qPrintable(QString::number(outcome.exit_code) + ": " + outcome.err));
  const QString line = outcome.err.trimmed().split('\n').back();
  QVERIFY2(line.startsWith("error: ") && line.contains(named), qPrintable(line));
  QVERIFY2(line.contains(". "), qPrintable("no remedy: " + line));
}

void ErrorsTest::badInputIsAFailedEventToo() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, named);
  const auto events = events_of(run(phantom_folder(), arguments + QStringList{"--json"}).out);
  QCOMPARE(count_events(events, "BROKEN"), std::size_t{0});
  const auto failed = events.back();
  QCOMPARE(failed["event"].toString(), QString("failed"));
  QVERIFY((QStringList{"bad_input", "not_found", "unsupported"}.contains(failed["kind"].toString())));
  QVERIFY((failed["what"].toString() + failed["remedy"].toString()).contains(named));
  QVERIFY(!failed["remedy"].toString().isEmpty());
}

void ErrorsTest::aPlaceThatCannotBeWrittenExitsWithFour() {
  if (!QDir("/proc/self").exists()) QSKIP("this system has no /proc");
  const Outcome outcome = run(phantom_folder(), {"measure", "source.h5", "-o", "/proc/self/table.csv"});
  QVERIFY2(outcome.exit_code == 4, qPrintable(outcome.err));
}

void ErrorsTest::nothingIsOverwrittenWithoutForce() {
  write_file("mine.csv", "mine");
  for (const QStringList& arguments : {QStringList{"measure", "source.h5", "-o", "mine.csv"},
                                       QStringList{"sample-points", "source.h5", "-o", "mine.csv"},
                                       QStringList{"recipe", "show", "-o", "mine.csv"}}) {
    const Outcome outcome = run(phantom_folder(), arguments);
    QCOMPARE(outcome.exit_code, 3);
    QVERIFY(outcome.err.contains("--force"));
    QCOMPARE(read_file("mine.csv"), QByteArray("mine"));
  }
  const QByteArray before = read_file("source.h5");
  QCOMPARE(run(phantom_folder(), {"phantom", "source.h5", "--shape", "2,64,64"}).exit_code, 3);
  QVERIFY(read_file("source.h5") == before);
}

void ErrorsTest::forceOverwrites() {
  write_file("old.csv", "old");
  QCOMPARE(run(phantom_folder(), {"sample-points", "source.h5", "-o", "old.csv", "--force"}).exit_code, 0);
  QVERIFY(read_file("old.csv").startsWith("z,y,x"));
}

int run_errors_tests(int argument_count, char** arguments) {
  ErrorsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "errors_test.moc"
