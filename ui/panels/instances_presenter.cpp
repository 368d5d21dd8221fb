#include "ui/panels/instances_presenter.h"

#include <algorithm>
#include <iterator>

#include "core/base/error.h"
#include "ui/jobs/run_points.h"
#include "ui/jobs/run_preparation.h"

namespace cristae::ui {
namespace {

constexpr int kRestMs = 50;

}  // namespace

InstancesPresenter::InstancesPresenter(InstancesPanel& panel, Document& document, RunController& controller,
                                       QObject* parent)
    : QObject(parent), panel_(panel), document_(document), controller_(controller) {
  soon_.setSingleShot(true);
  soon_.setInterval(kRestMs);
  connect(&soon_, &QTimer::timeout, this, &InstancesPresenter::refresh);
  for (const auto signal : {&Document::opened, &Document::closed, &Document::currentResultChanged}) {
    connect(&document_, signal, this, &InstancesPresenter::takeResult);
  }
  for (const auto signal : {&Document::verdictsChanged, &Document::stackChanged, &Document::runsChanged}) {
    connect(&document_, signal, this, &InstancesPresenter::refreshSoon);
  }
  connect(&controller_, &RunController::changed, this, &InstancesPresenter::refreshSoon);
  connect(&panel_, &InstancesPanel::makeRequested, this, &InstancesPresenter::make);
  connect(&panel_, &InstancesPanel::backRequested, this, &InstancesPresenter::goBack);
  connect(&panel_, &InstancesPanel::retranslated, this, &InstancesPresenter::refresh);
  connect(&panel_, &InstancesPanel::choiceChanged, this, [this](const InstancesChoice& choice) {
    chosen_ = choice;
    refresh();
  });
  takeResult();
}

/// What was chosen for one result says nothing of another; a correction of the same one changes nothing here.
void InstancesPresenter::takeResult() {
  const auto current = document_.currentResult();
  const std::int64_t result = current ? current->result.id : 0;
  if (result != result_ || result == 0) chosen_ = made_ = madeAs();
  result_ = result;
  refresh();
}

InstancesChoice InstancesPresenter::madeAs() const {
  const auto current = document_.currentResult();
  const ProjectRun* run = current ? findRun(document_, current->result.run) : nullptr;
  InstancesChoice made;
  if (!run) return made;
  if (const auto plan = readPlan(RunPlaces(document_.dataFolder(), run->name)))
    made.dimension = plan->choice.instances;
  try {
    made.recipe = recipe_from_json(run->recipe);
  } catch (const Error&) {
    made.recipe = {};  // of another version: the usual values are offered
  }
  return made;
}

const ProjectResult* InstancesPresenter::source() const {
  const auto current = document_.currentResult();
  const ProjectRun* run = current ? findRun(document_, current->result.run) : nullptr;
  if (!run || run->verb != "instances" || !run->parent) return nullptr;
  const auto& results = document_.results();
  const auto found = std::ranges::find_if(results, [run](const ProjectResult& result) {
    return result.kind == "labels" && result.run == run->parent;
  });
  return found == results.end() ? nullptr : &*found;
}

void InstancesPresenter::refreshSoon() {
  if (!soon_.isActive()) soon_.start();
}

InstancesFacts InstancesPresenter::facts() const {
  InstancesFacts facts;
  const auto current = document_.currentResult();
  facts.hasResult = current != nullptr;
  if (!current) return facts;
  facts.hasPrediction = current->probability && current->density;
  facts.hasRun = findRun(document_, current->result.run) != nullptr;
  facts.readOnlyReason = document_.readOnlyReason();
  facts.isRunning = controller_.isBusy();
  facts.voxel = document_.stackDescription().voxel_size_nm;
  facts.made = made_;
  facts.chosen = chosen_;
  facts.verdicts = std::ssize(document_.verdicts());
  facts.corrections = std::ssize(current->corrections);
  if (const ProjectResult* before = source()) {
    if (const ProjectRun* run = findRun(document_, before->run))
      facts.sourceName = QString::fromStdString(run->name);
  }
  return facts;
}

void InstancesPresenter::refresh() {
  InstancesState state = instancesState(facts());
  if (state == state_) return;
  state_ = std::move(state);
  panel_.setState(state_);
}

void InstancesPresenter::make() {
  refresh();
  const auto current = document_.currentResult();
  if (!state_.canMake || !current) return;
  RunChoice choice;
  choice.adapts = false;
  choice.remadeResult = current->result.id;
  choice.instances = chosen_.dimension;
  choice.changedOptions = bodyOptions(chosen_.recipe);
  choice.device = resources_.device;
  choice.threads = resources_.threads;
  choice.isLowPriority = resources_.isLowPriority;
  controller_.start(choice);
}

void InstancesPresenter::goBack() {
  if (const ProjectResult* before = source()) document_.setCurrentResult(before->id);
}

}  // namespace cristae::ui
