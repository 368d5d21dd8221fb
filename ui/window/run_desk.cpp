#include "ui/window/run_desk.h"

#include <QDesktopServices>
#include <QFile>
#include <QStorageInfo>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "ui/jobs/pack_info.h"
#include "ui/jobs/run_plan.h"
#include "ui/jobs/worker_program.h"
#include "ui/panels/job_state.h"

namespace cristae::ui {
namespace {

constexpr double kMegabyte = 1024.0 * 1024.0;

double freeDiskMegabytes(const std::filesystem::path& file) {
  const QStorageInfo storage(toQString(file.parent_path()));
  return storage.isValid() ? static_cast<double>(storage.bytesAvailable()) / kMegabyte : -1;
}

/// Memory that can be had without swapping; -1 when the system does not say.
double freeMemoryMegabytes() {
  QFile file(QStringLiteral("/proc/meminfo"));
  if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) return -1;
  const QString key = QStringLiteral("MemAvailable:");
  for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
    if (line.startsWith(key)) return line.mid(key.size()).simplified().split(' ').first().toDouble() / 1024;
  }
  return -1;
}

}  // namespace

RunDesk::RunDesk(Document& document, JobRunner& runner, RunController& controller, MachineMeasure& measure,
                 QObject* parent)
    : QObject(parent), document_(document), runner_(runner), controller_(controller), measure_(measure) {
  for (const auto signal :
       {&Document::opened, &Document::closed, &Document::pointsChanged, &Document::verdictsChanged,
        &Document::stackChanged, &Document::runsChanged, &Document::currentResultChanged}) {
    connect(&document_, signal, this, &RunDesk::refresh);
  }
  connect(&measure_, &MachineMeasure::changed, this, &RunDesk::refresh);
  connect(&controller_, &RunController::changed, this, &RunDesk::showJob);
  connect(&controller_, &RunController::timed, &measure_, &MachineMeasure::learn);
  connect(&controller_, &RunController::ended, this, &RunDesk::refresh);
  connect(&controller_, &RunController::troubled, this, &RunDesk::troubled);
}

void RunDesk::attach(AdaptPanel& adapt, JobPanel& job) {
  adaptPanel_ = &adapt;
  jobPanel_ = &job;
  connect(&adapt, &AdaptPanel::adaptRequested, this, &RunDesk::adapt);
  connect(&adapt, &AdaptPanel::segmentRequested, this, &RunDesk::segment);
  connect(&adapt, &AdaptPanel::choiceChanged, this, &RunDesk::refresh);
  connect(&adapt, &AdaptPanel::packFileChosen, this, &RunDesk::usePack);
  connect(&job, &JobPanel::pauseRequested, &controller_, &RunController::pause);
  connect(&job, &JobPanel::resumeRequested, &controller_, &RunController::resume);
  connect(&job, &JobPanel::stopRequested, &controller_, &RunController::stopAndKeep);
  connect(&job, &JobPanel::goOnRequested, &controller_, &RunController::goOn);
  connect(&job, &JobPanel::leaveRequested, &controller_, &RunController::leave);
  connect(&job, &JobPanel::lowPriorityChosen, &controller_, &RunController::setLowPriority);
  connect(&job, &JobPanel::adaptAgainRequested, this, &RunDesk::adapt);
  connect(&job, &JobPanel::reviewRequested, this, &RunDesk::reviewRequested);
  connect(&job, &JobPanel::logRequested, this, &RunDesk::openLog);
  readPacks();
  refresh();
  showJob();
}

void RunDesk::setMachine(const RunMachine& machine) {
  machine_ = machine;
  refresh();
}

// --- packs -------------------------------------------------------------------------------------------

void RunDesk::readPacks() {
  for (const QString& file : bundledPacks()) readPack(file, true);
}

void RunDesk::usePack(const QString& file) { readPack(file, false); }

void RunDesk::readPack(const QString& file, bool isBundled) {
  const auto found =
      std::find_if(packs_.begin(), packs_.end(), [&](const PackEntry& pack) { return pack.file == file; });
  if (found == packs_.end()) packs_.push_back({file, std::nullopt, {}, isBundled});
  const auto keep = [this, file, isBundled](const std::optional<PackInfo>& info, const QString& problem) {
    for (PackEntry& pack : packs_) {
      if (pack.file == file) pack = {file, info, problem, isBundled};
    }
    if (adaptPanel_ == nullptr) return;
    adaptPanel_->setPacks(packs_);
    if (!isBundled && info) {
      RunChoice choice = adaptPanel_->choice();
      choice.pack = file;
      adaptPanel_->setChoice(choice);
    }
    refresh();
  };
  runner_.run<PackInfo>(
      this, [path = toPath(file)](Job&) { return readPackInfo(path); },
      [keep](const PackInfo& info) { keep(info, {}); },
      [this, keep](const Trouble& trouble) {
        keep(std::nullopt, trouble.what);
        Q_EMIT troubled(trouble);
      });
}

// --- the state of the panels ---------------------------------------------------------------------------

const ProjectRun* RunDesk::lastAdapted() const {
  const ProjectRun* last = nullptr;
  for (const ProjectRun& run : document_.runs()) {
    if (run.verb != "adapt" || run.state == "running" || run.state == "failed") continue;
    const RunPlaces places(document_.dataFolder(), run.name);
    if (std::filesystem::exists(places.model())) last = &run;
  }
  return last;
}

std::optional<RunEstimate> RunDesk::estimate(const RunChoice& choice, QString& problem) const {
  if (!document_.isOpen() || !measure_.speed()) return std::nullopt;
  try {
    Recipe recipe = recipeOf(choice, document_.stackDescription().is_inverted);
    const WorkSize work{document_.stackDescription().shape, document_.stackDescription().voxel_size_nm};
    for (const PackEntry& pack : packs_) {
      if (!pack.info || (choice.pack.isEmpty() ? !pack.isBundled : pack.file != choice.pack)) continue;
      applyPack(recipe, *pack.info);
      break;
    }
    return estimateRun(recipe, work, *measure_.speed(), choice.adapts);
  } catch (const Error& error) {
    problem = QString::fromUtf8(error.what());
    return std::nullopt;
  }
}

AdaptFacts RunDesk::facts() {
  AdaptFacts facts;
  facts.isOpen = document_.isOpen();
  if (!facts.isOpen) return facts;
  points_ = runPointsOf(document_);
  facts.readOnlyReason = document_.readOnlyReason();
  for (const Point& point : points_.all) {
    ++(point.kind == PointKind::mito ? facts.points : facts.negativePoints);
  }
  facts.newCorrections = points_.newCorrections;
  facts.sections = document_.stackDescription().shape.z;
  facts.hasVoxelSize = document_.stackDescription().voxel_size_nm.has_value();
  if (const ProjectRun* last = lastAdapted()) facts.modelName = QString::fromStdString(last->name);
  facts.startsFromPack = adaptPanel_->startsFromPack();
  facts.hasPack = !packs_.empty();
  facts.isRunning = controller_.isBusy();
  facts.isRunningElsewhere = controller_.status().state == RunState::elsewhere;
  facts.isMeasuring = measure_.isMeasuring();
  facts.measureProblem = measure_.problem();
  facts.estimate = estimate(adaptPanel_->choice(), facts.optionsProblem);
  if (const auto& speed = measure_.speed()) {
    facts.device = speed->device;
    facts.threads = machine_.threads > 0 ? machine_.threads : speed->threads;
  }
  facts.freeDiskMegabytes = freeDiskMegabytes(document_.file());
  facts.freeMemoryMegabytes = freeMemoryMegabytes();
  return facts;
}

void RunDesk::refresh() {
  if (adaptPanel_ == nullptr) return;
  state_ = adaptPanelState(facts());
  adaptPanel_->setState(state_);
  Q_EMIT adaptStateChanged();
}

void RunDesk::showJob() {
  const RunStatus status = controller_.status();
  if (jobPanel_ != nullptr) jobPanel_->setState(jobPanelState(status));
  // The choices read files: not ten times a second.
  if (std::exchange(shownState_, status.state) != status.state) refresh();
}

void RunDesk::openLog() {
  const QString file = controller_.status().logFile;
  if (!file.isEmpty()) QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

QString RunDesk::deviceText() const {
  const auto& speed = measure_.speed();
  if (!speed) return measure_.isMeasuring() ? tr("Measuring how fast this machine is…") : measure_.problem();
  if (speed->device.startsWith(QStringLiteral("cuda"))) return tr("GPU (%1)").arg(speed->device);
  return tr("Processor, %n thread(s)", nullptr, speed->threads);
}

// --- starting --------------------------------------------------------------------------------------------

void RunDesk::adapt() {
  if (state_.isEnabled) start(true);
}

void RunDesk::segment() {
  if (state_.canSegmentAlone) start(false);
}

void RunDesk::start(bool adapts) {
  RunChoice choice = adaptPanel_->choice();
  choice.adapts = adapts;
  choice.device = machine_.device;
  choice.threads = machine_.threads;
  choice.isLowPriority = machine_.isLowPriority;
  const ProjectRun* last = lastAdapted();
  choice.parentRun =
      last != nullptr && !adaptPanel_->startsFromPack() ? std::optional(last->id) : std::nullopt;
  QString problem;
  if (const auto expected = estimate(choice, problem)) {
    choice.expectedAdaptSeconds = expected->adaptSeconds;
    choice.expectedSegmentSeconds = expected->segmentSeconds;
  }
  controller_.start(choice);
  refresh();
}

}  // namespace cristae::ui
