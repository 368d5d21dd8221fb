#include "ui/panels/adapt_presenter.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <fstream>

#include "core/base/error.h"
#include "ui/document/trouble.h"
#include "ui/jobs/run_drawing.h"
#include "ui/jobs/run_points.h"
#include "ui/jobs/worker_program.h"
#include "ui/models/runs_words.h"
#include "ui/panels/adapt_options.h"

namespace cristae::ui {
namespace {

constexpr int kSoonMs = 50;

/// Megabytes that can be had without swapping; -1 when the system does not say.
double freeMemoryMegabytes() {
  std::ifstream file("/proc/meminfo");
  std::string key;
  double kilobytes = 0;
  std::string unit;
  while (file >> key >> kilobytes) {
    std::getline(file, unit);
    if (key == "MemAvailable:") return kilobytes * 1024 / 1e6;
  }
  return -1;
}

/// Why no run takes the options of a choice; empty: it does.
QString problemOf(const RunChoice& choice) {
  try {
    (void)recipeOf(choice, false);
    return {};
  } catch (const Error& fault) {
    return asSentence(QString::fromUtf8(fault.what()));
  }
}

double freeDiskMegabytes(const std::filesystem::path& projectFile) {
  const QStorageInfo disk(toQString(projectFile.parent_path()));
  return disk.isValid() ? static_cast<double>(disk.bytesAvailable()) / 1e6 : -1;
}

}  // namespace

AdaptPresenter::AdaptPresenter(AdaptPanel& panel, Document& document, RunController& controller,
                               MachineMeasure& machine, JobRunner& runner, QObject* parent)
    : QObject(parent),
      panel_(panel),
      document_(document),
      controller_(controller),
      machine_(machine),
      runner_(runner) {
  soon_.setSingleShot(true);
  soon_.setInterval(kSoonMs);
  connect(&soon_, &QTimer::timeout, this, &AdaptPresenter::refresh);
  connect(&panel_, &AdaptPanel::adaptRequested, this, &AdaptPresenter::adapt);
  connect(&panel_, &AdaptPanel::segmentRequested, this, &AdaptPresenter::segment);
  connect(&panel_, &AdaptPanel::choiceChanged, this, &AdaptPresenter::keepChoice);
  connect(&panel_, &AdaptPanel::packFileChosen, this, &AdaptPresenter::readPack);
  connect(&panel_, &AdaptPanel::retranslated, this, &AdaptPresenter::refresh);
  connect(&document_, &Document::opened, this, [this] {
    takeChoice();
    readCorrections();
  });
  connect(&document_, &Document::closed, this, &AdaptPresenter::refresh);
  for (const auto signal :
       {&Document::pointsChanged, &Document::verdictsChanged, &Document::currentResultChanged}) {
    connect(&document_, signal, this, &AdaptPresenter::readCorrections);
  }
  for (const auto signal : {&Document::stackChanged, &Document::runsChanged, &Document::resultsChanged}) {
    connect(&document_, signal, this, &AdaptPresenter::refreshSoon);
  }
  connect(&controller_, &RunController::ended, this, &AdaptPresenter::refreshSoon);
  connect(&controller_, &RunController::changed, this, &AdaptPresenter::refreshSoon);
  connect(&machine_, &MachineMeasure::changed, this, &AdaptPresenter::refreshSoon);
  connect(&controller_, &RunController::timed, &machine_, &MachineMeasure::learn);
  findPacks();
  takeChoice();
  refresh();
}

void AdaptPresenter::refreshSoon() {
  if (!soon_.isActive()) soon_.start();
}

void AdaptPresenter::readCorrections() {
  const bool hasResult = document_.isOpen() && document_.currentResult();
  newCorrections_ = hasResult ? runPointsOf(document_).newCorrections : 0;
  hasDrawing_ = hasResult && !runDrawingOf(document_).isEmpty();
  refreshSoon();
}

// --- source packs --------------------------------------------------------------------------------------

void AdaptPresenter::findPacks() {
  for (const QString& file : bundledPacks()) {
    packs_.push_back({file, {}, {}, true});
    readPack(file);
  }
}

void AdaptPresenter::readPack(const QString& file) {
  const auto place = std::find_if(packs_.begin(), packs_.end(),
                                  [&file](const PackEntry& pack) { return pack.file == file; });
  if (place == packs_.end()) packs_.push_back({file, {}, {}, false});
  panel_.setPacks(packs_);
  const auto entryOf = [this, file]() -> PackEntry& {
    return *std::find_if(packs_.begin(), packs_.end(),
                         [&file](const PackEntry& pack) { return pack.file == file; });
  };
  const auto show = [this] {
    panel_.setPacks(packs_);
    refreshSoon();
  };
  runner_.run<PackInfo>(
      this, [file](Job&) { return readPackInfo(toPath(file)); },
      [entryOf, show](const PackInfo& info) {
        entryOf().info = info;
        show();
      },
      [entryOf, show](const Trouble& trouble) {
        entryOf().problem = trouble.what;
        show();
      });
}

// --- the choice ------------------------------------------------------------------------------------------

void AdaptPresenter::takeChoice() {
  RunChoice choice = choiceFromText(document_.viewValue(kAdaptChoiceKey).toUtf8());
  if (!choice.pack.isEmpty() && !QFileInfo::exists(choice.pack)) choice.pack.clear();
  panel_.setChoice(choice);
  panel_.startFromLastModel();
  if (!choice.pack.isEmpty()) readPack(choice.pack);
  panel_.setPacks(packs_);
}

void AdaptPresenter::setResources(const RunResources& resources) {
  resources_ = resources;
  machine_.begin(resources.device, resources.threads);
}

RunChoice AdaptPresenter::choice() const {
  RunChoice choice = panel_.choice();
  choice.device = resources_.device;
  choice.threads = resources_.threads;
  choice.isLowPriority = resources_.isLowPriority;
  return choice;
}

void AdaptPresenter::takeRecipe(const Recipe& recipe) {
  RunChoice choice = panel_.choice();
  AdaptOptions options(recipe.preset);
  options.set("method", QString::fromStdString(recipe.method));  // first: the preset follows it
  for (const OptionDescription& option : adaptOptionDescriptions())
    options.set(option.name, QString::fromStdString(get_option(recipe, option.name)));
  choice.preset = QString::fromStdString(recipe.preset);
  choice.changedOptions = options.changed();
  panel_.setChoice(choice);
  keepChoice();
}

void AdaptPresenter::keepChoice() {
  document_.setViewValue(kAdaptChoiceKey, choiceToText(choice()));
  refresh();
}

/// The run whose model is gone on from: that of the current result.
std::optional<std::int64_t> AdaptPresenter::lastModelRun() const {
  const auto current = document_.currentResult();
  const ProjectRun* run = current ? learnedRun(document_, current->result) : nullptr;
  if (!run) return std::nullopt;
  const auto& results = document_.results();
  const bool hasModel = std::any_of(results.begin(), results.end(), [run](const ProjectResult& result) {
    return result.run == run->id && result.kind == "model";
  });
  return hasModel ? std::optional(run->id) : std::nullopt;
}

std::optional<RunEstimate> AdaptPresenter::estimate(const RunChoice& choice) const {
  if (!machine_.speed() || !document_.isOpen()) return std::nullopt;
  try {
    Recipe recipe = recipeOf(choice, document_.stackDescription().is_inverted);
    const auto pack = std::find_if(packs_.begin(), packs_.end(), [&choice](const PackEntry& entry) {
      return choice.pack.isEmpty() || entry.file == choice.pack;
    });
    if (pack != packs_.end() && pack->info) applyPack(recipe, *pack->info);
    const ProjectStack& stack = document_.stackDescription();
    return estimateRun(recipe, {stack.shape, stack.voxel_size_nm}, *machine_.speed(), choice.adapts);
  } catch (const std::exception&) {
    return std::nullopt;  // options that no run takes; the panel says so
  }
}

AdaptFacts AdaptPresenter::facts() const {
  AdaptFacts facts;
  facts.isOpen = document_.isOpen();
  facts.hasPack = !packs_.empty();
  facts.isMeasuring = machine_.isMeasuring();
  facts.measureProblem = machine_.problem();
  if (const auto& speed = machine_.speed()) {
    facts.device = speed->device;
    facts.threads = speed->threads;
    facts.wasBusy = speed->wasBusy;
  }
  if (!facts.isOpen) return facts;
  facts.readOnlyReason = document_.readOnlyReason();
  for (const ProjectPoint& entry : document_.points()) {
    ++(entry.point.kind == PointKind::mito ? facts.points : facts.negativePoints);
  }
  facts.newCorrections = newCorrections_;
  facts.hasDrawing = hasDrawing_;
  facts.sections = document_.stackDescription().shape.z;
  facts.hasVoxelSize = document_.stackDescription().voxel_size_nm.has_value();
  if (const auto run = lastModelRun()) {
    const auto& runs = document_.runs();
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&run](const ProjectRun& entry) { return entry.id == *run; });
    if (found != runs.end()) facts.modelName = QString::fromStdString(found->name);
  }
  facts.startsFromPack = panel_.startsFromPack();
  facts.isRunning = controller_.isBusy();
  facts.isRunningElsewhere = controller_.status().state == RunState::elsewhere;
  facts.optionsProblem = problemOf(panel_.choice());
  facts.estimate = estimate(panel_.choice());
  facts.freeDiskMegabytes = freeDiskMegabytes(document_.file());
  facts.freeMemoryMegabytes = freeMemoryMegabytes();
  return facts;
}

void AdaptPresenter::refresh() {
  AdaptPanelState state = adaptPanelState(facts());
  if (state == state_) return;
  state_ = std::move(state);
  panel_.setState(state_);
  Q_EMIT stateChanged();
}

// --- starting ----------------------------------------------------------------------------------------------

void AdaptPresenter::adapt() {
  refresh();
  if (state_.isEnabled) start(true);
}

void AdaptPresenter::segment() {
  refresh();
  if (state_.canSegmentAlone) start(false);
}

void AdaptPresenter::start(bool adapts) {
  RunChoice choice = this->choice();
  choice.adapts = adapts;
  choice.parentRun = state_.continuesModel ? lastModelRun() : std::nullopt;
  if (const auto expected = estimate(choice)) {
    choice.expectedAdaptSeconds = expected->adaptSeconds;
    choice.expectedSegmentSeconds = expected->segmentSeconds;
  }
  if (controller_.start(choice)) Q_EMIT started();
}

}  // namespace cristae::ui
