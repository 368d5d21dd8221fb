#include <QtTest>
#include <optional>

#include "core/base/error.h"
#include "core/project/supervision.h"
#include "tests/project/suites.h"

using namespace cristae;
using test::run_sql;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kResult = 3;

/// The tables of format 1, with one point, one verdict and their history.
constexpr const char* kFirstFormat = R"sql(
CREATE TABLE stack(id INTEGER PRIMARY KEY CHECK(id = 1), path TEXT NOT NULL, part TEXT NOT NULL,
  content_hash TEXT NOT NULL, sections INTEGER NOT NULL, rows INTEGER NOT NULL, columns INTEGER NOT NULL,
  voxel_z REAL, voxel_y REAL, voxel_x REAL, voxel_source TEXT NOT NULL, is_inverted INTEGER NOT NULL);
CREATE TABLE points(id INTEGER PRIMARY KEY AUTOINCREMENT, z INTEGER NOT NULL, y REAL NOT NULL,
  x REAL NOT NULL, kind TEXT NOT NULL);
CREATE TABLE verdicts(id INTEGER PRIMARY KEY AUTOINCREMENT, result INTEGER NOT NULL,
  instance INTEGER NOT NULL, z INTEGER NOT NULL, y REAL NOT NULL, x REAL NOT NULL, kind TEXT NOT NULL);
CREATE TABLE history(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, count INTEGER NOT NULL,
  time TEXT NOT NULL, changes TEXT NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, verb TEXT NOT NULL,
  folder TEXT NOT NULL, state TEXT NOT NULL, parent INTEGER, inputs_hash TEXT NOT NULL,
  recipe TEXT NOT NULL, time TEXT NOT NULL);
CREATE TABLE results(id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER, kind TEXT NOT NULL,
  file TEXT NOT NULL, content_hash TEXT NOT NULL, inputs_hash TEXT NOT NULL, time TEXT NOT NULL);
CREATE TABLE view_state(key TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO stack VALUES(1, '/data/a.tif', '', 'ff', 4, 8, 8, NULL, NULL, NULL, '', 0);
INSERT INTO points VALUES(1, 2, 5.5, 6.25, 'mito');
INSERT INTO verdicts VALUES(1, 3, 7, 1, 2, 3, 'accepted');
INSERT INTO history VALUES(1, 'add_point', 1, '2026-01-02T03:04:05Z',
  '[{"after":{"kind":"mito","x":6.25,"y":5.5,"z":2},"before":null,"id":1,"table":"points"}]', 0);
PRAGMA application_id = 1131574132;
PRAGMA user_version = 1;
)sql";

Correction split(std::int64_t instance, const std::vector<SplitSeed>& seeds) {
  return {CorrectionKind::split, instance, 0, seeds, {24, 10, 10.5}};
}

const std::vector<Correction> kTwo = {make_merge(12, 15),
                                      split(12, {{1, 20, 30, 55.5, 12}, {2, 21, 60, 1.0 / 3, 16}})};

const Correction kPaint = make_brushed(CorrectionKind::paint, 12, {2, 6.5, {{20.25, 30}, {24, 33.75}}});
const Correction kErase = make_brushed(CorrectionKind::erase, 12, {3, 0.75, {{-4, 1e3}}});

void correct(Project& project, const Correction& correction) {
  const bool is_merge = correction.kind == CorrectionKind::merge;
  EditName name{is_merge ? "merge_instances" : "split_instance", 1, {correction.instance}};
  if (is_merge) name.instances.push_back(correction.other);
  project.edit(name, [&](Editor& editor) { editor.add_correction(kResult, correction); });
}

}  // namespace

class ProjectCorrectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = fs::path(folder_->path().toStdString()) / "a.cristae";
  }

  void correctionsAreKeptInTheirOrderAfterReopening() {
    {
      Project project = Project::create(file_, test::some_stack());
      for (const Correction& correction : kTwo) correct(project, correction);
    }
    const Project project = Project::open(file_);
    QVERIFY(project.corrections(kResult) == kTwo);
    QVERIFY(project.corrections(kResult + 1).empty());
    const auto history = project.history();
    QVERIFY(history.at(0).name == (EditName{"merge_instances", 1, {12, 15}}));
    QVERIFY(history.at(1).name == (EditName{"split_instance", 1, {12}}));
  }

  void correctionsAreTakenBackAndDoneAgain() {
    Project project = Project::create(file_, test::some_stack());
    const std::string untouched = project.content_hash();
    for (const Correction& correction : kTwo) correct(project, correction);
    const std::string corrected = project.content_hash();
    QVERIFY(corrected != untouched);
    QVERIFY(project.undo().value() == (EditName{"split_instance", 1, {12}}));
    QVERIFY(project.corrections(kResult) == std::vector{kTwo[0]});
    project.undo();
    QCOMPARE(project.content_hash(), untouched);
    project.go_to(2);
    QCOMPARE(project.content_hash(), corrected);
    QVERIFY(project.corrections(kResult) == kTwo);
  }

  void whatCannotBeCorrectedLeavesTheProjectAsItWas() {
    Project project = Project::create(file_, test::some_stack());
    correct(project, kTwo[0]);
    const std::string before = project.content_hash();
    QVERIFY_THROWS_EXCEPTION(Error, correct(project, make_merge(1, 15)));
    QVERIFY_THROWS_EXCEPTION(Error, correct(project, split(15, kTwo[1].seeds)));
    QVERIFY_THROWS_EXCEPTION(Error, correct(project, split(12, {{1, 20, 30, 5, 12}})));
    QCOMPARE(project.content_hash(), before);
    QCOMPARE(project.history().size(), std::size_t{1});
  }

  void verdictsOnWhatIsCorrectedGoAndComeBackWithUndo() {
    Project project = Project::create(file_, test::some_stack());
    project.edit({"review"}, [](Editor& editor) {
      for (const std::int64_t instance : {12, 13, 15})
        editor.set_verdict({0, kResult, instance, {1, 2, 3}, VerdictKind::accepted});
      editor.set_verdict({0, kResult + 1, 12, {1, 2, 3}, VerdictKind::accepted});
      editor.set_verdict({0, kResult, 0, {1, 2, 3}, VerdictKind::missed});
    });
    const auto before = project.verdicts(kResult);
    correct(project, kTwo[0]);
    const auto after = project.verdicts(kResult);
    QCOMPARE(after.size(), std::size_t{2});
    QCOMPARE(after[0].instance, std::int64_t{13});
    QVERIFY(after[1].kind == VerdictKind::missed);
    QCOMPARE(project.verdicts(kResult + 1).size(), std::size_t{1});
    project.undo();
    QVERIFY(project.verdicts(kResult) == before);
  }

  void strokesAreKeptAsTheyWereDrawn() {
    {
      Project project = Project::create(file_, test::some_stack());
      for (const Correction& correction : {kTwo[0], kPaint, kErase}) correct(project, correction);
    }
    Project project = Project::open(file_);
    QVERIFY(project.corrections(kResult) == (std::vector{kTwo[0], kPaint, kErase}));
    project.undo();
    QVERIFY(project.corrections(kResult) == (std::vector{kTwo[0], kPaint}));
    project.redo();
    QVERIFY(project.corrections(kResult) == (std::vector{kTwo[0], kPaint, kErase}));
    Correction filled = kPaint;
    filled.stroke.is_filled = true;
    correct(project, filled);
    QVERIFY(project.corrections(kResult).back() == filled);
    run_sql(file_, "UPDATE corrections SET stroke = replace(stroke, '\"filled\":true,', '')");  // format 5
    QVERIFY(project.corrections(kResult).back() == kPaint);
    Correction nowhere = kPaint;
    nowhere.stroke.path.clear();
    QVERIFY_THROWS_EXCEPTION(Error, correct(project, nowhere));
    run_sql(file_, "UPDATE corrections SET stroke = '{\"z\":1,\"radius\":-3,\"path\":[[1,1]]}'");
    QVERIFY_THROWS_EXCEPTION(Error, project.corrections(kResult));
  }

  void paintLeavesWhatWasAcceptedAndTakesBackOtherVerdicts() {
    for (const auto& [stroke, given, is_kept] :
         {std::tuple(kPaint, VerdictKind::accepted, true), std::tuple(kPaint, VerdictKind::rejected, false),
          std::tuple(kPaint, VerdictKind::flagged, false),
          std::tuple(kErase, VerdictKind::accepted, false)}) {
      fs::remove(file_);
      Project project = Project::create(file_, test::some_stack());
      project.edit({"review"}, [kind = given](Editor& editor) {
        editor.set_verdict({0, kResult, 12, {1, 2, 3}, kind});
        editor.set_verdict({0, kResult, 13, {1, 2, 3}, kind});
      });
      correct(project, stroke);
      QCOMPARE(project.verdicts(kResult).size(), is_kept ? std::size_t{2} : std::size_t{1});
    }
  }

  void strokesTeachNothingByThemselves() {
    QVERIFY(supervision({}, {}, {kPaint, kErase}).empty());
    QCOMPARE(supervision({}, {}, {kTwo[0], kTwo[1], kPaint, kErase}), supervision({}, {}, kTwo));
  }

  /// Rows in the history of an older format lack the newer columns.
  void whatAnOlderFormatUndidIsDoneAgain() {
    {
      Project project = Project::create(file_, test::some_stack());
      for (const Correction& correction : kTwo) correct(project, correction);
      project.undo();
    }
    run_sql(file_,
            "ALTER TABLE corrections DROP COLUMN stroke; DROP TABLE measure_choices; PRAGMA user_version = 3;"
            "UPDATE history SET changes = replace(changes, ',\"stroke\":\"\"', '');");
    Project project = Project::open(file_);
    QVERIFY(project.corrections(kResult) == std::vector{kTwo[0]});
    project.redo();
    QVERIFY(project.corrections(kResult) == kTwo);
    project.undo();
    project.undo();
    QVERIFY(project.corrections(kResult).empty());
  }

  void aFileOfTheFirstFormatIsBroughtUpToDate() {
    run_sql(file_, kFirstFormat);
    {
      Project project = Project::open(file_);
      QVERIFY(project.read_only_reason().empty());
      QCOMPARE(project.points().size(), std::size_t{1});
      QCOMPARE(project.verdicts(kResult).size(), std::size_t{1});
      QVERIFY(project.corrections(kResult).empty());
      QVERIFY(project.counted_fields().empty());
      QVERIFY(project.measure_choices() == MeasureChoices());
      QVERIFY(project.history().at(0).name == EditName{"add_point"});
      for (const Correction& correction : kTwo) correct(project, correction);
    }
    Project project = Project::open(file_);
    QVERIFY(project.corrections(kResult) == kTwo);
    for (int i = 0; i < 3; ++i) project.undo();
    QVERIFY(project.points().empty());
  }

  void aDamagedCorrectionIsNamed() {
    {
      Project project = Project::create(file_, test::some_stack());
      correct(project, kTwo[1]);
    }
    run_sql(file_, "UPDATE corrections SET seeds = '{\"spacing\":[1,1]}'");
    const Project project = Project::open(file_);
    QVERIFY_THROWS_EXCEPTION(Error, project.corrections(kResult));
    run_sql(file_, "UPDATE corrections SET kind = 'blend'");
    QVERIFY_THROWS_EXCEPTION(Error, project.corrections(kResult));
  }

  // --- what an adaptation learns from them
  // ------------------------------------------------------------------

  void aSplitAddsAPointForEachPiece() {
    QCOMPARE(supervision({{1, {5, 5, 5}}}, {}, kTwo), (Points{{5, 5, 5}, {1, 20, 30}, {2, 21, 60}}));
    QVERIFY(supervision({}, {}, {kTwo[0]}).empty());
    // A click where a seed is stands for it.
    QCOMPARE(supervision({{1, {1, 20.2, 30}}}, {}, kTwo), (Points{{1, 20.2, 30}, {2, 21, 60}}));
  }

  void aVerdictOnAPieceSpeaksForIt() {
    const auto on = [](std::int64_t instance, VerdictKind kind) {
      return Verdict{0, kResult, instance, {9, 9, 9}, kind};
    };
    QCOMPARE(supervision({}, {on(16, VerdictKind::rejected)}, kTwo),
             (Points{{9, 9, 9, PointKind::not_mito}, {1, 20, 30}}));
    QCOMPARE(supervision({}, {on(12, VerdictKind::accepted)}, kTwo), (Points{{9, 9, 9}, {2, 21, 60}}));
    QCOMPARE(supervision({}, {on(12, VerdictKind::flagged)}, kTwo), (Points{{1, 20, 30}, {2, 21, 60}}));
  }

  void laterCorrectionsReplaceSeeds() {
    std::vector<Correction> corrections = kTwo;
    corrections.push_back(split(16, {{2, 21, 58, 2, 16}, {2, 21, 66, 2, 17}}));
    QCOMPARE(supervision({}, {}, corrections), (Points{{1, 20, 30}, {2, 21, 58}, {2, 21, 66}}));
    corrections.push_back(make_merge(12, 17));
    QCOMPARE(supervision({}, {}, corrections), (Points{{1, 20, 30}, {2, 21, 58}}));
    corrections.push_back(make_merge(40, 16));
    QCOMPARE(supervision({}, {}, corrections), (Points{{1, 20, 30}, {2, 21, 58}}));
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  fs::path file_;
};

int run_project_corrections_test(int argc, char** argv) {
  ProjectCorrectionsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "corrections_test.moc"
