#include "core/project/history.h"

#include <QtTest>

#include "core/base/random.h"
#include "tests/project/suites.h"

using namespace cristae;

namespace {

/// One edit of any kind that the window makes.
void edit_at_random(Project& project, Random& random) {
  const auto points = project.points();
  const Point place{random.integer(0, 39), random.uniform(0, 511), random.uniform(0, 599)};
  const auto any = [&] {
    return points[static_cast<std::size_t>(random.integer(0, std::ssize(points) - 1))];
  };
  const std::int64_t choice = random.integer(0, 6);
  if (points.empty() || choice <= 1) {
    project.edit({"add_point"}, [&](Editor& editor) { editor.add_point(place); });
  } else if (choice == 2) {
    project.edit({"move_point"}, [&](Editor& editor) { editor.change_point(any().id, place); });
  } else if (choice == 3) {
    project.edit({"remove_point"}, [&](Editor& editor) { editor.remove_point(any().id); });
  } else if (choice == 4) {
    project.edit({"review", 2}, [&](Editor& editor) {
      editor.set_verdict({0, 1, random.integer(1, 9), place, VerdictKind::accepted});
      editor.set_verdict({0, 1, random.integer(1, 9), place, VerdictKind::rejected});
    });
  } else if (choice == 5) {
    // Few fields, so that some are counted again.
    const CountingField field{random.integer(0, 5), 1.5, 2.5, 10, 10, 5, 5};
    project.edit({"count_field"}, [&](Editor& editor) {
      editor.set_counted_field({field, {static_cast<int>(random.integer(0, 24))}});
    });
  } else {
    ProjectStack stack = project.stack();
    stack.voxel_size_nm = VoxelSize{random.uniform(1, 50), 5, 5};
    project.edit({"set_voxel_size"}, [&](Editor& editor) { editor.change_stack(stack); });
  }
}

std::vector<std::int64_t> sections(const Project& project) {
  std::vector<std::int64_t> found;
  for (const auto& point : project.points()) found.push_back(point.point.z);
  return found;
}

}  // namespace

class HistoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::filesystem::path(folder_->path().toStdString()) / "a.cristae";
  }

  void editsAreTakenBackAndDoneAgainInOrder() {
    Project project = Project::create(file_, test::some_stack());
    for (const std::int64_t z : {1, 2, 3})
      project.edit({"add_point"}, [z](Editor& editor) { editor.add_point({z, 0, 0}); });
    QCOMPARE(project.undo().value().key, std::string("add_point"));
    project.undo();
    QCOMPARE(sections(project), (std::vector<std::int64_t>{1}));
    project.redo();
    QCOMPARE(sections(project), (std::vector<std::int64_t>{1, 2}));
    project.undo();
    project.undo();
    QVERIFY(!project.undo().has_value());
    QVERIFY(sections(project).empty());
  }

  void anEditAfterAnUndoForgetsWhatWasUndone() {
    Project project = Project::create(file_, test::some_stack());
    for (const std::int64_t z : {1, 2})
      project.edit({"add_point"}, [z](Editor& editor) { editor.add_point({z, 0, 0}); });
    project.undo();
    project.edit({"add_point"}, [](Editor& editor) { editor.add_point({9, 0, 0}); });
    QVERIFY(!project.redo().has_value());
    QCOMPARE(sections(project), (std::vector<std::int64_t>{1, 9}));
    QCOMPARE(project.history().size(), std::size_t{2});
  }

  void oneEditOfManyChangesIsOneStep() {
    Project project = Project::create(file_, test::some_stack());
    project.edit({"import_points", 3}, [](Editor& editor) {
      for (const std::int64_t z : {4, 5, 6}) editor.add_point({z, 0, 0});
    });
    QCOMPARE(project.history().size(), std::size_t{1});
    QVERIFY(project.undo().value() == (EditName{"import_points", 3}));
    QVERIFY(project.points().empty());
  }

  void theHistoryGoesToAnyEntry() {
    Project project = Project::create(file_, test::some_stack());
    for (const std::int64_t z : {1, 2, 3, 4})
      project.edit({"add_point"}, [z](Editor& editor) { editor.add_point({z, 0, 0}); });
    const auto entries = project.history();
    project.go_to(entries[1].id);
    QCOMPARE(sections(project), (std::vector<std::int64_t>{1, 2}));
    QVERIFY(project.history()[2].is_undone);
    project.go_to(entries[2].id);
    QCOMPARE(sections(project), (std::vector<std::int64_t>{1, 2, 3}));
    project.go_to(0);
    QVERIFY(project.points().empty());
  }

  void resultsSurviveEveryUndo() {
    Project project = Project::create(file_, test::some_stack());
    project.edit({"add_point"}, [](Editor& editor) { editor.add_point({1, 0, 0}); });
    project.add_result({0, std::nullopt, "labels", "a.h5", "1", "2", ""});
    project.go_to(0);
    QCOMPARE(project.results().size(), std::size_t{1});
  }

  void aThousandEditsGoBackAndForthAcrossReopening() {
    Random random(42);
    Project project = Project::create(file_, test::some_stack());
    const std::string first = project.content_hash();
    std::string middle;
    for (int i = 0; i < 1000; ++i) {
      if (i == 500) middle = project.content_hash();
      edit_at_random(project, random);
    }
    const std::string last = project.content_hash();
    const auto edits = std::ssize(project.history());
    QVERIFY(edits > 950);  // a few happen to change nothing
    for (std::int64_t i = 0; i < edits; ++i) {
      if (i == edits / 2) project = Project::open(file_);
      QVERIFY(project.undo().has_value());
    }
    QVERIFY(!project.undo().has_value());
    QCOMPARE(project.content_hash(), first);
    bool passed_the_middle = false;
    for (std::int64_t i = 0; i < edits; ++i) {
      if (i == edits / 3) project = Project::open(file_);
      passed_the_middle = passed_the_middle || project.content_hash() == middle;
      QVERIFY(project.redo().has_value());
    }
    QVERIFY(passed_the_middle);
    QCOMPARE(project.content_hash(), last);
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path file_;
};

int run_history_test(int argc, char** argv) {
  HistoryTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "history_test.moc"
