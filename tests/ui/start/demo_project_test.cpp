#include "ui/dialogs/demo_project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/base/error.h"
#include "tests/ui/start/suites.h"
#include "ui/jobs/run_plan.h"

using namespace cristae;
using namespace cristae::ui;
namespace fs = std::filesystem;

class DemoProjectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    folder_ = std::make_unique<QTemporaryDir>();
    made_.emplace(openDemoProject(root(), job_));
  }
  void cleanupTestCase() { made_.reset(); }

  void stack_has_its_truth() {
    QCOMPARE(made_->opened.stack->info().shape, (Shape{24, 512, 512}));
    QVERIFY(made_->opened.description.voxel_size_nm.has_value());
    QCOMPARE(made_->truth.shape(), made_->opened.stack->info().shape);
    const LabelStack opened = open_labels(made_->truthReference);
    QVERIFY(opened.meaning == LabelMeaning::instances);
    QVERIFY(read_label_volume(opened).size() > 0);
  }

  void it_begins_with_the_quickest_preset() {
    const auto view = made_->opened.project.view();
    QVERIFY(view.contains(kAdaptChoiceKey));
    const QByteArray kept = QByteArray::fromStdString(view.at(kAdaptChoiceKey));
    QCOMPARE(choiceFromText(kept).preset, QString("preview"));
  }

  void second_visit_goes_on_with_the_points() {
    made_->opened.project.edit({"add_point"}, [](Editor& editor) { editor.add_point({3, 10, 20}); });
    const DemoProject again = openDemoProject(root(), job_);
    QCOMPARE(again.opened.project.points().size(), std::size_t{1});
    QCOMPARE(again.opened.description, made_->opened.description);
  }

  void damaged_stack_is_made_again_the_same() {
    QFile stack(QString::fromStdString((root() / "demo_stack.h5").string()));
    QVERIFY(stack.resize(1000));
    const DemoProject again = openDemoProject(root(), job_);
    QCOMPARE(again.opened.description.content_hash, made_->opened.description.content_hash);
    QCOMPARE(again.opened.project.file(), root() / "Demo.cristae");
  }

  void foreign_project_of_that_name_is_left_alone() {
    const QTemporaryDir other;
    const fs::path place = other.path().toStdString();
    for (const char* name : {"demo_stack.h5", "demo_truth.h5"}) fs::copy_file(root() / name, place / name);
    QFile foreign(other.filePath("Demo.cristae"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a project");
    foreign.close();
    const DemoProject demo = openDemoProject(place, job_);
    QCOMPARE(demo.opened.project.file(), place / "Demo 2.cristae");
    QCOMPARE(QFile(foreign.fileName()).size(), qint64{13});
  }

  void stop_leaves_nothing_half_made() {
    const QTemporaryDir other;
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token());
    QVERIFY_THROWS_EXCEPTION(Cancelled, openDemoProject(other.path().toStdString(), stopped));
    QVERIFY(QDir(other.path()).isEmpty());
  }

  void unwritable_folder_is_said() { QVERIFY_THROWS_EXCEPTION(Error, openDemoProject("/proc/demo", job_)); }

 private:
  fs::path root() const { return folder_->path().toStdString(); }

  std::unique_ptr<QTemporaryDir> folder_;
  std::optional<DemoProject> made_;
  Job job_;
};

int run_demo_project_test(int argc, char** argv) {
  DemoProjectTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "demo_project_test.moc"
