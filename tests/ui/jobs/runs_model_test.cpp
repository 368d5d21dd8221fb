#include "ui/models/runs_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/volume/stack.h"
#include "tests/ui/jobs/fake_worker.h"
#include "tests/ui/jobs/suites.h"
#include "ui/models/runs_words.h"

using namespace cristae::ui;
using cristae::ProjectResult;
using cristae::ProjectRun;

namespace {

ProjectRun someRun(std::int64_t id, const char* state = "finished") {
  ProjectRun run;
  run.id = id;
  run.name = "run-00" + std::to_string(id);
  run.verb = "adapt";
  run.folder = run.name;
  run.state = state;
  run.recipe = R"({"preset":"quick"})";
  run.time = "2026-01-0" + std::to_string(id) + "T12:00:00Z";
  run.inputs_hash = "a";
  return run;
}

ProjectResult someResult(std::int64_t id, std::int64_t run, const char* kind = "labels",
                         const char* inputs = "a") {
  ProjectResult result;
  result.id = id;
  result.run = run;
  result.kind = kind;
  result.file = "x.h5";
  result.inputs_hash = inputs;
  return result;
}

RunFacts someFacts() {
  RunFacts facts;
  facts.runs = {someRun(1), someRun(2, "stopped"), someRun(3, "running")};
  facts.results = {someResult(10, 1, "model"), someResult(11, 1), someResult(12, 2, "labels", "b")};
  facts.summaries[1].instances = 412;
  facts.current = 12;
  facts.compared = 11;
  facts.inputsHash = "b";
  facts.dataFolder = "/p/data";
  return facts;
}

}  // namespace

class RunsModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsHaveTheNewestFirst();
  void rowsKnowTheirResult();
  void rowsOutOfDate();
  void summarySurvivesTheDisk();
  void brokenSummaryIsNone();
  void modelFollowsTheDocument();
  void words_data();
  void words();
};

void RunsModelTest::rowsHaveTheNewestFirst() {
  const auto rows = runRows(someFacts());
  QCOMPARE(rows.size(), std::size_t(3));
  QCOMPARE(rows[0].name, QString("run-003"));
  QCOMPARE(rows[2].name, QString("run-001"));
  QCOMPARE(rows[2].preset, QString("quick"));
  QCOMPARE(rows[2].folder, std::filesystem::path("/p/data/run-001"));
  QCOMPARE(rows[2].time.date(), QDate(2026, 1, 1));
}

void RunsModelTest::rowsKnowTheirResult() {
  const auto rows = runRows(someFacts());
  QVERIFY(!rows[0].result && !rows[0].isCurrent);
  QCOMPARE(rows[1].result.value(), 12);
  QVERIFY(rows[1].isCurrent && !rows[1].isCompared);
  QCOMPARE(rows[2].result.value(), 11);  // not the model
  QVERIFY(!rows[2].isCurrent && rows[2].isCompared);
  QCOMPARE(rows[2].instances.value(), 412);
  QVERIFY(!rows[1].instances);
}

void RunsModelTest::rowsOutOfDate() {
  const auto rows = runRows(someFacts());
  QVERIFY(!rows[0].isOutOfDate);  // nothing there to be out of date
  QVERIFY(!rows[1].isOutOfDate);
  QVERIFY(rows[2].isOutOfDate);
}

void RunsModelTest::summarySurvivesTheDisk() {
  QTemporaryDir folder;
  const std::filesystem::path file = folder.path().toStdString() + "/ü summary.json";
  QVERIFY(!readRunSummary(file));
  const RunSummary summary{12.5, 3, 900, 17, {263, 222.5}};
  QVERIFY(writeRunSummary(file, summary));
  QCOMPARE(*readRunSummary(file), summary);
  QVERIFY(writeRunSummary(file, {}));
  QVERIFY(!readRunSummary(file)->instances);
}

void RunsModelTest::brokenSummaryIsNone() {
  QTemporaryDir folder;
  QFile file(folder.path() + "/summary.json");
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("{\"instances\":");
  file.close();
  QVERIFY(!readRunSummary(file.fileName().toStdString()));
}

void RunsModelTest::modelFollowsTheDocument() {
  QTemporaryDir folder;
  Document document;
  RunsModel model(document);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QCOMPARE(model.rowCount(), 0);
  cristae::ProjectStack description;
  description.path = "/s.h5";
  description.shape = {4, 32, 40};
  document.create(folder.path().toStdString() + "/p.cristae", description,
                  cristae::make_memory_stack(cristae::Volume<std::uint8_t>(description.shape)));
  const auto run = document.addRun(someRun(1, "running"));
  QCOMPARE(model.rowCount(), 1);
  QCOMPARE(model.index(0, RunsModel::state).data().toString(), QString("Running"));
  QCOMPARE(model.index(0, RunsModel::preset).data().toString(), QString("Standard"));
  QVERIFY(!model.index(0, 0).data(RunsModel::resultRole).isValid());

  std::filesystem::create_directories(document.dataFolder() / "run-001");
  QVERIFY(writeRunSummary(document.dataFolder() / "run-001" / "summary.json", {1, 1, 1, 1234, {}}));
  cristae::test::writeLabels(QString::fromStdString((document.dataFolder() / "l.h5").string()));
  ProjectResult labels = someResult(0, run);
  labels.file = "l.h5";
  labels.inputs_hash = document.inputsHash();
  const auto result = document.addResult(labels);
  document.setRunState(run, "finished");
  document.setCurrentResult(result);
  QCOMPARE(model.index(0, RunsModel::mark).data().toString(), QString("Shown"));
  QCOMPARE(model.index(0, RunsModel::instances).data().toString().remove(',').remove('.'), QString("1234"));
  QCOMPARE(model.index(0, 0).data(RunsModel::resultRole).toLongLong(), result);
  document.addPoint({1, 2, 3});
  QCOMPARE(model.index(0, RunsModel::mark).data().toString(), QString("Shown, out of date"));
  document.undo();
  QCOMPARE(model.index(0, RunsModel::mark).data().toString(), QString("Shown"));
  document.addRun(someRun(2));
  QCOMPARE(model.indexOfRun(run), 1);
  QCOMPARE(model.indexOfRun(99), -1);
  document.close();
  QCOMPARE(model.rowCount(), 0);
}

void RunsModelTest::words_data() {
  QTest::addColumn<QString>("said");
  QTest::addColumn<QString>("word");
  QTest::newRow("preset") << presetLabel("preview") << "Quick look";
  QTest::newRow("preset of another version") << presetLabel("gigantic") << "gigantic";
  QTest::newRow("phase") << phaseLabel("segmenting") << "Segmenting the stack";
  QTest::newRow("phase without a voxel size")
      << phaseLabel("judging the pixel size by the clicks") << "Judging the size of a pixel by the clicks";
  QTest::newRow("new phase") << phaseLabel("polishing") << "polishing";
  QTest::newRow("state") << runStateLabel("failed") << "Ended early";
  QTest::newRow("sentence") << asSentence("the disk is full") << "The disk is full.";
  QTest::newRow("sentence that is one") << asSentence("Wait.") << "Wait.";
  QTest::newRow("sentence with a file's name") << asSentence("stack.h5: too dark") << "stack.h5: too dark.";
  QTest::newRow("network") << networkLabel("compact-s") << "small network";
}

void RunsModelTest::words() {
  QFETCH(QString, said);
  QFETCH(QString, word);
  QCOMPARE(said, word);
}

int run_runs_model_test(int argc, char** argv) {
  RunsModelTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "runs_model_test.moc"
