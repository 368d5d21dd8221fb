#include <QtTest>

#include "core/base/error.h"
#include "core/project/project.h"
#include "tests/project/suites.h"

using namespace cristae;
using test::run_sql;

namespace {

const CountingField kField{3, 10.25, 20.5, 12.5, 25, 5, 4};
const CountingField kOther{4, 10.25, 20.5, 12.5, 25, 5, 4};

void count(Project& project, const CountingField& field, const std::vector<int>& hits, bool is_done = true) {
  project.edit({"count_field"}, [&](Editor& editor) { editor.set_counted_field({field, hits, is_done}); });
}

}  // namespace

class CountedFieldsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::filesystem::path(folder_->path().toStdString()) / "a.cristae";
  }

  void fieldsAreThereAfterReopening() {
    {
      Project project = Project::create(file_, test::some_stack());
      QVERIFY(project.counted_fields().empty());
      count(project, kField, {19, 2});
      count(project, kOther, {}, false);
    }
    const auto fields = Project::open(file_).counted_fields();
    QCOMPARE(fields.size(), std::size_t{2});
    QVERIFY(fields[0].counted == (CountedField{kField, {2, 19}}));
    QVERIFY(fields[1].counted == (CountedField{kOther, {}, false}));
    QVERIFY(done_fields(fields) == std::vector{fields[0].counted});
  }

  void countingAgainReplacesAndIsTakenBack() {
    Project project = Project::create(file_, test::some_stack());
    count(project, kField, {1});
    const std::string once = project.content_hash();
    count(project, kField, {1, 2});
    QCOMPARE(project.counted_fields().size(), std::size_t{1});
    QVERIFY(project.counted_fields()[0].counted.hits == (std::vector{1, 2}));
    project.undo();
    QCOMPARE(project.content_hash(), once);
    project.undo();
    QVERIFY(project.counted_fields().empty());
  }

  void aPointOfNoFieldIsRefused() {
    Project project = Project::create(file_, test::some_stack());
    QVERIFY_THROWS_EXCEPTION(Error, count(project, kField, {20}));
    QVERIFY_THROWS_EXCEPTION(Error, count(project, kField, {-1}));
    QVERIFY_THROWS_EXCEPTION(Error, count(project, CountingField{}, {}));
    QVERIFY(project.history().empty());
  }

  void aDamagedFieldIsNamed() {
    {
      Project project = Project::create(file_, test::some_stack());
      count(project, kField, {1});
    }
    for (const char* damage : {"hits = '[77]'", "hits = 'x'", "rows = 100000000", "columns = 0"}) {
      run_sql(file_, "UPDATE counted_fields SET hits = '[1]', rows = 5, columns = 4");
      run_sql(file_, (std::string("UPDATE counted_fields SET ") + damage).c_str());
      const Project project = Project::open(file_);
      QVERIFY_THROWS_EXCEPTION(Error, project.counted_fields());
    }
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path file_;
};

int run_counted_fields_test(int argc, char** argv) {
  CountedFieldsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "counted_fields_test.moc"
