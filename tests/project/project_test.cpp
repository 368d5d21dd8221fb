#include "core/project/project.h"

#include <QtTest>
#include <limits>

#include "core/base/error.h"
#include "tests/project/suites.h"

using namespace cristae;
using test::run_sql;

namespace {

namespace fs = std::filesystem;

template <typename Action>
std::optional<Error> error_of(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

}  // namespace

class ProjectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = fs::path(folder_->path().toStdString()) / "Mäuse 小鼠.cristae";
  }

  void aNewProjectHoldsItsStackAndNothingElse() {
    const Project project = Project::create(file_, test::some_stack());
    QVERIFY(project.stack() == test::some_stack());
    QVERIFY(project.points().empty());
    QVERIFY(project.history().empty());
    QVERIFY(project.read_only_reason().empty());
    QCOMPARE(project.data_folder().filename().string(), std::string("Mäuse 小鼠.cristae.data"));
  }

  void everythingIsThereAfterReopening() {
    std::int64_t run = 0;
    {
      Project project = Project::create(file_, test::some_stack());
      project.edit({"add_point"}, [](Editor& editor) { editor.add_point({3, 10.25, 1.0 / 3}); });
      project.edit({"add_point"}, [](Editor& editor) { editor.add_point({7, 5, 6, PointKind::not_mito}); });
      run = project.add_run({0, "first", "adapt", "runs/first", "running", std::nullopt, "abc", "{}", ""});
      project.set_run_state(run, "finished");
      project.add_result({0, run, "labels", "first.h5", "beef", "abc", "2026-01-02T03:04:05Z"});
      project.edit({"review"}, [](Editor& editor) {
        editor.set_verdict({0, 1, 17, {3, 9, 9}, VerdictKind::rejected});
      });
      project.save_view({{"section", "7"}, {"tool", "point"}});
      project.save_view({{"section", "8"}});
    }
    const Project project = Project::open(file_);
    QCOMPARE(project.points().size(), std::size_t{2});
    QVERIFY(project.points()[0].point == (Point{3, 10.25, 1.0 / 3}));
    QVERIFY(project.points()[1].point.kind == PointKind::not_mito);
    QCOMPARE(project.runs().size(), std::size_t{1});
    QCOMPARE(project.runs()[0].state, std::string("finished"));
    QVERIFY(!project.runs()[0].parent);
    QVERIFY(!project.runs()[0].time.empty());
    QCOMPARE(project.results().size(), std::size_t{1});
    QCOMPARE(project.results()[0].run.value_or(0), run);
    QCOMPARE(project.results()[0].time, std::string("2026-01-02T03:04:05Z"));
    QCOMPARE(project.verdicts(1).size(), std::size_t{1});
    QCOMPARE(project.verdicts(1)[0].instance, std::int64_t{17});
    QVERIFY(project.verdicts(2).empty());
    QCOMPARE(project.view().at("section"), std::string("8"));
    QCOMPARE(project.view().at("tool"), std::string("point"));
  }

  void anInstanceHasOneVerdictAndMissedOnesAddUp() {
    Project project = Project::create(file_, test::some_stack());
    project.edit({"review", 4}, [](Editor& editor) {
      editor.set_verdict({0, 1, 5, {0, 1, 1}, VerdictKind::later});
      editor.set_verdict({0, 1, 5, {0, 1, 1}, VerdictKind::accepted});
      editor.set_verdict({0, 1, 0, {0, 2, 2}, VerdictKind::missed});
      editor.set_verdict({0, 1, 0, {0, 3, 3}, VerdictKind::missed});
    });
    const auto verdicts = project.verdicts(1);
    QCOMPARE(verdicts.size(), std::size_t{3});
    QVERIFY(verdicts[0].kind == VerdictKind::accepted);
    project.edit({"review"}, [&](Editor& editor) { editor.remove_verdict(verdicts[2].id); });
    QCOMPARE(project.verdicts(1).size(), std::size_t{2});
  }

  void anEditThatThrowsLeavesNothing() {
    Project project = Project::create(file_, test::some_stack());
    const std::string before = project.content_hash();
    const auto error = error_of([&] {
      project.edit({"add_point"}, [](Editor& editor) {
        editor.add_point({1, 1, 1});
        editor.change_point(99, {1, 1, 1});
      });
    });
    QVERIFY(error && error->kind() == ErrorKind::not_found);
    QCOMPARE(project.content_hash(), before);
    QVERIFY(project.history().empty());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(error_of([&] {
      project.edit({"add_point"}, [nan](Editor& editor) { editor.add_point({1, nan, 1}); });
    }));
    QCOMPARE(project.content_hash(), before);
  }

  void anEditThatChangesNothingIsNotRecorded() {
    Project project = Project::create(file_, test::some_stack());
    project.edit({"set_stack"}, [](Editor& editor) { editor.change_stack(test::some_stack()); });
    project.edit({"nothing"}, [](Editor&) {});
    QVERIFY(project.history().empty());
  }

  void twoProgramsShareAFile() {
    Project first = Project::create(file_, test::some_stack());
    Project second = Project::open(file_);
    QVERIFY(!first.changed_elsewhere());
    second.edit({"add_point"}, [](Editor& editor) { editor.add_point({1, 1, 1}); });
    QVERIFY(first.changed_elsewhere());
    QVERIFY(!first.changed_elsewhere());
    QCOMPARE(first.points().size(), std::size_t{1});
    first.edit({"add_point"}, [](Editor& editor) { editor.add_point({2, 2, 2}); });
    QCOMPARE(second.points().size(), std::size_t{2});
    QVERIFY(second.undo().has_value());  // the other one's edit: there is one history
    QCOMPARE(first.points().size(), std::size_t{1});
  }

  void theHashOfAContentIsTheSameInEveryVersion() {
    Project project = Project::create(file_, test::some_stack());
    QCOMPARE(project.content_hash(), std::string("dafa9015d9f47bc5"));
    project.edit({"add_point"}, [](Editor& editor) { editor.add_point({3, 10.25, 1.0 / 3}); });
    QCOMPARE(project.content_hash(), std::string("53ea7cd7dd19fd34"));
  }

  void creatingNeverOverwrites() {
    Project::create(file_, test::some_stack());
    const auto error = error_of([&] { Project::create(file_, test::some_stack()); });
    QVERIFY(error && error->kind() == ErrorKind::bad_input);
  }

  void otherFilesAreRefused() {
    const auto missing = error_of([&] { Project::open(file_); });
    QVERIFY(missing && missing->kind() == ErrorKind::not_found);
    {
      QFile text(QString::fromStdString(file_.string()));
      QVERIFY(text.open(QIODevice::WriteOnly));
      text.write(QByteArray(5000, 'x'));
    }
    const auto garbage = error_of([&] { Project::open(file_); });
    QVERIFY(garbage && garbage->kind() == ErrorKind::bad_input);
    fs::remove(file_);
    run_sql(file_, "CREATE TABLE songs(id INTEGER)");
    const auto foreign = error_of([&] { Project::open(file_); });
    QVERIFY(foreign && foreign->kind() == ErrorKind::bad_input);
  }

  void aNewerFormatOpensForReading() {
    {
      Project project = Project::create(file_, test::some_stack());
      project.edit({"add_point"}, [](Editor& editor) { editor.add_point({1, 1, 1}); });
    }
    run_sql(file_, "PRAGMA user_version = 1000");
    Project project = Project::open(file_);
    QVERIFY(project.read_only_reason().find("newer") != std::string::npos);
    QCOMPARE(project.points().size(), std::size_t{1});
    const auto error = error_of([&] { project.undo(); });
    QVERIFY(error && error->kind() == ErrorKind::unsupported);
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  fs::path file_;
};

int run_project_test(int argc, char** argv) {
  ProjectTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "project_test.moc"
