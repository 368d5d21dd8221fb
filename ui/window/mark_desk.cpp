#include "ui/window/mark_desk.h"

#include <algorithm>

#include "core/project/supervision.h"
#include "ui/models/runs_summary.h"

namespace cristae::ui {

MarkDesk::MarkDesk(Document& document, ViewState& view, RunController& runs, const ReviewDesk& review,
                   QObject* parent)
    : QObject(parent), document_(document), view_(view), runs_(runs), review_(review) {}

void MarkDesk::attach(MarkPanel& panel) {
  panel_ = &panel;
  for (const auto signal : {&Document::opened, &Document::pointsChanged}) {
    connect(&document_, signal, this, [this] { seek(std::nullopt); });
  }
  connect(&document_, &Document::opened, this, [this] {
    places_.reset();
    readRuns();
    refresh();
  });
  connect(&document_, &Document::runsChanged, this, &MarkDesk::readRuns);
  for (const auto signal : {&Document::pointsChanged, &Document::stackChanged, &Document::runsChanged}) {
    connect(&document_, signal, this, &MarkDesk::refresh);
  }
  connect(&view_, &ViewState::crossChanged, this,
          [this](const Cross& cross) { panel_->setSection(cross.z); });
  connect(&view_, &ViewState::selectionChanged, this, [this] { panel_->selectPoint(view_.selectedPoint()); });

  connect(panel_, &MarkPanel::nextPlaceWanted, this, &MarkDesk::nextPlace);
  connect(panel_, &MarkPanel::previousPlaceWanted, this, &MarkDesk::previousPlace);
  connect(panel_, &MarkPanel::sectionWanted, &view_, &ViewState::setSection);
  connect(panel_, &MarkPanel::cellWanted, this, &MarkDesk::goToCell);
  connect(panel_, &MarkPanel::pointSelected, &view_, &ViewState::selectPoint);
  connect(panel_, &MarkPanel::pointActivated, this, &MarkDesk::goToPoint);
  connect(panel_, &MarkPanel::removeWanted, &document_, &Document::removePoints);
  connect(panel_, &MarkPanel::kindWanted, &document_, &Document::setPointKind);
}

void MarkDesk::refresh() {
  const MarkFacts now = facts();
  panel_->setState(markPanelState(now), now.shape);
  panel_->setPoints(document_.points());
}

MarkFacts MarkDesk::facts() const {
  MarkFacts facts;
  facts.isOpen = document_.isOpen();
  facts.readOnlyReason = document_.readOnlyReason();
  facts.shape = document_.stackDescription().shape;
  facts.section = view_.cross().z;
  if (facts.isOpen) facts.coverage = measure_coverage(clicks_of(document_.points()), facts.shape);
  facts.estimate = estimate(facts.coverage);
  return facts;
}

std::optional<ObjectEstimate> MarkDesk::estimate(const Coverage& coverage) const {
  const auto ofRun = estimateFromRounds(runs_.status().story.estimatedCounts());
  if (ofRun) return ofRun;
  const auto ofKept = estimateFromRounds(keptCounts_);
  return ofKept ? ofKept : estimateFromClicks(coverage);
}

void MarkDesk::readRuns() {
  keptCounts_.clear();
  const auto& runs = document_.runs();
  for (auto run = runs.rbegin(); run != runs.rend() && keptCounts_.empty(); ++run) {
    const auto summary = readRunSummary(document_.dataFolder() / run->folder / "summary.json");
    if (summary) keptCounts_ = summary->estimatedCounts;
  }
}

void MarkDesk::nextPlace() {
  constexpr int kMostDoubts = 50;
  std::vector<DoubtPlace> doubts;
  const ReviewQueue& queue = review_.queue();
  for (int row = 0; row < std::min(queue.rowCount(), kMostDoubts); ++row) {
    const InstanceDoubt* doubt = queue.instanceAt(row);
    doubts.push_back({{doubt->place[0], doubt->place[1], doubt->place[2]}, doubt->doubt});
  }
  seek(places_.next(document_.stackDescription().shape, clicks_of(document_.points()), doubts));
}

void MarkDesk::previousPlace() {
  if (const auto place = places_.previous()) seek(place);
}

/// Goes there, and has it marked: a cross is hardly seen on tissue.
void MarkDesk::seek(const std::optional<Cross>& place) {
  sought_.reset();
  if (place) {
    sought_ = Point{place->z, static_cast<double>(place->y), static_cast<double>(place->x)};
    view_.setCross(*place);
  }
  Q_EMIT soughtPlaceChanged();
}

void MarkDesk::goToPoint(qint64 id) {
  for (const ProjectPoint& entry : document_.points()) {
    if (entry.id != id) continue;
    const Point& point = entry.point;
    view_.setCross({point.z, static_cast<std::int64_t>(point.y), static_cast<std::int64_t>(point.x)});
    view_.selectPoint(id);
  }
}

void MarkDesk::goToCell(int row, int column) {
  const Shape& shape = document_.stackDescription().shape;
  view_.setCross({view_.cross().z, shape.y * (2 * row + 1) / 6, shape.x * (2 * column + 1) / 6});
}

}  // namespace cristae::ui
