#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/points_csv.h"
#include "core/volume/content_hash.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "tests/ui/jobs/suites.h"
#include "ui/jobs/round_preview.h"
#include "ui/jobs/run_controller.h"
#include "ui/jobs/worker_program.h"

using namespace cristae::ui;

namespace {

constexpr int kVeryLong = 400000;

}  // namespace

/// The whole way with the program that really learns: phantom, clicks, adaptation, result.
class RealWorkerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void adaptsAndSegmentsAPhantom();
  void instancesAreMadeAgainOfThePrediction();
  void stoppedRunGoesOn();

 private:
  static bool makePhantom(const QString& file);
  static void openPhantom(Document& document, const QString& place);
};

void RealWorkerTest::initTestCase() {
  if (qEnvironmentVariableIsEmpty("CRISTAE_CLI")) QSKIP("CRISTAE_CLI names no cristae-cli with its engine");
  if (bundledPacks().isEmpty()) QSKIP("no source pack lies beside that cristae-cli");
}

bool RealWorkerTest::makePhantom(const QString& file) {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(workerProgram(), {"phantom", file, "--domain", "target", "--shape", "6,192,192",
                                  "--voxel-size", "20,10,10", "--quiet"});
  return process.waitForFinished(300000) && process.exitCode() == 0;
}

/// A project with a phantom and six clicks.
void RealWorkerTest::openPhantom(Document& document, const QString& place) {
  QVERIFY(QDir().mkpath(place));
  QVERIFY(makePhantom(place + "/target.h5"));
  const auto stack = cristae::open_stack((place + "/target.h5:/images").toStdString());
  cristae::ProjectStack description;
  description.path = (place + "/target.h5").toStdString();
  description.part = ":/images";
  description.content_hash = cristae::content_hash(*stack);
  description.shape = stack->info().shape;
  description.voxel_size_nm = stack->info().voxel_size_nm;
  document.create((place + "/p.cristae").toStdString(), description, stack);
  const auto centres = cristae::read_points((place + "/target_centres.csv").toStdString()).points;
  document.importPoints(
      {centres.begin(), centres.begin() + std::min<std::ptrdiff_t>(6, std::ssize(centres))});
}

void RealWorkerTest::adaptsAndSegmentsAPhantom() {
  QTemporaryDir folder;
  Document document;
  JobRunner runner;
  RunController controller(document, runner);
  QStringList previews;
  connect(&controller, &RunController::previewChanged, this,
          [&previews](const QString& path) { previews << path; });
  openPhantom(document, folder.path() + QString::fromUtf8("/größe 线"));

  RunChoice choice;
  choice.preset = "tiny";
  QVERIFY(controller.start(choice));
  QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), kVeryLong);
  const RunStatus status = controller.status();
  QVERIFY2(status.state == RunState::finished, qPrintable(status.trouble.what + " " + status.logTail));
  QCOMPARE(status.story.fraction(), 1.0);
  QVERIFY(status.story.rounds().size() >= 2);
  QVERIFY(status.story.peakMegabytes() > 0 || status.seconds < 3);
  QVERIFY(status.story.instances().has_value());
  QVERIFY(document.currentResult() != nullptr);
  QCOMPARE(document.currentResult()->labels.shape(), document.stackDescription().shape);
  QVERIFY(document.currentResult()->probability != nullptr);
  QVERIFY(document.currentResult()->density != nullptr);

  QVERIFY(!previews.isEmpty());
  const RoundPreview preview(toPath(previews.last()));
  const auto planes = preview.planes(3);
  QCOMPARE(planes.probability.rows, 192);
  QCOMPARE(planes.pseudoLabels.cols, 192);

  // One is drawn, and the next run learns it.
  document.drawInstance(
      cristae::make_brushed(cristae::CorrectionKind::paint, 100000, {5, 9, {{180, 170}, {180, 180}}}),
      {5, 180, 175, cristae::PointKind::mito});
  choice.parentRun = document.runs().back().id;
  QVERIFY(controller.start(choice));
  QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), kVeryLong);
  QVERIFY2(controller.status().state == RunState::finished, qPrintable(controller.status().logTail));
  QFile record(QString::fromStdString((document.dataFolder() / "run-002/adapt.run/run.json").string()));
  QVERIFY(record.open(QIODevice::ReadOnly));
  const QJsonObject drawn = QJsonDocument::fromJson(record.readAll()).object()["drawn"].toObject();
  QCOMPARE(drawn["mitochondria"].toInt(), 1);
}

void RealWorkerTest::instancesAreMadeAgainOfThePrediction() {
  QTemporaryDir folder;
  Document document;
  JobRunner runner;
  RunController controller(document, runner);
  openPhantom(document, folder.path());
  RunChoice choice;
  choice.adapts = false;
  choice.instances = cristae::InstanceDimension::volume_3d;
  QVERIFY(controller.start(choice));
  QTRY_COMPARE_WITH_TIMEOUT(controller.status().state, RunState::finished, kVeryLong);
  const auto first = document.currentResult();
  const auto labelsOf = [](const ResultLayers& layers) {
    const cristae::LabelVolume labels = cristae::read_label_volume(layers.original);
    const auto* ids = labels.section(0);
    return std::vector<std::uint32_t>(ids, ids + labels.shape().voxels());
  };
  const auto remake = [&](const std::vector<std::pair<QString, QString>>& options) {
    RunChoice again;
    again.adapts = false;
    again.remadeResult = document.currentResult()->result.id;
    again.instances = cristae::InstanceDimension::volume_3d;
    again.changedOptions = options;
    return controller.start(again);
  };
  // The same options make the same instances of the prediction as it was stored.
  QVERIFY(remake({{"joining", "automatic"}}));
  QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), kVeryLong);
  QVERIFY2(controller.status().state == RunState::finished, qPrintable(controller.status().logTail));
  QVERIFY(document.currentResult()->result.id != first->result.id);
  QVERIFY(labelsOf(*document.currentResult()) == labelsOf(*first));
  QVERIFY(document.currentResult()->probability && document.currentResult()->density);
  QCOMPARE(controller.status().story.fraction(), 1.0);
  // Nothing is as large as that.
  QVERIFY(remake({{"smallest_body_nm", "100000"}}));
  QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), kVeryLong);
  QCOMPARE(controller.status().story.instances().value_or(-1), 0);
}

void RealWorkerTest::stoppedRunGoesOn() {
  QTemporaryDir folder;
  Document document;
  JobRunner runner;
  RunController controller(document, runner);
  openPhantom(document, folder.path());
  RunChoice choice;
  choice.preset = "tiny";
  choice.changedOptions = {{"rounds", "6"}};
  QVERIFY(controller.start(choice));
  QTRY_VERIFY_WITH_TIMEOUT(!controller.status().story.rounds().empty() || !controller.isBusy(), kVeryLong);
  controller.stopAndKeep();
  QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), kVeryLong);
  QCOMPARE(controller.status().state, RunState::stopped);
  QVERIFY(document.currentResult() != nullptr);
  const auto kept = document.currentResult()->result.id;

  controller.goOn();
  QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), kVeryLong);
  const RunStatus status = controller.status();
  QVERIFY2(status.state == RunState::finished, qPrintable(status.trouble.what + " " + status.logTail));
  QVERIFY(document.currentResult()->result.id != kept);
  const auto& rounds = status.story.rounds();
  QVERIFY2(!rounds.empty() && rounds.front().index > 0, "the rounds before the stop are not made again");
}

int run_real_worker_test(int argc, char** argv) {
  RealWorkerTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "real_worker_test.moc"
