#include "ui/panels/counting_desk.h"

#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "ui/panels/review_panel.h"

namespace cristae::ui {
namespace {

const QString kPlanKey = QStringLiteral("counting.plan");

/// The draw of a project: "seed side_y side_x fields". Kept, so that a voxel size that is mended later does
/// not lay other fields.
struct Draw {
  CountingPlan plan;
  std::int64_t fields = CountingDesk::kFieldsDrawn;
};

std::optional<Draw> drawOf(const QString& text) {
  const QStringList parts = text.split(' ');
  if (parts.size() != 4) return std::nullopt;
  Draw draw;
  bool areNumbers[4] = {};
  draw.plan.seed = parts[0].toULongLong(&areNumbers[0]);
  draw.plan.side_y = parts[1].toDouble(&areNumbers[1]);
  draw.plan.side_x = parts[2].toDouble(&areNumbers[2]);
  draw.fields = parts[3].toLongLong(&areNumbers[3]);
  const bool isSound = std::ranges::all_of(areNumbers, std::identity{}) && draw.plan.side_y >= 1 &&
                       draw.plan.side_x >= 1 && draw.fields > 0;
  return isSound ? std::optional(draw) : std::nullopt;
}

QString textOf(const Draw& draw) {
  return QStringLiteral("%1 %2 %3 %4")
      .arg(draw.plan.seed)
      .arg(draw.plan.side_y, 0, 'g', 17)
      .arg(draw.plan.side_x, 0, 'g', 17)
      .arg(draw.fields);
}

/// The test point that is nearest to a place in the field; absent beside the field.
std::optional<int> pointNear(const CountingField& field, const Point& place) {
  if (place.z != field.z) return std::nullopt;
  const auto row = std::llround((place.y + 0.5 - field.y) / field.step_y);
  const auto column = std::llround((place.x + 0.5 - field.x) / field.step_x);
  if (row < 0 || row >= field.rows || column < 0 || column >= field.columns) return std::nullopt;
  return static_cast<int>(row) * field.columns + static_cast<int>(column);
}

void toggle(std::vector<int>& hits, int point) {
  const auto place = std::ranges::lower_bound(hits, point);
  place != hits.end() && *place == point ? hits.erase(place) : hits.insert(place, point);
}

}  // namespace

CountingDesk::CountingDesk(Document& document, ViewState& view, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), view_(view), runner_(runner) {
  connect(&document_, &Document::opened, this, &CountingDesk::layFields);
  connect(&document_, &Document::closed, this, &CountingDesk::layFields);
  connect(&document_, &Document::countedFieldsChanged, this, &CountingDesk::takeFields);
  connect(&document_, &Document::currentResultChanged, this, &CountingDesk::lookUp);
  connect(&document_, &Document::verdictsChanged, this, &CountingDesk::lookUp);
  layFields();
}

void CountingDesk::setWanted(bool isWanted) {
  if (isWanted == isWanted_) return;
  isWanted_ = isWanted;
  if (!isWanted) stop();
}

std::optional<FieldAgreement> CountingDesk::agreement() const {
  return isCompared_ ? std::optional(compare_fields(counts_)) : std::nullopt;
}

void CountingDesk::layFields() {
  current_.reset();
  fields_.clear();
  const auto draw = drawOf(document_.viewValue(kPlanKey));
  if (document_.isOpen() && draw)
    fields_ = draw_counting_fields(document_.stackDescription().shape, draw->plan, draw->fields);
  known_ = document_.countedFields();
  lookUp();
}

CountedField CountingDesk::countedAt(std::size_t index) const {
  const CountingField& field = fields_[index];
  const auto& counted = document_.countedFields();
  const auto found =
      std::ranges::find_if(counted, [&](const ProjectField& each) { return each.counted.field == field; });
  return found == counted.end() ? CountedField{field, {}, false} : found->counted;
}

std::optional<CountedField> CountingDesk::shownField() const {
  return current_ ? std::optional(countedAt(*current_)) : std::nullopt;
}

CountingState CountingDesk::state() const {
  CountingState state;
  state.fields = static_cast<int>(fields_.size());
  for (std::size_t i = 0; i < fields_.size(); ++i) state.done += countedAt(i).is_done ? 1 : 0;
  state.hasResult = document_.currentResult() != nullptr;
  state.readOnlyReason = document_.readOnlyReason();
  state.counts = counts_;
  state.isCompared = isCompared_;
  if (const auto shown = shownField()) {
    state.isCounting = true;
    state.field = static_cast<int>(*current_) + 1;
    state.hits = static_cast<int>(shown->hits.size());
    state.points = shown->field.points();
    state.canGoBack = *current_ > 0;
  }
  return state;
}

/// The first field after `after`, round the end, that is not counted; absent: all are.
std::optional<std::size_t> CountingDesk::nextOpen(std::size_t after) const {
  for (std::size_t step = 1; step <= fields_.size(); ++step) {
    const std::size_t index = (after + step) % fields_.size();
    if (!countedAt(index).is_done) return index;
  }
  return std::nullopt;
}

void CountingDesk::start() {
  if (!isWanted_ || !document_.isOpen() || !document_.readOnlyReason().isEmpty()) return;
  if (fields_.empty()) {
    const ProjectStack& stack = document_.stackDescription();
    const Draw draw{
        counting_plan(stack.shape, stack.voxel_size_nm, QRandomGenerator::global()->generate64())};
    document_.setViewValue(kPlanKey, textOf(draw));
    fields_ = draw_counting_fields(stack.shape, draw.plan, draw.fields);
  }
  if (!fields_.empty()) show(nextOpen(fields_.size() - 1).value_or(0));
}

void CountingDesk::stop() {
  if (!current_) return;
  current_.reset();
  Q_EMIT stateChanged();
}

void CountingDesk::drawMore() {
  auto draw = drawOf(document_.viewValue(kPlanKey));
  if (!draw) return;
  draw->fields += kFieldsDrawn;
  document_.setViewValue(kPlanKey, textOf(*draw));
  fields_ = draw_counting_fields(document_.stackDescription().shape, draw->plan, draw->fields);
  start();
}

void CountingDesk::show(std::size_t index) {
  current_ = index;
  const CountingField& field = fields_[index];
  view_.selectInstance(0);
  const int middle = field.points() / 2;
  view_.setCross({field.z, field.pixel_y(middle), field.pixel_x(middle)});
  Q_EMIT stateChanged();
}

void CountingDesk::store(const CountedField& counted) {
  if (countedAt(*current_) != counted) document_.setCountedField(counted);
}

void CountingDesk::next() {
  if (!current_) return;
  CountedField counted = countedAt(*current_);
  const bool wasDone = std::exchange(counted.is_done, true);
  store(counted);
  const bool isLast = *current_ + 1 >= fields_.size();
  if (const auto open = nextOpen(*current_)) return show(*open);
  wasDone && !isLast ? show(*current_ + 1) : stop();
}

void CountingDesk::previous() {
  if (current_ && *current_ > 0) show(*current_ - 1);
}

void CountingDesk::pick(const Point& place) {
  if (!current_ || !document_.readOnlyReason().isEmpty()) return;
  CountedField counted = countedAt(*current_);
  const auto point = pointNear(counted.field, place);
  if (!point) return;
  toggle(counted.hits, *point);
  store(counted);
}

/// Undo and redo lead to the field that they changed.
void CountingDesk::takeFields() {
  const std::vector<ProjectField> before = std::exchange(known_, document_.countedFields());
  if (current_) {
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const auto isOf = [&](const ProjectField& each) { return each.counted.field == fields_[i]; };
      const auto was = std::ranges::find_if(before, isOf);
      const CountedField earlier = was == before.end() ? CountedField{fields_[i], {}, false} : was->counted;
      if (earlier != countedAt(i)) changed.push_back(i);
    }
    if (changed.size() == 1 && changed[0] != *current_) show(changed[0]);
  }
  lookUp();
}

void CountingDesk::lookUp() {
  std::vector<CountedField> done = done_fields(document_.countedFields());
  std::vector<std::uint32_t> rejected = rejected_instances(document_.verdicts());
  const auto layers = document_.currentResult();
  if (done == done_ && layers == layers_ && rejected == rejected_) return Q_EMIT stateChanged();
  runner_.stop(job_);
  done_ = std::move(done);
  layers_ = layers;
  rejected_ = std::move(rejected);
  isCompared_ = false;
  counts_.clear();
  for (const CountedField& each : done_)
    counts_.push_back({each.field.points(), std::ssize(each.hits), 0, 0});
  Q_EMIT stateChanged();
  if (!layers_ || done_.empty()) return;
  job_ = runner_.run<std::vector<FieldCount>>(
      this,
      [layers, done = done_, rejected = rejected_](Job& job) {
        return count_fields(layers->labels, done, rejected, job);
      },
      [this](std::vector<FieldCount> counts) {
        counts_ = std::move(counts);
        isCompared_ = true;
        Q_EMIT stateChanged();
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

void CountingDesk::attach(ReviewPanel& panel) {
  connect(&panel, &ReviewPanel::countingStarted, this, &CountingDesk::start);
  connect(&panel, &ReviewPanel::countingEnded, this, &CountingDesk::stop);
  connect(&panel, &ReviewPanel::fieldDone, this, &CountingDesk::next);
  connect(&panel, &ReviewPanel::previousFieldRequested, this, &CountingDesk::previous);
  connect(&panel, &ReviewPanel::moreFieldsRequested, this, &CountingDesk::drawMore);
  const auto show = [this, &panel] { panel.setCounting(state()); };
  connect(this, &CountingDesk::stateChanged, &panel, show);
  show();
}

}  // namespace cristae::ui
