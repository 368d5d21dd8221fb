#include <QFile>
#include <QtTest>

#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;

namespace {

/// In the order in which their examples build on each other.
const QStringList& verbs() {
  static const QStringList list = [] {
    QStringList names = {"phantom", "info",      "recipe",   "sample-points", "pretrain", "adapt", "segment",
                         "stitch",  "instances", "evaluate", "measure",       "export",   "demo",  "doctor"};
    if (CRISTAE_HAS_PLOTS)
      names << "plot"
            << "report";
    return names;
  }();
  return list;
}

bool needs_engine(const QString& verb) {
  return QStringList{"pretrain", "adapt", "segment", "stitch", "instances", "demo", "doctor"}.contains(verb);
}

QStringList examples_of(const QString& verb) {
  QStringList examples;
  for (const QString& line : run(".", {verb, "--help"}).out.split('\n')) {
    if (line.startsWith("  cristae-cli ")) examples << line.trimmed();
  }
  return examples;
}

}  // namespace

class HelpTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theHelpListsEveryVerb();
  void everyVerbExplainsItselfWithAnExample_data();
  void everyVerbExplainsItselfWithAnExample();
  void theVersionIsOneLine();
  void theLauncherDoesNotLinkLibTorch();
  void everyExampleRuns();
};

void HelpTest::theHelpListsEveryVerb() {
  const Outcome help = run(".", {"--help"});
  QCOMPARE(help.exit_code, 0);
  for (const QString& verb : verbs()) QVERIFY2(help.out.contains("\n  " + verb + " "), qPrintable(verb));
}

void HelpTest::everyVerbExplainsItselfWithAnExample_data() {
  QTest::addColumn<QString>("verb");
  for (const QString& verb : verbs()) QTest::newRow(qPrintable(verb)) << verb;
}

void HelpTest::everyVerbExplainsItselfWithAnExample() {
  QFETCH(QString, verb);
  const Outcome help = run(".", {verb, "-h"});
  QCOMPARE(help.exit_code, 0);
  QVERIFY(help.err.isEmpty());
  QVERIFY(!examples_of(verb).isEmpty());
  for (const char* option : {"--json", "--seed", "--device", "--threads", "--quiet", "--force"}) {
    QVERIFY2(help.out.contains(option), option);
  }
}

void HelpTest::theVersionIsOneLine() {
  const Outcome version = run(".", {"--version"});
  QCOMPARE(version.exit_code, 0);
  QVERIFY(QRegularExpression("^cristae-cli \\d+\\.\\d+\\.\\d+\n$").match(version.out).hasMatch());
}

void HelpTest::theLauncherDoesNotLinkLibTorch() {
  // Loading it takes the better part of a second; help and the verbs without a network need not wait.
  QFile program(CRISTAE_CLI);
  QVERIFY(program.open(QIODevice::ReadOnly));
  const QByteArray bytes = program.readAll();
  QVERIFY(bytes.contains("libhdf5"));  // what it does link stands in it by name
  QVERIFY(!bytes.contains("libtorch"));
}

void HelpTest::everyExampleRuns() {
  const QTemporaryDir folder;
  for (const QString& verb : verbs()) {
    if (needs_engine(verb) && !CRISTAE_HAS_ENGINE) continue;
    for (const QString& example : examples_of(verb)) {
      // Training examples show the preset for real work; here they take the one for trying commands.
      static const QRegularExpression for_real_work("--preset (quick|preview)");
      QStringList arguments =
          QProcess::splitCommand(QString(example).replace(for_real_work, "--preset tiny").replace('\'', '"'));
      arguments.removeFirst();
      const Outcome outcome = run(folder.path(), arguments);
      if (verb == "evaluate" && !CRISTAE_HAS_ENGINE) continue;  // scores what `segment` makes
      if (example.contains("mitochondria.h5") && !CRISTAE_HAS_ENGINE) continue;
      QVERIFY2(outcome.exit_code == 0, qPrintable(example + "\n" + outcome.err));
    }
  }
}

int run_help_tests(int argument_count, char** arguments) {
  HelpTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "help_test.moc"
