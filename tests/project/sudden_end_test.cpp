#include <QtTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/random.h"
#include "core/project/project.h"
#include "tests/project/suites.h"

using namespace cristae;

namespace {

/// Adds, moves, removes and reviews until it is killed; writes a byte after each edit that has returned.
[[noreturn]] void edit_for_ever(const std::filesystem::path& file, std::uint64_t seed, int pipe_end) {
  Random random(seed);
  Project project = Project::open(file);
  while (true) {
    const auto points = project.points();
    project.edit({"script", 2}, [&](Editor& editor) {
      editor.add_point({random.integer(0, 39), random.uniform(0, 500), 1});
      if (std::ssize(points) > 20) {
        editor.remove_point(points.front().id);
      } else if (!points.empty()) {
        editor.change_point(points.back().id, {random.integer(0, 39), 2, 2});
      }
      editor.set_verdict({0, 1, random.integer(1, 50), {0, 1, 1}, VerdictKind::accepted});
    });
    const char done = 1;
    if (write(pipe_end, &done, 1) != 1) _exit(1);
  }
}

/// Edits that had returned before the program was killed.
std::int64_t edit_until_killed(const std::filesystem::path& file, std::uint64_t seed, useconds_t after) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  const pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    edit_for_ever(file, seed, ends[1]);
  }
  close(ends[1]);
  usleep(after);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  std::int64_t edits = 0;
  char byte = 0;
  while (read(ends[0], &byte, 1) == 1) ++edits;
  close(ends[0]);
  return edits;
}

}  // namespace

class SuddenEndTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void losesAtMostTheEditInFlight() {
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "a.cristae";
    Project::create(file, test::some_stack());
    Random random(7);
    std::int64_t known = 0;
    for (std::uint64_t time = 0; time < 200; ++time) {
      const auto after = static_cast<useconds_t>(random.integer(0, 25000));
      const std::int64_t edits = edit_until_killed(file, time, after);
      QVERIFY(edits >= 0);
      known += edits;
      const Project project = Project::open(file);
      const auto kept = std::ssize(project.history());
      QVERIFY2(kept == known || kept == known + 1, qPrintable(QString("%1 of %2").arg(kept).arg(known)));
      known = kept;
    }
    QVERIFY(known > 0);
    Project project = Project::open(file);
    const std::string last = project.content_hash();
    project.go_to(0);
    QVERIFY(project.points().empty());
    project.go_to(project.history().back().id);
    QCOMPARE(project.content_hash(), last);
  }
};

int run_sudden_end_test(int argc, char** argv) {
  SuddenEndTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "sudden_end_test.moc"
