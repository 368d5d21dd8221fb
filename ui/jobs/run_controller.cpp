#include "ui/jobs/run_controller.h"

#include <QDateTime>
#include <QFile>
#include <algorithm>
#include <fstream>

#include "core/base/content_digest.h"
#include "core/base/error.h"
#include "core/volume/content_hash.h"
#include "ui/jobs/run_points.h"
#include "ui/jobs/run_preparation.h"
#include "ui/jobs/worker_program.h"
#include "ui/models/runs_summary.h"

namespace cristae::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kAnnounceIntervalMs = 100;
constexpr int kElsewhereIntervalMs = 2000;
constexpr auto kAdapt = "adapt";
constexpr auto kSegment = "segment";
constexpr auto kInstances = "instances";

/// The model that a plan segments with, or did; its recipe says how instances are made.
QString modelToSegmentBy(const RunPlan& plan, const RunPlaces& places) {
  if (plan.choice.adapts) return toQString(places.model());
  if (!plan.startModel.isEmpty()) return plan.startModel;
  if (!plan.choice.pack.isEmpty()) return plan.choice.pack;
  return bundledPacks().value(0);
}

QString stepName(RunStep step) { return QLatin1String(step == RunStep::adapt ? kAdapt : kSegment); }

std::string now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(); }

bool isOver(RunState state) {
  return state == RunState::finished || state == RunState::stopped || state == RunState::failed;
}

bool isThere(const fs::path& file) {
  std::error_code fault;
  return fs::exists(file, fault);
}

double adaptShareOf(const RunChoice& choice) {
  if (!choice.adapts) return 0;
  const double sum = choice.expectedAdaptSeconds + choice.expectedSegmentSeconds;
  constexpr double kUsual = 0.85;
  return sum > 0 ? std::clamp(choice.expectedAdaptSeconds / sum, 0.05, 0.98) : kUsual;
}

std::string fileHash(const fs::path& file, Job& job) {
  std::ifstream bytes(file, std::ios::binary);
  if (!bytes) {
    throw Error(ErrorKind::not_found, file.string() + " cannot be read", "check the project's data folder");
  }
  ContentDigest digest;
  std::vector<char> piece(1 << 20);
  while (bytes.read(piece.data(), static_cast<std::streamsize>(piece.size())) || bytes.gcount() > 0) {
    job.check();
    digest.add({piece.data(), static_cast<std::size_t>(bytes.gcount())});
  }
  return digest.hex();
}

}  // namespace

/// The files of a run as the project registers them.
struct RunController::Registered {
  std::string labelsHash;  ///< empty: there are none
  std::string modelHash;
};

RunController::RunController(Document& document, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), runner_(runner) {
  announcement_.setSingleShot(true);
  announcement_.setInterval(kAnnounceIntervalMs);
  elsewhere_.setInterval(kElsewhereIntervalMs);
  connect(&announcement_, &QTimer::timeout, this, &RunController::flush);
  connect(&elsewhere_, &QTimer::timeout, this, &RunController::watchElsewhere);
  connect(&document_, &Document::opened, this, &RunController::findUnfinished);
  connect(&document_, &Document::closed, this, [this] {
    forget();
    setState(RunState::idle);
  });
}

RunController::~RunController() = default;

// --- starting ----------------------------------------------------------------------------------------

bool RunController::mayStart() {
  if (isBusy() || !document_.isOpen()) return false;
  if (document_.readOnlyReason().isEmpty()) return true;
  Q_EMIT troubled({document_.readOnlyReason(), tr("Save the project under another name and adapt there.")});
  return false;
}

bool RunController::start(const RunChoice& choice) {
  if (!mayStart()) return false;
  if (choice.remadeResult) return startRemaking(choice);
  auto plan = planFor(choice);
  if (!plan) return false;
  const RunPoints points = runPointsOf(document_);
  const RunDrawing drawing = runDrawingOf(document_);
  plan->hasPoints = choice.adapts && !points.all.empty();
  plan->hasDrawing = choice.adapts && !drawing.isEmpty();
  ProjectRun run;
  run.parent = choice.parentRun;
  run.inputs_hash = document_.inputsHash();
  return launch(*plan, run, drawing, [&](const RunPlaces& places) { prepareRun(*plan, places, points); });
}

/// The clicks that the model has learned from stay those of the run that made it; what was said of its result
/// is learned from later.
bool RunController::startRemaking(const RunChoice& choice) {
  const auto plan = planForRemaking(choice);
  if (!plan) return false;
  const ProjectResult source = document_.currentResult()->result;
  const RunPoints points{pointsOfCurrentRun(document_), runPointsOf(document_).corrections};
  ProjectRun run;
  run.parent = source.run;
  run.inputs_hash = source.inputs_hash;
  return launch(*plan, run, runDrawingOf(document_),
                [&](const RunPlaces& places) { prepareRun(*plan, places, points); });
}

/// As the run of the result made them, but for what was chosen.
std::optional<RunPlan> RunController::planForRemaking(const RunChoice& choice) {
  const auto current = document_.currentResult();
  if (!current || current->result.id != *choice.remadeResult || !current->probability) return std::nullopt;
  const ProjectRun* run = findRun(document_, current->result.run);
  const RunPlaces places(document_.dataFolder(), run ? run->name : std::string());
  auto plan = run ? readPlan(places) : std::nullopt;
  const QString model = plan ? modelToSegmentBy(*plan, places) : QString();
  if (!isThere(toPath(model))) {
    Q_EMIT troubled({tr("The run that made this result is not in the project's data folder any more."),
                     tr("Segment again, or adapt.")});
    return std::nullopt;
  }
  auto options = plan->choice.changedOptions;
  for (const auto& chosen : choice.changedOptions) {
    std::erase_if(options, [&](const auto& option) { return option.first == chosen.first; });
    options.push_back(chosen);
  }
  const QString preset = plan->choice.preset;
  plan->choice = choice;
  plan->choice.adapts = false;
  plan->choice.preset = preset;
  plan->choice.changedOptions = std::move(options);
  plan->startModel = model;
  plan->prediction = toQString(fs::absolute(document_.dataFolder() / current->result.file));
  plan->voxelSize = document_.stackDescription().voxel_size_nm;
  return plan;
}

/// A new run from the checkpoint of the last one, as if that had not ended.
void RunController::continueEarlyRun() {
  const ProjectRun* ended = mayStart() ? endedEarly() : nullptr;
  if (!ended) return;
  const RunPlaces from(document_.dataFolder(), ended->name);
  const auto before = readPlan(from);
  auto plan = before ? planFor(before->choice) : std::nullopt;
  if (!plan) return;
  plan->hasPoints = before->hasPoints;
  plan->hasDrawing = before->hasDrawing;
  ProjectRun run;
  run.parent = ended->id;
  run.inputs_hash = ended->inputs_hash;
  const bool isLaunched =
      launch(*plan, run, {}, [&](const RunPlaces& places) { prepareContinuation(*plan, places, from); });
  wasDisturbed_ = wasDisturbed_ || isLaunched;
}

/// The last run of the project, if it was stopped, or failed, and can go on.
const ProjectRun* RunController::endedEarly() const {
  if (document_.runs().empty()) return nullptr;
  const ProjectRun& last = document_.runs().back();
  if (last.verb != kAdapt || (last.state != "stopped" && last.state != "failed")) return nullptr;
  const RunPlaces places(document_.dataFolder(), last.name);
  return isThere(places.checkpoint()) && isThere(places.plan()) ? &last : nullptr;
}

/// What every start has in common; `prepare` writes what the workers will read, but for the drawing. Whether
/// the run is under way.
bool RunController::launch(const RunPlan& plan, ProjectRun run, const RunDrawing& drawing,
                           const std::function<void(const RunPlaces&)>& prepare) {
  run.name = unusedName();
  const RunPlaces places(document_.dataFolder(), run.name);
  if (!isPrepared(prepare, places)) return false;
  forget();
  places_ = places;
  plan_ = readPlan(places).value_or(plan);  // what is on disk is what counts
  lock_ = std::make_unique<QLockFile>(toQString(places_->lock()));
  lock_->setStaleLockTime(0);
  lock_->tryLock(0);
  const bool isResumed = isThere(places.checkpoint());
  const std::int64_t id = registerRun(std::move(run));
  if (id == 0) {  // the document has said why
    forget();
    return false;
  }
  story_ = RunStory(adaptShareOf(plan_->choice));
  session_ = std::make_unique<QObject>();
  Q_EMIT curveReset();
  const auto startWorker = [this, isResumed] {
    if (plan_->choice.adapts) {
      startAdaptation(isResumed);
    } else {
      startSegmentation();
    }
  };
  if (drawing.isEmpty()) {
    startWorker();
  } else {
    collectDrawing(drawing, startWorker);
  }
  return true;
}

/// Sections that were drawn on are read first, beside the window.
void RunController::collectDrawing(const RunDrawing& drawing, const std::function<void()>& next) {
  const RunStep step = plan_->choice.adapts ? RunStep::adapt : RunStep::segment;
  story_.begin(step);
  setState(step == RunStep::adapt ? RunState::adapting : RunState::segmenting);
  runner_.run<void>(
      session_.get(), [drawing, file = places_->drawn()](Job& job) { writeDrawing(drawing, file, job); },
      next, [this](const Trouble& trouble) { end(RunState::failed, trouble); });
}

/// Borne by no run of the project and by nothing in its data folder.
std::string RunController::unusedName() const {
  std::vector<std::string> names;
  for (const ProjectRun& run : document_.runs()) names.push_back(run.name);
  std::error_code absent;
  for (const auto& entry : fs::directory_iterator(document_.dataFolder(), absent)) {
    names.push_back(entry.path().filename());
  }
  return nextRunName(names);
}

/// Looks whether the choice can be carried out.
std::optional<RunPlan> RunController::planFor(const RunChoice& choice) {
  RunPlan plan;
  plan.choice = choice;
  const ProjectStack& stack = document_.stackDescription();
  plan.stack = toQString(fs::absolute(stack.path)) + QString::fromStdString(stack.part);
  plan.voxelSize = stack.voxel_size_nm;
  plan.isInverted = stack.is_inverted;
  if (choice.parentRun) {
    const fs::path model = modelOfRun(*choice.parentRun);
    if (!isThere(model)) {
      Q_EMIT troubled({tr("The model of the earlier run is not in the project's data folder any more."),
                       tr("Adapt from the source pack instead.")});
      return std::nullopt;
    }
    plan.startModel = toQString(model);
  }
  if (choice.pack.isEmpty() && bundledPacks().isEmpty() && (choice.adapts || !choice.parentRun)) {
    Q_EMIT troubled(
        {tr("No source pack comes with this copy of the program."), tr("Choose a source pack file.")});
    return std::nullopt;
  }
  return plan;
}

/// Everything a worker needs is on disk before the run is in the project.
bool RunController::isPrepared(const std::function<void(const RunPlaces&)>& prepare,
                               const RunPlaces& places) {
  try {
    prepare(places);
    return true;
  } catch (const fs::filesystem_error& fault) {
    Q_EMIT troubled({tr("%1 cannot be made: %2.")
                         .arg(toQString(places.folder), QString::fromStdString(fault.code().message())),
                     tr("Check that the project's folder may be written and the disk has room.")});
  } catch (const std::exception& fault) {
    Q_EMIT troubled(troubleFrom(fault));
  }
  return false;
}

std::int64_t RunController::registerRun(ProjectRun run) {
  const RunChoice& choice = plan_->choice;
  run.verb = choice.adapts ? kAdapt : choice.remadeResult ? kInstances : kSegment;
  run.folder = run.name;
  run.state = "running";
  run.recipe = recipe_to_json(recipeOf(choice, plan_->isInverted));
  run.time = now();
  run.id = document_.addRun(run);
  run_ = run;
  return run.id;
}

// --- workers -----------------------------------------------------------------------------------------

WorkerCommand RunController::commandOf(const QStringList& arguments) const {
  return {workerProgram(), arguments, plan_->choice.isLowPriority};
}

void RunController::beginWorker(RunStep step, const std::function<bool(WorkerJob&)>& begin) {
  story_.begin(step);
  isPriorityRefused_ = false;
  dropJob();
  job_ = std::make_unique<WorkerJob>(workerFilesIn(toQString(places_->folder), stepName(step)));
  connect(job_.get(), &WorkerJob::eventArrived, this, &RunController::take);
  connect(job_.get(), &WorkerJob::stateChanged, this, [this] {
    wasDisturbed_ = wasDisturbed_ || job_->state() == WorkerState::paused;
    announce();
  });
  connect(job_.get(), &WorkerJob::ended, this, &RunController::onWorkerEnd);
  setState(step == RunStep::adapt ? RunState::adapting : RunState::segmenting);
  if (begin(*job_)) return;
  end(RunState::failed, {tr("The run has left no trace in its folder."), tr("Adapt again.")});
}

/// Lets go of the worker, not of its process. It may be the one that calls.
void RunController::dropJob() {
  if (!job_) return;
  job_->disconnect(this);
  job_.release()->deleteLater();
}

void RunController::startAdaptation(bool isResumed) {
  isAttached_ = false;
  beginWorker(RunStep::adapt, [&](WorkerJob& job) {
    job.start(commandOf(adaptArguments(*plan_, *places_, isResumed)));
    return true;
  });
}

void RunController::startSegmentation() {
  isAttached_ = false;
  beginWorker(RunStep::segment, [&](WorkerJob& job) {
    job.start(commandOf(segmentArguments(*plan_, *places_, modelToSegment())));
    return true;
  });
}

void RunController::attachTo(RunStep step) {
  isAttached_ = true;
  wasDisturbed_ = true;
  beginWorker(step, [](WorkerJob& job) { return job.attach(); });
}

void RunController::take(const WorkerEvent& event) {
  const auto points = story_.apply(event);
  curve_.insert(curve_.end(), points.begin(), points.end());
  announce();
}

void RunController::onWorkerEnd(const WorkerEnd& workerEnd) {
  if (story_.step() == RunStep::adapt) {
    afterAdaptation(workerEnd);
  } else {
    afterSegmentation(workerEnd);
  }
}

void RunController::afterAdaptation(const WorkerEnd& workerEnd) {
  const bool hasModel = isThere(places_->model());
  switch (workerEnd.kind) {
    case WorkerEnd::Kind::finished: return startSegmentation();
    case WorkerEnd::Kind::stopped:
      wasDisturbed_ = true;
      return hasModel ? startSegmentation() : end(RunState::stopped);
    case WorkerEnd::Kind::failed: return end(RunState::failed, workerEnd.trouble, workerEnd.logTail);
    case WorkerEnd::Kind::died:
      if (hasModel) return startSegmentation();
      if (isThere(places_->checkpoint())) return interrupt(workerEnd);
      return end(RunState::failed, workerEnd.trouble, workerEnd.logTail);
  }
}

void RunController::afterSegmentation(const WorkerEnd& workerEnd) {
  // The worker renames a whole file into place: where it is, it is complete.
  if (workerEnd.kind == WorkerEnd::Kind::finished || isThere(places_->labels)) return registerFiles();
  if (workerEnd.kind == WorkerEnd::Kind::stopped) return registerFiles();
  if (workerEnd.kind == WorkerEnd::Kind::died && isAttached_) return startSegmentation();
  end(RunState::failed, workerEnd.trouble, workerEnd.logTail);
}

void RunController::interrupt(const WorkerEnd& workerEnd) {
  trouble_ = workerEnd.trouble;
  logTail_ = workerEnd.logTail;
  wasDisturbed_ = true;
  setState(RunState::interrupted);
}

// --- the result --------------------------------------------------------------------------------------

void RunController::registerFiles() {
  setState(RunState::registering);
  const RunPlaces places = *places_;
  runner_.run<Registered>(
      session_.get(),
      [places](Job& job) {
        Registered files;
        if (isThere(places.labels))
          files.labelsHash = content_hash(*open_stack(places.labels.string() + ":/labels"));
        if (isThere(places.model())) files.modelHash = fileHash(places.model(), job);
        return files;
      },
      [this](const Registered& files) { adopt(files); },
      [this](const Trouble& trouble) { end(RunState::failed, trouble); });
}

void RunController::adopt(const Registered& files) {
  document_.refreshIfChangedElsewhere();
  const auto add = [this](const std::string& kind, const fs::path& file, const std::string& hash) {
    const fs::path relative = file.lexically_relative(document_.dataFolder());
    if (hash.empty() || isRegistered(relative)) return std::int64_t{0};
    ProjectResult result;
    result.run = run_.id;
    result.kind = kind;
    result.file = relative;
    result.content_hash = hash;
    result.inputs_hash = run_.inputs_hash;
    result.time = now();
    return document_.addResult(result);
  };
  writeRunSummary(places_->summary(), {story_.adaptSeconds(), story_.segmentSeconds(), story_.peakMegabytes(),
                                       story_.instances(), story_.estimatedCounts()});
  add("model", places_->model(), files.modelHash);
  const std::int64_t labels = add("labels", places_->labels, files.labelsHash);
  const double expected =
      plan_ ? plan_->choice.expectedAdaptSeconds + plan_->choice.expectedSegmentSeconds : 0;
  if (!wasDisturbed_ && expected > 0) Q_EMIT timed(expected, story_.adaptSeconds() + story_.segmentSeconds());
  const bool isWhole = !files.labelsHash.empty() && !isStopRequested_;
  end(isWhole ? RunState::finished : RunState::stopped);
  if (labels != 0) document_.setCurrentResult(labels);
}

bool RunController::isRegistered(const fs::path& file) const {
  const auto& results = document_.results();
  return std::any_of(results.begin(), results.end(),
                     [&file](const ProjectResult& result) { return result.file == file; });
}

void RunController::end(RunState state, const Trouble& trouble, const QString& logTail) {
  trouble_ = trouble;
  logTail_ = logTail;
  dropJob();
  lock_.reset();
  document_.setRunState(run_.id, state == RunState::finished  ? "finished"
                                 : state == RunState::stopped ? "stopped"
                                                              : "failed");
  setState(state);
  Q_EMIT ended(run_.id, state);
}

// --- intents -----------------------------------------------------------------------------------------

void RunController::stopAndKeep() {
  if (state_ == RunState::interrupted) return leave();
  if (!job_) return;
  isStopRequested_ = true;
  job_->stop();
  announce();
}

void RunController::pause() {
  if (job_) job_->pause();
}

void RunController::setLowPriority(bool isLow) {
  if (!plan_) return;
  plan_->choice.isLowPriority = isLow;
  isPriorityRefused_ = job_ && !job_->setLowPriority(isLow);
  announce();
}

void RunController::goOn() {
  if (!isBusy()) return continueEarlyRun();
  if (state_ != RunState::interrupted) {
    if (job_) job_->resume();
    return;
  }
  trouble_ = {};
  logTail_.clear();
  startAdaptation(true);
}

void RunController::leave() {
  if (state_ == RunState::interrupted) end(RunState::stopped);
}

// --- taking up what was left ----------------------------------------------------------------------------

void RunController::findUnfinished() {
  if (!document_.isOpen() || !document_.readOnlyReason().isEmpty()) return;
  if (isBusy() && state_ != RunState::elsewhere) return;
  forget();
  const auto& runs = document_.runs();
  const auto last =
      std::find_if(runs.rbegin(), runs.rend(), [](const ProjectRun& run) { return run.state == "running"; });
  if (last == runs.rend()) return setState(RunState::idle);
  takeUp(*last);
}

void RunController::takeUp(const ProjectRun& run) {
  run_ = run;
  places_ = RunPlaces(document_.dataFolder(), run.name);
  plan_ = readPlan(*places_);
  if (!plan_ || !isThere(places_->folder)) {
    return end(RunState::failed,
               {tr("The folder of %1 is not there any more.").arg(QString::fromStdString(run.name)),
                tr("Adapt again.")});
  }
  lock_ = std::make_unique<QLockFile>(toQString(places_->lock()));
  lock_->setStaleLockTime(0);
  if (!lock_->tryLock(0)) {
    lock_.reset();
    elsewhere_.start();
    return setState(RunState::elsewhere);
  }
  story_ = RunStory(adaptShareOf(plan_->choice));
  session_ = std::make_unique<QObject>();
  Q_EMIT curveReset();
  const auto files = [this](RunStep step) {
    return workerFilesIn(toQString(places_->folder), stepName(step));
  };
  if (isThere(places_->labels)) return replayAdaptation([this] { registerFiles(); });
  if (QFile::exists(files(RunStep::segment).events)) {
    return replayAdaptation([this] { attachTo(RunStep::segment); });
  }
  attachTo(RunStep::adapt);
}

/// What an earlier worker of the run has told belongs to its story, but is long over: it is read beside the
/// window.
void RunController::replayAdaptation(const std::function<void()>& next) {
  setState(RunState::segmenting);
  wasDisturbed_ = true;
  const QString file = workerFilesIn(toQString(places_->folder), stepName(RunStep::adapt)).events;
  runner_.run<std::vector<WorkerEvent>>(
      session_.get(),
      [file](Job&) {
        QFile events(file);
        WorkerEventReader reader;
        if (!events.open(QIODevice::ReadOnly)) return std::vector<WorkerEvent>();
        return reader.feed(events.readAll());
      },
      [this, next](const std::vector<WorkerEvent>& events) {
        story_.begin(RunStep::adapt);
        for (const WorkerEvent& event : events) take(event);
        next();
      },
      [this](const Trouble& trouble) { end(RunState::failed, trouble); });
}

/// Another window has the run: when that window goes, or the run ends, this one takes over.
void RunController::watchElsewhere() {
  document_.refreshIfChangedElsewhere();
  findUnfinished();
}

// --- telling -----------------------------------------------------------------------------------------

bool RunController::isBusy() const { return state_ != RunState::idle && !isOver(state_); }

RunStatus RunController::status() const {
  RunStatus status;
  status.state = state_;
  status.run = run_.id;
  status.name = QString::fromStdString(run_.name);
  if (plan_) status.choice = plan_->choice;
  status.isLowPriority = status.choice.isLowPriority;
  status.isPriorityRefused = isPriorityRefused_;
  status.story = story_;
  status.trouble = trouble_;
  status.logTail = logTail_;
  status.seconds = story_.adaptSeconds() + story_.segmentSeconds();
  status.canBeContinued = state_ == RunState::interrupted || (!isBusy() && endedEarly() != nullptr);
  if (places_) status.logFile = workerFilesIn(toQString(places_->folder), stepName(story_.step())).log;
  if (job_) {
    status.isPaused = job_->state() == WorkerState::paused;
    status.isStopping = job_->state() == WorkerState::stopping;
    status.silentMilliseconds = job_->silentMilliseconds();
  }
  return status;
}

void RunController::setState(RunState state) {
  if (state == state_) return announce();
  state_ = state;
  flush();
}

void RunController::announce() {
  if (!announcement_.isActive()) announcement_.start();
}

void RunController::flush() {
  announcement_.stop();
  if (curveAnnounced_ < curve_.size()) {
    const std::vector<CurvePoint> added(curve_.begin() + static_cast<std::ptrdiff_t>(curveAnnounced_),
                                        curve_.end());
    curveAnnounced_ = curve_.size();
    Q_EMIT curvePointsAdded(added);
  }
  if (story_.preview() != previewAnnounced_) {
    previewAnnounced_ = story_.preview();
    Q_EMIT previewChanged(previewAnnounced_);
  }
  Q_EMIT changed();
}

/// Lets go of the run; its worker, if any, goes on.
void RunController::forget() {
  elsewhere_.stop();
  dropJob();
  session_.reset();
  lock_.reset();
  places_.reset();
  plan_.reset();
  run_ = {};
  story_ = RunStory();
  curve_.clear();
  curveAnnounced_ = 0;
  previewAnnounced_.clear();
  trouble_ = {};
  logTail_.clear();
  isStopRequested_ = wasDisturbed_ = isAttached_ = isPriorityRefused_ = false;
}

fs::path RunController::modelOfRun(std::int64_t run) const {
  const auto& runs = document_.runs();
  const auto found =
      std::find_if(runs.begin(), runs.end(), [run](const ProjectRun& entry) { return entry.id == run; });
  return found == runs.end() ? fs::path() : RunPlaces(document_.dataFolder(), found->name).model();
}

QString RunController::modelToSegment() const { return modelToSegmentBy(*plan_, *places_); }

}  // namespace cristae::ui
