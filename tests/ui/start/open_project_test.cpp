#include "ui/dialogs/open_project.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "core/base/error.h"
#include "tests/ui/start/some_stack.h"
#include "tests/ui/start/suites.h"
#include "ui/dialogs/project_opener.h"
#include "ui/dialogs/relocate_sheet.h"

using namespace cristae;
using namespace cristae::ui;
namespace fs = std::filesystem;

class OpenProjectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    stack_ = test::write_some_stack(root() / "old" / "cells.h5");
    file_ = root() / "work" / "a.cristae";
    fs::create_directories(file_.parent_path());
    Project::create(file_, test::describe_stack(stack_));
    runner_ = std::make_unique<JobRunner>();
  }
  void cleanup() { runner_.reset(); }

  void stack_in_its_place_is_found() {
    const ProjectSearch search = search_project();
    QVERIFY(search.found && !search.similar);
    QCOMPARE(movedStack(search.wanted, *search.found), search.wanted);
  }

  void stack_moved_beside_the_project_is_found() {
    const fs::path moved = file_.parent_path() / "cells.h5";
    fs::rename(stack_, moved);
    const ProjectSearch search = search_project();
    QVERIFY(search.found);
    QCOMPARE(movedStack(search.wanted, *search.found).path, moved);
  }

  void file_of_the_same_name_is_not_taken_for_it() {
    fs::remove(stack_);
    test::write_some_stack(file_.parent_path() / "cells.h5", 2);
    const ProjectSearch search = search_project();
    QVERIFY(!search.found);
    QVERIFY(search.similar && search.similar->fit == StackPlace::Fit::otherContent);
  }

  void damaged_file_of_the_same_name_is_passed_over() {
    fs::rename(stack_, file_.parent_path() / "cells.h5");
    QFile damaged(QString::fromStdString(stack_.string()));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("nothing");
    damaged.close();
    QVERIFY(search_project().found);
  }

  void what_the_sheet_says() {
    const ProjectStack wanted = test::describe_stack(stack_);
    const RelocateState first = relocateState(wanted, std::nullopt, std::nullopt, false);
    QVERIFY(first.text.contains("cells.h5") && first.finding.isEmpty() && first.canChoose);
    StackPlace other = lookAtPlace(wanted, stack_);
    QVERIFY(other.fit == StackPlace::Fit::same);
    other.fit = StackPlace::Fit::otherContent;
    QVERIFY(relocateState(wanted, other, std::nullopt, false).canUseAnyway);
    other.fit = StackPlace::Fit::otherShape;
    QVERIFY(!relocateState(wanted, other, std::nullopt, false).canUseAnyway);
    QVERIFY(!relocateState(wanted, std::nullopt, std::nullopt, true).canChoose);
    QVERIFY(relocateState(wanted, std::nullopt, Trouble{"x is empty", "copy it"}, false)
                .finding.contains("Copy it."));
  }

  void opener_gives_project_and_stack() {
    ProjectOpener opener(*runner_, nullptr);
    std::optional<OpenedProject> opened;
    opener.open(file(), [&](OpenedProject project) { opened.emplace(std::move(project)); });
    QVERIFY(opener.isBusy());
    QTRY_VERIFY(opened.has_value());
    QVERIFY(!opener.isBusy());
    QCOMPARE(opened->project.file(), file_);
    QCOMPARE(opened->stack->info().shape, (Shape{6, 40, 50}));
    QCOMPARE(opened->description, test::describe_stack(stack_));
  }

  void file_that_is_no_project_is_said() {
    ProjectOpener opener(*runner_, nullptr);
    const QSignalSpy troubled(&opener, &ProjectOpener::troubled);
    opener.open(QString::fromStdString((root() / "gone.cristae").string()),
                [](OpenedProject) { QFAIL("opened"); });
    QTRY_COMPARE(troubled.count(), 1);
  }

  void moved_stack_is_asked_for_once_and_checked() {
    const fs::path moved = root() / "elsewhere" / "renamed.h5";
    fs::create_directories(moved.parent_path());
    fs::rename(stack_, moved);
    const fs::path other = test::write_some_stack(root() / "elsewhere" / "other.h5", 3);
    QWidget window;
    ProjectOpener opener(*runner_, &window);
    std::optional<OpenedProject> opened;
    opener.open(file(), [&](OpenedProject project) { opened.emplace(std::move(project)); });
    RelocateSheet* sheet = nullptr;
    QTRY_VERIFY((sheet = window.findChild<RelocateSheet*>()) != nullptr);
    sheet->setChooser([&](QWidget*, bool) { return QString::fromStdString(other.string()); });
    sheet->findChild<QPushButton*>("chooseFile")->click();
    QTRY_VERIFY(sheet->findChild<QPushButton*>("useAnyway")->isVisibleTo(sheet));
    QVERIFY(sheet->findChild<QLabel*>("finding")->text().contains("other.h5"));
    QVERIFY(!opened);
    sheet->setChooser([&](QWidget*, bool) { return QString::fromStdString(moved.string()); });
    sheet->findChild<QPushButton*>("chooseFile")->click();
    QTRY_VERIFY(opened.has_value());
    QCOMPARE(opened->description.path, moved);
    QCOMPARE(opened->description.part, std::string(":/raw"));
  }

  void cancelling_leaves_the_project_as_it_was() {
    fs::remove(stack_);
    QWidget window;
    ProjectOpener opener(*runner_, &window);
    const QSignalSpy cancelled(&opener, &ProjectOpener::cancelled);
    opener.open(file(), [](OpenedProject) { QFAIL("opened"); });
    RelocateSheet* sheet = nullptr;
    QTRY_VERIFY((sheet = window.findChild<RelocateSheet*>()) != nullptr);
    sheet->reject();
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(Project::open(file_).stack().path, stack_);
  }

 private:
  fs::path root() const { return folder_->path().toStdString(); }
  QString file() const { return QString::fromStdString(file_.string()); }
  ProjectSearch search_project() const {
    Job job;
    return searchProject(file_, job);
  }

  std::unique_ptr<QTemporaryDir> folder_;
  fs::path stack_;
  fs::path file_;
  std::unique_ptr<JobRunner> runner_;
};

int run_open_project_test(int argc, char** argv) {
  OpenProjectTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "open_project_test.moc"
