#include "ui/jobs/run_controller.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <signal.h>

#include "core/annotation/points_csv.h"
#include "core/instances/drawn_shapes.h"
#include "core/volume/stack.h"
#include "tests/ui/jobs/fake_worker.h"
#include "tests/ui/jobs/suites.h"
#include "ui/jobs/process_identity.h"
#include "ui/jobs/run_points.h"
#include "ui/models/runs_summary.h"

using namespace cristae::ui;
using cristae::Point;
using cristae::PointKind;
using cristae::ProjectStack;
using cristae::Shape;
using cristae::VerdictKind;
using cristae::test::FakeWorker;

namespace fs = std::filesystem;

namespace {

constexpr int kLong = 30000;
const Shape kShape{4, 32, 40};

/// A project on disk with a document, as a window has it.
struct Window {
  explicit Window(const QString& file) : controller(document, runner) {
    QObject::connect(&controller, &RunController::troubled,
                     [this](const Trouble& trouble) { troubles.push_back(trouble); });
    ProjectStack description;
    description.path = "/daten/stapel 1.h5";
    description.part = ":/raw";
    description.content_hash = "0011223344556677";
    description.shape = kShape;
    description.voxel_size_nm = cristae::VoxelSize{30, 8, 8};
    const auto stack = cristae::make_memory_stack(cristae::Volume<std::uint8_t>(kShape, 7));
    if (QFile::exists(file)) {
      document.adopt(cristae::Project::open(file.toStdString()), description, stack);
    } else {
      document.create(file.toStdString(), description, stack);
    }
  }

  RunState state() const { return controller.status().state; }
  std::string runState(std::size_t index = 0) const { return document.runs().at(index).state; }
  fs::path data(const char* name) const { return document.dataFolder() / name; }

  Document document;
  JobRunner runner;
  RunController controller;
  std::vector<Trouble> troubles;
};

RunChoice someChoice() {
  RunChoice choice;
  choice.preset = "tiny";
  choice.pack = "/packs/a pack.cpack";
  choice.expectedAdaptSeconds = 20;
  choice.expectedSegmentSeconds = 20;
  return choice;
}

}  // namespace

class RunControllerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void wholeStory();
  void argumentsOfTheWorkers();
  void oneRunAtATime();
  void nothingStartsWithoutAProject();
  void stopAndKeepSegmentsTheModel();
  void stoppedRunGoesOnAsANewOne();
  void failedRunGoesOnFromItsCheckpoint();
  void whatHasNoCheckpointCannotGoOn();
  void stopWithoutAModel();
  void stopDuringTheSegmentation();
  void failureHasWordsAndARemedy();
  void deathWithoutTraceFails();
  void deathWithACheckpointCanGoOn();
  void interruptedRunCanBeLeft();
  void missingWorkerFails();
  void windowDiesDuringTheAdaptation();
  void windowDiesDuringTheSegmentation();
  void resultThatWasNotRegisteredIsFound();
  void workerDiesWhileNobodyLooks();
  void lostFolderFails();
  void closedProjectLetsTheRunGo();
  void secondWindowOnlyWatches();
  void pauseAndContinue();
  void curveIsToldWhole();
  void timeOfAnUndisturbedRunIsTold();
  void adaptAgainGoesOnFromTheModel();
  void adaptAgainWithoutTheModel();
  void segmentWithoutAdaptation();
  void instancesAreMadeAgain();
  void onlyThoseOfTheCurrentResultAreMadeAgain();
  void verdictsBecomePoints();
  void earlierVerdictsAreInherited();
  void whatWasDrawnIsLearnedFrom();
  void whatCannotBeReadOfTheDrawingFailsTheRun();
  void summaryIsKept();

 private:
  QString project() const { return fake_->folder() + "/gehirn 7.cristae"; }

  std::unique_ptr<FakeWorker> fake_;
};

void RunControllerTest::init() {
  fake_ = std::make_unique<FakeWorker>();
  qputenv("CRISTAE_CLI", fake_->program().toUtf8());
}

void RunControllerTest::cleanup() {
  fake_->letGo();
  qunsetenv("CRISTAE_CLI");
}

void RunControllerTest::wholeStory() {
  fake_->behave("");
  Window window(project());
  window.document.addPoint({1, 5, 5, PointKind::mito});
  const QSignalSpy ends(&window.controller, &RunController::ended);
  QVERIFY(window.controller.start(someChoice()));
  QCOMPARE(window.state(), RunState::adapting);
  QCOMPARE(window.runState(), std::string("running"));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(window.runState(), std::string("finished"));
  QCOMPARE(ends.count(), 1);
  QCOMPARE(QString::fromStdString(window.document.runs()[0].name), QString("run-001"));
  QCOMPARE(QString::fromStdString(window.document.runs()[0].inputs_hash),
           QString::fromStdString(window.document.inputsHash()));

  const auto& results = window.document.results();
  QCOMPARE(results.size(), std::size_t(2));
  const auto& labels = results[0].kind == "labels" ? results[0] : results[1];
  QCOMPARE(labels.file, fs::path("run-001.labels.h5"));
  QCOMPARE(labels.content_hash.size(), std::size_t(16));
  QVERIFY(window.document.currentResult() != nullptr);
  QCOMPARE(window.document.currentResult()->result.id, labels.id);
  QVERIFY(!window.document.isCurrentResultOutOfDate());

  const RunStatus status = window.controller.status();
  QCOMPARE(status.story.instances().value(), 2);
  QCOMPARE(status.story.fraction(), 1.0);
  QCOMPARE(status.seconds, 40.0);
  QVERIFY(window.troubles.empty());
}

void RunControllerTest::argumentsOfTheWorkers() {
  fake_->behave("");
  Window window(project());
  window.document.addPoint({1, 5, 6, PointKind::mito});
  window.document.addPoint({2, 7, 8, PointKind::not_mito});
  window.document.setInverted(true);
  RunChoice choice = someChoice();
  choice.changedOptions = {{"rounds", "3"}};
  QVERIFY(window.controller.start(choice));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  const QStringList calls = fake_->calls();
  QCOMPARE(calls.size(), 2);
  QVERIFY(calls[0].startsWith("adapt /daten/stapel 1.h5:/raw -o "));
  for (const char* part : {"--preset tiny", "--pack /packs/a pack.cpack", "--voxel-size 30,8,8", "invert=on",
                           "rounds=3", "--previews", "--json", "run-001/points.csv"}) {
    QVERIFY2(calls[0].contains(part), part);
  }
  QVERIFY(calls[1].startsWith("segment /daten/stapel 1.h5:/raw --model "));
  QVERIFY(calls[1].contains("run-001/adapt.run/model.cmodel"));
  const auto points = cristae::read_points(window.data("run-001") / "points.csv", kShape).points;
  QCOMPARE(points, (cristae::Points{{1, 5, 6, PointKind::mito}, {2, 7, 8, PointKind::not_mito}}));
}

void RunControllerTest::oneRunAtATime() {
  fake_->behave("wait");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QVERIFY(!window.controller.start(someChoice()));
  QVERIFY(window.controller.isBusy());
  QCOMPARE(window.document.runs().size(), std::size_t(1));
  fake_->letGo();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(!window.controller.isBusy());
  QVERIFY(window.controller.start(someChoice()));
  QCOMPARE(QString::fromStdString(window.document.runs()[1].name), QString("run-002"));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
}

void RunControllerTest::nothingStartsWithoutAProject() {
  Document document;
  JobRunner runner;
  RunController controller(document, runner);
  QVERIFY(!controller.start(someChoice()));
  QCOMPARE(controller.status().state, RunState::idle);
}

void RunControllerTest::stopAndKeepSegmentsTheModel() {
  fake_->behave("adapt:wait");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
  window.controller.stopAndKeep();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::stopped, kLong);
  QCOMPARE(window.runState(), std::string("stopped"));
  QVERIFY(window.document.currentResult() != nullptr);
  QCOMPARE(window.controller.status().story.instances().value(), 2);
}

void RunControllerTest::stoppedRunGoesOnAsANewOne() {
  fake_->behave("adapt:wait checkpoint");
  std::int64_t kept = 0;
  {
    Window window(project());
    window.document.addPoint({1, 5, 6, PointKind::mito});
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
    QVERIFY(!window.controller.status().canBeContinued);
    window.controller.stopAndKeep();
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::stopped, kLong);
    QVERIFY(window.controller.status().canBeContinued);
    kept = window.document.currentResult()->result.id;
  }
  fake_->behave("");
  Window window(project());  // also after the project was opened again
  QVERIFY(window.controller.status().canBeContinued);
  window.document.addPoint({3, 7, 8, PointKind::mito});  // it goes on with what it knew
  window.controller.goOn();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(!window.controller.status().canBeContinued);

  QCOMPARE(window.runState(0), std::string("stopped"));
  QCOMPARE(window.runState(1), std::string("finished"));
  QCOMPARE(window.document.runs()[1].parent, std::optional(window.document.runs()[0].id));
  QVERIFY(window.document.currentResult()->result.id != kept);
  QVERIFY(fs::exists(window.data("run-001.labels.h5")));
  QVERIFY(window.document.isCurrentResultOutOfDate());
  QString expected = fake_->calls()[0] + " --resume";
  QCOMPARE(fake_->calls()[2], expected.replace("run-001", "run-002"));
  const auto points = cristae::read_points(window.data("run-002") / "points.csv", kShape).points;
  QCOMPARE(points, (cristae::Points{{1, 5, 6, PointKind::mito}}));
}

void RunControllerTest::failedRunGoesOnFromItsCheckpoint() {
  fake_->behave("checkpoint fail");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::failed, kLong);
  fake_->behave("");
  window.controller.goOn();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(fake_->calls()[1].endsWith("--resume"));
}

void RunControllerTest::whatHasNoCheckpointCannotGoOn() {
  fake_->behave("adapt:wait");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
  window.controller.stopAndKeep();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::stopped, kLong);
  QVERIFY(!window.controller.status().canBeContinued);
  window.controller.goOn();
  QCOMPARE(window.state(), RunState::stopped);
  QCOMPARE(window.document.runs().size(), std::size_t(1));
}

void RunControllerTest::stopWithoutAModel() {
  fake_->behave("adapt:wait empty");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
  window.controller.stopAndKeep();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::stopped, kLong);
  QVERIFY(window.document.results().empty());
  QCOMPARE(fake_->calls().size(), 1);
}

void RunControllerTest::stopDuringTheSegmentation() {
  fake_->behave("segment:wait");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.phase(), QString("segmenting"), kLong);
  window.controller.stopAndKeep();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::stopped, kLong);
  QCOMPARE(window.document.results().size(), std::size_t(1));
  QCOMPARE(QString::fromStdString(window.document.results()[0].kind), QString("model"));
}

void RunControllerTest::failureHasWordsAndARemedy() {
  fake_->behave("fail");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::failed, kLong);
  QCOMPARE(window.runState(), std::string("failed"));
  QCOMPARE(window.controller.status().trouble.what, QString("the disk is full"));
  QCOMPARE(window.controller.status().trouble.remedy, QString("make room"));
}

void RunControllerTest::deathWithoutTraceFails() {
  fake_->behave("die");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::failed, kLong);
  QVERIFY(!window.controller.status().trouble.what.isEmpty());
  QVERIFY(!window.controller.isBusy());
}

void RunControllerTest::deathWithACheckpointCanGoOn() {
  fake_->behave("die checkpoint");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::interrupted, kLong);
  QVERIFY(window.controller.isBusy());
  fake_->behave("");
  window.controller.goOn();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(fake_->calls()[1].endsWith("--resume"));
  QCOMPARE(fake_->calls()[1], fake_->calls()[0] + " --resume");
}

void RunControllerTest::interruptedRunCanBeLeft() {
  fake_->behave("die checkpoint");
  {
    Window window(project());
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::interrupted, kLong);
  }
  Window window(project());  // the offer is still there
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::interrupted, kLong);
  window.controller.leave();
  QCOMPARE(window.state(), RunState::stopped);
  QCOMPARE(window.runState(), std::string("stopped"));
}

void RunControllerTest::missingWorkerFails() {
  qputenv("CRISTAE_CLI", "/nowhere/cristae-cli");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::failed, kLong);
  QVERIFY(window.controller.status().trouble.what.contains("/nowhere/cristae-cli"));
}

void RunControllerTest::windowDiesDuringTheAdaptation() {
  fake_->behave("wait");
  {
    Window window(project());
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
  }
  Window window(project());
  QCOMPARE(window.state(), RunState::adapting);
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
  fake_->letGo();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(window.document.currentResult() != nullptr);
  QCOMPARE(window.document.results().size(), std::size_t(2));
  QCOMPARE(fake_->calls().size(), 2);
}

void RunControllerTest::windowDiesDuringTheSegmentation() {
  fake_->behave("segment:wait");
  {
    Window window(project());
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.phase(), QString("segmenting"), kLong);
  }
  Window window(project());
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.phase(), QString("segmenting"), kLong);
  QCOMPARE(window.controller.status().story.rounds().size(), std::size_t(2));  // of the adaptation before
  fake_->letGo();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(window.controller.status().seconds, 40.0);
  QVERIFY(window.document.currentResult() != nullptr);
}

void RunControllerTest::resultThatWasNotRegisteredIsFound() {
  fake_->behave("segment:wait");
  {
    Window window(project());
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.phase(), QString("segmenting"), kLong);
  }
  fake_->letGo();
  const QString labels = fake_->folder() + "/gehirn 7.cristae.data/run-001.labels.h5";
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(labels), kLong);
  Window window(project());
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(window.document.currentResult() != nullptr);
}

void RunControllerTest::workerDiesWhileNobodyLooks() {
  fake_->behave("segment:wait");
  {
    Window window(project());
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.phase(), QString("segmenting"), kLong);
    WorkerJob worker(workerFilesIn(toQString(window.data("run-001")), "segment"));
    QVERIFY(worker.attach());
    QVERIFY(worker.pid() > 0);
    ::kill(static_cast<pid_t>(worker.pid()), SIGKILL);
  }
  fake_->behave("");
  Window window(project());  // the model is there: the segmentation is started again
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(fake_->calls().size(), 3);
}

void RunControllerTest::lostFolderFails() {
  fake_->behave("die checkpoint");
  {
    Window window(project());
    QVERIFY(window.controller.start(someChoice()));
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::interrupted, kLong);
  }
  QVERIFY(QDir(project() + ".data").removeRecursively());
  Window window(project());
  QCOMPARE(window.state(), RunState::failed);
  QCOMPARE(window.runState(), std::string("failed"));
  QVERIFY(window.controller.status().trouble.what.contains("run-001"));
}

void RunControllerTest::closedProjectLetsTheRunGo() {
  fake_->behave("wait");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  window.document.close();
  QCOMPARE(window.state(), RunState::idle);
  fake_->letGo();
  QTest::qWait(300);
  QCOMPARE(window.state(), RunState::idle);
}

void RunControllerTest::secondWindowOnlyWatches() {
  fake_->behave("wait");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  Window second(project());
  QCOMPARE(second.state(), RunState::elsewhere);
  QVERIFY(!second.controller.start(someChoice()));
  fake_->letGo();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QTRY_COMPARE_WITH_TIMEOUT(second.state(), RunState::idle, kLong);
  second.document.refreshIfChangedElsewhere();
  QCOMPARE(second.document.results().size(), std::size_t(2));  // registered once
  QCOMPARE(fake_->calls().size(), 2);
}

void RunControllerTest::pauseAndContinue() {
  fake_->behave("wait");
  Window window(project());
  const QSignalSpy times(&window.controller, &RunController::timed);
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.controller.status().story.rounds().size(), std::size_t(2), kLong);
  window.controller.pause();
  QVERIFY(window.controller.status().isPaused);
  fake_->letGo();
  QTest::qWait(300);
  QCOMPARE(window.state(), RunState::adapting);
  window.controller.goOn();
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(times.count(), 0);  // the pause is no measure of the machine
}

void RunControllerTest::curveIsToldWhole() {
  fake_->behave("");
  Window window(project());
  std::vector<CurvePoint> heard;
  connect(&window.controller, &RunController::curvePointsAdded, this,
          [&heard](const std::vector<CurvePoint>& points) {
            heard.insert(heard.end(), points.begin(), points.end());
          });
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(heard, window.controller.curve());
  const auto count = std::count_if(heard.begin(), heard.end(),
                                   [](const CurvePoint& point) { return point.series == "loss"; });
  QCOMPARE(count, 2);
}

void RunControllerTest::timeOfAnUndisturbedRunIsTold() {
  fake_->behave("");
  Window window(project());
  const QSignalSpy times(&window.controller, &RunController::timed);
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(times.count(), 1);
  QCOMPARE(times[0], (QVariantList{40.0, 40.0}));
}

void RunControllerTest::adaptAgainGoesOnFromTheModel() {
  fake_->behave("");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  RunChoice again = someChoice();
  again.parentRun = window.document.runs()[0].id;
  QVERIFY(window.controller.start(again));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(window.document.runs()[1].parent, again.parentRun);
  QVERIFY(
      fake_->calls()[2].contains("--start " + toQString(window.data("run-001")) + "/adapt.run/model.cmodel"));
  QVERIFY(fake_->calls()[2].contains("--pack"));
}

void RunControllerTest::adaptAgainWithoutTheModel() {
  fake_->behave("");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  fs::remove(window.data("run-001") / "adapt.run" / "model.cmodel");
  RunChoice again = someChoice();
  again.parentRun = window.document.runs()[0].id;
  QVERIFY(!window.controller.start(again));
  QCOMPARE(window.troubles.size(), std::size_t(1));
  QCOMPARE(window.document.runs().size(), std::size_t(1));
}

void RunControllerTest::segmentWithoutAdaptation() {
  fake_->behave("");
  Window window(project());
  RunChoice choice = someChoice();
  choice.adapts = false;
  QVERIFY(window.controller.start(choice));
  QCOMPARE(window.state(), RunState::segmenting);
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(fake_->calls().size(), 1);
  QVERIFY(fake_->calls()[0].contains("--model /packs/a pack.cpack"));
  QCOMPARE(QString::fromStdString(window.document.runs()[0].verb), QString("segment"));
  QCOMPARE(window.document.results().size(), std::size_t(1));
}

void RunControllerTest::instancesAreMadeAgain() {
  fake_->behave("");
  Window window(project());
  window.document.addPoint({1, 5, 5, PointKind::mito});
  RunChoice choice = someChoice();
  choice.changedOptions = {{"rounds", "3"}, {"neck", "0.6"}};
  QVERIFY(window.controller.start(choice));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  const auto former = window.document.currentResult()->result;
  window.document.setVerdict(1, {1, 9, 9, PointKind::mito}, VerdictKind::accepted);
  window.document.addPoint({2, 7, 7, PointKind::mito});  // the result is out of date from here on

  RunChoice again;
  again.adapts = false;
  again.remadeResult = former.id;
  again.instances = cristae::InstanceDimension::volume_3d;
  again.changedOptions = {{"joining", "linking"}, {"neck", "0.8"}};
  QVERIFY(window.controller.start(again));
  QCOMPARE(window.state(), RunState::segmenting);
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  const QString call = fake_->calls().back();
  const QString data = toQString(window.document.dataFolder());
  QVERIFY2(call.startsWith("instances " + data + "/run-001.labels.h5 --model " + data +
                           "/run-001/adapt.run/model.cmodel -o " + data + "/run-002.labels.h5"),
           qPrintable(call));
  for (const char* part :
       {"--instances 3d", "joining=linking", "neck=0.8", "rounds=3", "--voxel-size 30,8,8"})
    QVERIFY2(call.contains(part), part);
  QVERIFY(!call.contains("neck=0.6"));

  const auto& runs = window.document.runs();
  QCOMPARE(runs.back().verb, std::string("instances"));
  QVERIFY(runs.back().parent == runs.front().id);
  QCOMPARE(cristae::recipe_from_json(runs.back().recipe).joining, std::string("linking"));
  const auto current = window.document.currentResult();
  QVERIFY(current->result.id != former.id);
  QVERIFY(window.document.verdicts().empty());
  QVERIFY(window.document.isCurrentResultOutOfDate());  // the prediction is as old as it was
  QCOMPARE(learnedRun(window.document, current->result)->id, runs.front().id);
  // The verdict and the new point are still to be learned.
  QCOMPARE(runPointsOf(window.document).newCorrections, 2);

  // Of those again, with the same model; and the first result is as it was.
  RunChoice third = again;
  third.remadeResult = current->result.id;
  QVERIFY(window.controller.start(third));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(fake_->calls().back().contains("run-002.labels.h5 --model " + data +
                                         "/run-001/adapt.run/model.cmodel"));
  window.document.setCurrentResult(former.id);
  QCOMPARE(window.document.verdicts().size(), std::size_t(1));
  QVERIFY(window.troubles.empty());
}

void RunControllerTest::onlyThoseOfTheCurrentResultAreMadeAgain() {
  fake_->behave("");
  Window window(project());
  RunChoice again;
  again.adapts = false;
  again.remadeResult = 1;
  QVERIFY(!window.controller.start(again));
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  again.remadeResult = window.document.currentResult()->result.id + 100;
  QVERIFY(!window.controller.start(again));
  // The model is gone: nothing says how instances were made.
  fs::remove(window.data("run-001/adapt.run/model.cmodel"));
  again.remadeResult = window.document.currentResult()->result.id;
  QVERIFY(!window.controller.start(again));
  QCOMPARE(window.troubles.size(), std::size_t(1));
  QCOMPARE(window.document.runs().size(), std::size_t(1));
}

void RunControllerTest::verdictsBecomePoints() {
  fake_->behave("");
  Window window(project());
  window.document.addPoint({1, 5, 5, PointKind::mito});
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QCOMPARE(runPointsOf(window.document).newCorrections, 0);
  window.document.setVerdict(1, {1, 9, 9, PointKind::mito}, VerdictKind::accepted);
  window.document.setVerdict(2, {2, 20, 30, PointKind::mito}, VerdictKind::rejected);
  const RunPoints points = runPointsOf(window.document);
  QCOMPARE(points.newCorrections, 2);
  QCOMPARE(points.all.size(), std::size_t(3));
  QCOMPARE(points.all[2].kind, PointKind::not_mito);
}

void RunControllerTest::earlierVerdictsAreInherited() {
  fake_->behave("");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  window.document.setVerdict(2, {2, 20, 30, PointKind::mito}, VerdictKind::rejected);
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  // The new result has no verdicts yet; what the old one taught is not forgotten.
  QVERIFY(window.document.verdicts().empty());
  const RunPoints points = runPointsOf(window.document);
  QCOMPARE(points.all, (cristae::Points{{2, 20, 30, PointKind::not_mito}}));
  QCOMPARE(points.newCorrections, 0);
  // A later verdict on the same place stands against it.
  window.document.setVerdict(2, {2, 20, 30, PointKind::mito}, VerdictKind::accepted);
  QCOMPARE(runPointsOf(window.document).all, (cristae::Points{{2, 20, 30, PointKind::mito}}));
}

void RunControllerTest::whatWasDrawnIsLearnedFrom() {
  fake_->behave("");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(!fake_->calls().front().contains("--drawn"));
  QVERIFY(!fs::exists(window.data("run-001/drawn.h5")));
  // A new one, which has a verdict, and the rim of one that is there.
  window.document.drawInstance(
      cristae::make_brushed(cristae::CorrectionKind::paint, 9, {3, 2, {{28, 30}, {28, 34}}}),
      {3, 28, 32, PointKind::mito});
  QCOMPARE(runPointsOf(window.document).newCorrections, 1);
  window.document.paintInstance(cristae::make_brushed(cristae::CorrectionKind::paint, 9, {2, 2, {{28, 30}}}));
  QCOMPARE(runPointsOf(window.document).newCorrections, 1);  // of one that was accepted already
  window.document.paintInstance(cristae::make_brushed(cristae::CorrectionKind::paint, 1, {0, 2, {{28, 30}}}));
  QCOMPARE(runPointsOf(window.document).newCorrections, 2);

  const auto shapes_in = [&window](const char* file) {
    cristae::Job job;
    cristae::StackInfo stack;
    stack.shape = kShape;
    return cristae::read_drawn_shapes(window.data(file).string(), stack, job);
  };
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  const QString data = toQString(window.document.dataFolder());
  QVERIFY2(fake_->calls().at(2).contains("--drawn " + data + "/run-002/drawn.h5"),
           qPrintable(fake_->calls().at(2)));
  QCOMPARE(shapes_in("run-002/drawn.h5").size(), std::size_t{3});

  // Nobody drew in the new result; what was drawn before is not forgotten, but nothing new.
  QCOMPARE(runPointsOf(window.document).newCorrections, 0);
  RunChoice again;
  again.adapts = false;
  again.instances = cristae::InstanceDimension::volume_3d;
  again.remadeResult = window.document.currentResult()->result.id;
  QVERIFY(window.controller.start(again));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QVERIFY(!fake_->calls().back().contains("--drawn"));
  window.document.eraseFromInstance(
      cristae::make_brushed(cristae::CorrectionKind::erase, 1, {1, 100, {{16, 20}}}));
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  const auto shapes = shapes_in("run-004/drawn.h5");
  QVERIFY(std::ranges::any_of(shapes, [](const auto& shape) { return shape.kind == PointKind::not_mito; }));
  QVERIFY(std::ranges::any_of(shapes, [](const auto& shape) { return shape.z == 3; }));
  QVERIFY(window.troubles.empty());
}

void RunControllerTest::whatCannotBeReadOfTheDrawingFailsTheRun() {
  fake_->behave("");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  window.document.paintInstance(cristae::make_brushed(cristae::CorrectionKind::paint, 1, {0, 2, {{28, 30}}}));
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  QFile damaged(toQString(window.data("run-002/drawn.h5")));
  QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
  damaged.write("no drawing");
  damaged.close();
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::failed, kLong);
  QVERIFY2(window.controller.status().trouble.what.contains("drawn.h5"),
           qPrintable(window.controller.status().trouble.what));
  QCOMPARE(window.runState(2), std::string("failed"));
  QCOMPARE(fake_->calls().size(), 4);  // two runs of two workers each
}

void RunControllerTest::summaryIsKept() {
  fake_->behave("");
  Window window(project());
  QVERIFY(window.controller.start(someChoice()));
  QTRY_COMPARE_WITH_TIMEOUT(window.state(), RunState::finished, kLong);
  const auto summary = readRunSummary(window.data("run-001") / "summary.json");
  QVERIFY(summary);
  QCOMPARE(*summary, (RunSummary{30, 10, 123, 2, {40, 41}}));
}

int run_run_controller_test(int argc, char** argv) {
  RunControllerTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "run_controller_test.moc"
