#include "ui/panels/instances_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/volume/stack.h"
#include "tests/ui/jobs/fake_worker.h"
#include "tests/ui/jobs/suites.h"

using namespace cristae;
using namespace cristae::ui;
using cristae::test::FakeWorker;

namespace {

constexpr int kPatience = 30000;

/// Document, runs and the panel, as the window has them.
struct Bench {
  explicit Bench(const QString& file) : controller(document, runner), presenter(panel, document, controller) {
    ProjectStack description;
    description.path = "/data/stack.h5";
    description.shape = {4, 32, 40};
    description.voxel_size_nm = VoxelSize{30, 8, 8};
    document.create(file.toStdString(), description,
                    make_memory_stack(Volume<std::uint8_t>(description.shape, 7)));
  }

  bool adapt() {
    RunChoice choice;
    choice.preset = "quick";
    choice.pack = "/packs/a.cpack";
    choice.instances = InstanceDimension::volume_3d;
    choice.changedOptions = {{"neck", "0.6"}};
    return controller.start(choice) && isFinished();
  }
  bool isFinished() {
    return QTest::qWaitFor([this] { return controller.status().state == RunState::finished; }, kPatience);
  }
  void choose(const char* option, const QString& value) {
    Q_EMIT panel.findChild<AdaptOptionRow*>(option)->valueChosen(value);
  }
  QPushButton& button(const char* name) { return *panel.findChild<QPushButton*>(name); }

  Document document;
  JobRunner runner;
  RunController controller;
  InstancesPanel panel;
  InstancesPresenter presenter;
};

}  // namespace

/// Instances made again from the panel, and the way back.
class InstancesPresenterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    fake_ = std::make_unique<FakeWorker>();
    fake_->behave("");
    qputenv("CRISTAE_CLI", fake_->program().toUtf8());
    bench_ = std::make_unique<Bench>(fake_->folder() + "/a.cristae");
  }
  void cleanup() {
    fake_->letGo();
    bench_.reset();
    qunsetenv("CRISTAE_CLI");
  }

  void withoutAResultThereIsNoPanel() { QVERIFY(!bench_->presenter.state().isVisible); }

  void thePanelSaysHowTheResultWasMade() {
    QVERIFY(bench_->adapt());
    const InstancesState& state = bench_->presenter.state();
    QVERIFY(state.isVisible && state.problem.isEmpty() && !state.canMake);
    QVERIFY(state.chosen.dimension == InstanceDimension::volume_3d);
    QCOMPARE(state.chosen.recipe.neck, 0.6);
    QCOMPARE(state.usual.neck, 0.7);
    QVERIFY(state.rule.contains("3.75"));  // pixels a section is thick
  }

  void instancesAreMadeAgainAndTheWayLeadsBack() {
    QVERIFY(bench_->adapt());
    const std::int64_t former = bench_->document.currentResult()->result.id;
    bench_->document.setVerdict(1, {1, 5, 5}, VerdictKind::accepted);
    bench_->choose("joining", "linking");
    QTRY_VERIFY(bench_->presenter.state().keeps.contains("1 "));
    QTRY_VERIFY(bench_->button("makeInstances").isEnabled());
    bench_->button("makeInstances").click();
    QVERIFY(bench_->isFinished());
    QCOMPARE(fake_->calls().size(), 3);
    QVERIFY2(fake_->calls().back().contains("--set joining=linking"), qPrintable(fake_->calls().back()));
    QVERIFY(fake_->calls().back().contains("--set neck=0.6"));
    const std::int64_t made = bench_->document.currentResult()->result.id;
    QVERIFY(made != former);
    const InstancesState& state = bench_->presenter.state();
    QCOMPARE(state.chosen.recipe.joining, std::string("linking"));
    QTRY_VERIFY(!state.canMake);
    QCOMPARE(state.backText, QString("Back to run-001"));
    bench_->button("formerInstances").click();
    QCOMPARE(bench_->document.currentResult()->result.id, former);
    QCOMPARE(bench_->document.verdicts().size(), std::size_t(1));
    QCOMPARE(state.chosen.recipe.joining, std::string("automatic"));
    QVERIFY(state.backText.isEmpty());
    // And there again: both are kept.
    bench_->document.setCurrentResult(made);
    QCOMPARE(state.chosen.recipe.joining, std::string("linking"));
  }

  void aRunThatFailsLeavesTheResult() {
    QVERIFY(bench_->adapt());
    const std::int64_t former = bench_->document.currentResult()->result.id;
    fake_->behave("instances:fail");
    bench_->choose("neck", "0.9");
    QTRY_VERIFY(bench_->button("makeInstances").isEnabled());
    bench_->button("makeInstances").click();
    QTRY_COMPARE_WITH_TIMEOUT(bench_->controller.status().state, RunState::failed, kPatience);
    QCOMPARE(bench_->document.currentResult()->result.id, former);
    QCOMPARE(bench_->presenter.state().chosen.recipe.neck, 0.9);  // to be tried again
  }

 private:
  std::unique_ptr<FakeWorker> fake_;
  std::unique_ptr<Bench> bench_;
};

int run_instances_presenter_test(int argc, char** argv) {
  InstancesPresenterTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "instances_presenter_test.moc"
