#include <QtTest>
#include <limits>

#include "core/base/error.h"
#include "core/project/project.h"
#include "tests/project/suites.h"

using namespace cristae;
using test::run_sql;

namespace {

const MeasureChoices kChoices{"/data/cells.tif", 30, Box{{2, 50, 60}, {38, 460, 540}}};

void choose(Project& project, const MeasureChoices& choices) {
  project.edit({"change_measures"}, [&](Editor& editor) { editor.set_measure_choices(choices); });
}

}  // namespace

class MeasureChoicesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::filesystem::path(folder_->path().toStdString()) / "a.cristae";
  }

  void choicesAreThereAfterReopening() {
    {
      Project project = Project::create(file_, test::some_stack());
      QVERIFY(project.measure_choices() == MeasureChoices());
      choose(project, kChoices);
    }
    QVERIFY(Project::open(file_).measure_choices() == kChoices);
  }

  void eachChoiceIsAnEditThatIsTakenBack() {
    Project project = Project::create(file_, test::some_stack());
    const std::string none = project.content_hash();
    choose(project, kChoices);
    MeasureChoices moved = kChoices;
    moved.frame->begin[2] += 5;
    choose(project, moved);
    choose(project, moved);  // no other one
    QCOMPARE(project.history().size(), std::size_t{2});
    project.undo();
    QVERIFY(project.measure_choices() == kChoices);
    project.undo();
    QVERIFY(project.measure_choices() == MeasureChoices());
    QCOMPARE(project.content_hash(), none);
    project.redo();
    project.redo();
    QVERIFY(project.measure_choices() == moved);
  }

  void whatAnOlderFormatKeptWithTheViewStays() {
    {
      Project project = Project::create(file_, test::some_stack());
      project.save_view({{"measures", R"({"reference":"/data/cells.tif","contact_nm":30})"}});
    }
    run_sql(file_, "DROP TABLE measure_choices; PRAGMA user_version = 4");
    Project project = Project::open(file_);
    QVERIFY(project.measure_choices() == (MeasureChoices{"/data/cells.tif", 30, std::nullopt}));
    choose(project, {});
    QVERIFY(project.measure_choices() == MeasureChoices());
    project.undo();
    QCOMPARE(project.measure_choices().contact_nm, 30.0);
  }

  void whatCannotBeReadIsADefault() {
    Project project = Project::create(file_, test::some_stack());
    for (const char* text : {"", "x", "[1]", R"({"reference":7,"contact_nm":"far"})"}) {
      project.save_view({{"measures", text}});
      QVERIFY(project.measure_choices() == MeasureChoices());
    }
    choose(project, kChoices);
    run_sql(file_, "UPDATE measure_choices SET frame = '1:2', contact_nm = -4");
    QVERIFY(project.measure_choices() == (MeasureChoices{kChoices.reference, 0, std::nullopt}));
  }

  void aDistanceThatIsNoneIsRefused() {
    Project project = Project::create(file_, test::some_stack());
    QVERIFY_THROWS_EXCEPTION(Error, choose(project, {{}, -1, {}}));
    QVERIFY_THROWS_EXCEPTION(Error, choose(project, {{}, std::numeric_limits<double>::quiet_NaN(), {}}));
    QVERIFY(project.history().empty());
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path file_;
};

int run_measure_choices_test(int argc, char** argv) {
  MeasureChoicesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "measure_choices_test.moc"
