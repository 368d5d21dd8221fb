#include "ui/document/document.h"

#include <QCryptographicHash>
#include <QStringList>
#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/instances/corrections.h"
#include "ui/document/let_go.h"

namespace cristae::ui {
namespace {

constexpr auto kCurrentResult = "currentResult";
constexpr auto kTruth = "truth";
const QString kStateName = QStringLiteral("state.");  // and the id of an edit

const ProjectPoint* findPoint(const std::vector<ProjectPoint>& points, std::int64_t id) {
  const auto found =
      std::find_if(points.begin(), points.end(), [id](const ProjectPoint& point) { return point.id == id; });
  return found == points.end() ? nullptr : &*found;
}

std::shared_ptr<const Stack> openIfThere(const std::string& reference) {
  try {
    return open_stack(reference);
  } catch (const Error&) {
    return nullptr;  // probability and density are extras of a result; labels are not
  }
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent) {}
Document::~Document() = default;

void Document::create(const std::filesystem::path& file, const ProjectStack& description,
                      std::shared_ptr<const Stack> stack) {
  Project project = Project::create(file, description);
  close();
  begin(std::move(project), description, std::move(stack));
}

void Document::adopt(Project project, const ProjectStack& description, std::shared_ptr<const Stack> stack) {
  close();
  begin(std::move(project), description, std::move(stack));
}

void Document::begin(Project project, const ProjectStack& description, std::shared_ptr<const Stack> stack) {
  project_ = std::make_unique<Project>(std::move(project));
  stack_ = std::move(stack);
  if (project_->read_only_reason().empty() && project_->stack() != description) {
    attempt(
        [&] { project_->edit({"move_stack"}, [&](Editor& editor) { editor.change_stack(description); }); });
  }
  view_ = project_->view();
  readRegisters();
  if (const auto id = rememberedResult()) {
    attempt([&] { current_ = openResult(*id); });
  }
  readEdited();
  Q_EMIT opened();
}

void Document::close() {
  if (!project_) return;
  project_.reset();
  auto stack = std::exchange(stack_, nullptr);
  auto current = std::exchange(current_, nullptr);
  auto compared = std::exchange(compared_, nullptr);
  auto truth = std::exchange(truth_, std::nullopt);
  points_.clear();
  verdicts_.clear();
  countedFields_.clear();
  measureChoices_ = {};
  runs_.clear();
  results_.clear();
  history_.clear();
  view_.clear();
  description_ = {};
  Q_EMIT closed();
  letGo(std::move(stack));
  letGo(std::move(current));
  letGo(std::move(compared));
  if (truth) letGo(std::move(truth->stack));
}

QString Document::readOnlyReason() const {
  const std::string reason = project_ ? project_->read_only_reason() : std::string();
  return reason.empty() ? QString() : asSentence(QString::fromStdString(reason));
}

std::filesystem::path Document::file() const { return project_ ? project_->file() : std::filesystem::path(); }

std::filesystem::path Document::dataFolder() const {
  return project_ ? project_->data_folder() : std::filesystem::path();
}

std::string Document::stackReference() const { return description_.path.string() + description_.part; }

std::int64_t Document::currentState() const {
  const auto last = std::find_if(history_.rbegin(), history_.rend(),
                                 [](const HistoryEntry& entry) { return !entry.is_undone; });
  return last == history_.rend() ? 0 : last->id;
}

std::map<std::int64_t, QString> Document::stateNames() const {
  std::map<std::int64_t, QString> names;
  for (const auto& [key, name] : view_) {
    const QString text = QString::fromStdString(key);
    if (text.startsWith(kStateName) && !name.empty())
      names[text.mid(kStateName.size()).toLongLong()] = QString::fromStdString(name);
  }
  return names;
}

bool Document::canUndo() const {
  return readOnlyReason().isEmpty() &&
         std::any_of(history_.begin(), history_.end(),
                     [](const HistoryEntry& entry) { return !entry.is_undone; });
}

bool Document::canRedo() const {
  return readOnlyReason().isEmpty() && std::any_of(history_.begin(), history_.end(),
                                                   [](const HistoryEntry& entry) { return entry.is_undone; });
}

std::string Document::inputsHash() const {
  QStringList parts;
  const auto number = [](double value) { return QString::number(value, 'g', 17); };
  parts << QString::fromStdString(description_.content_hash) << (description_.is_inverted ? "i" : "n");
  if (const auto& voxel = description_.voxel_size_nm) {
    parts << number(voxel->z) << number(voxel->y) << number(voxel->x);
  }
  for (const ProjectPoint& entry : points_) {
    const Point& point = entry.point;
    parts << QString::number(point.z) << number(point.y) << number(point.x)
          << (point.kind == PointKind::mito ? "m" : "n");
  }
  const QByteArray digest = QCryptographicHash::hash(parts.join(' ').toUtf8(), QCryptographicHash::Sha256);
  return digest.toHex().left(16).toStdString();
}

bool Document::isCurrentResultOutOfDate() const {
  return current_ && !current_->result.inputs_hash.empty() && current_->result.inputs_hash != inputsHash();
}

// --- edits -----------------------------------------------------------------------------------------

bool Document::attempt(const std::function<void()>& change) {
  try {
    change();
    return true;
  } catch (const std::exception& fault) {
    Q_EMIT troubled(troubleFrom(fault));
    return false;
  }
}

void Document::edit(const EditName& name, const std::function<void(Editor&)>& change) {
  if (!project_) return;
  attempt([&] { project_->edit(name, change); });
  readEdited();  // also after trouble: what is shown is what is on disk
}

void Document::addPoint(const Point& point) {
  edit({"add_point"}, [&](Editor& editor) { editor.add_point(point); });
}

void Document::movePoint(std::int64_t id, const Point& to) {
  edit({"move_point"}, [&](Editor& editor) { editor.change_point(id, to); });
}

void Document::setPointKind(std::int64_t id, PointKind kind) {
  const ProjectPoint* found = findPoint(points_, id);
  if (found == nullptr) return;
  Point point = found->point;
  point.kind = kind;
  edit({"change_point_kind"}, [&](Editor& editor) { editor.change_point(id, point); });
}

void Document::removePoints(const std::vector<std::int64_t>& ids) {
  if (ids.empty()) return;
  edit({"remove_points", std::ssize(ids)}, [&](Editor& editor) {
    for (const std::int64_t id : ids) editor.remove_point(id);
  });
}

void Document::importPoints(const Points& points) {
  if (points.empty()) return;
  edit({"import_points", std::ssize(points)}, [&](Editor& editor) {
    for (const Point& point : points) editor.add_point(point);
  });
}

void Document::setVerdict(std::int64_t instance, const Point& place, VerdictKind kind) {
  if (!current_) return;
  const Verdict verdict{0, current_->result.id, instance, place, kind};
  const std::string key = "review_" + std::string(verdict_kind_name(kind));
  edit({key, 1, {instance}}, [&](Editor& editor) { editor.set_verdict(verdict); });
}

void Document::removeVerdict(std::int64_t id) {
  edit({"remove_verdict"}, [&](Editor& editor) { editor.remove_verdict(id); });
}

void Document::addMissed(const Point& place) {
  if (!current_) return;
  const Verdict verdict{0, current_->result.id, 0, place, VerdictKind::missed};
  edit({"add_missed"}, [&](Editor& editor) {
    editor.set_verdict(verdict);
    editor.add_point(place);
  });
}

void Document::mergeInstances(std::int64_t instance, std::int64_t other) {
  if (!current_) return;
  edit({"merge_instances", 1, {instance, other}}, [&, result = current_->result.id](Editor& editor) {
    editor.add_correction(result, make_merge(instance, other));
  });
}

void Document::splitInstance(const Correction& split) {
  if (!current_) return;
  edit({"split_instance", 1, {split.instance}},
       [&, result = current_->result.id](Editor& editor) { editor.add_correction(result, split); });
}

void Document::paintInstance(const Correction& paint) {
  if (!current_) return;
  edit({"paint_instance", 1, {paint.instance}},
       [&, result = current_->result.id](Editor& editor) { editor.add_correction(result, paint); });
}

void Document::drawInstance(const Correction& paint, const Point& place) {
  if (!current_) return;
  const cv::Size section(static_cast<int>(description_.shape.x), static_cast<int>(description_.shape.y));
  const SectionArea area = area_of(paint.stroke, section);
  const auto isCovered = [&](const Point& at) {
    const cv::Point pixel(static_cast<int>(std::lround(at.x)), static_cast<int>(std::lround(at.y)));
    return at.z == paint.stroke.z && area.box.contains(pixel) &&
           area.mask.at<std::uint8_t>(pixel - area.box.tl()) != 0;
  };
  Verdict accepted{0, current_->result.id, paint.instance, place, VerdictKind::accepted};
  for (const ProjectPoint& each : points_) {
    if (each.point.kind == PointKind::mito && isCovered(each.point)) accepted.place = each.point;
  }
  edit({"draw_instance", 1, {paint.instance}}, [&](Editor& editor) {
    for (const Verdict& verdict : verdicts_) {
      if (verdict.kind == VerdictKind::missed && isCovered(verdict.place)) editor.remove_verdict(verdict.id);
    }
    editor.add_correction(accepted.result, paint);
    editor.set_verdict(accepted);
  });
}

void Document::eraseFromInstance(const Correction& erase) {
  if (!current_) return;
  edit({"erase_from_instance", 1, {erase.instance}},
       [&, result = current_->result.id](Editor& editor) { editor.add_correction(result, erase); });
}

void Document::setCountedField(const CountedField& counted) {
  edit({"count_field"}, [&](Editor& editor) { editor.set_counted_field(counted); });
}

void Document::setMeasureChoices(const MeasureChoices& choices) {
  if (choices == measureChoices_) return;
  const bool isOtherFrame = choices.frame != measureChoices_.frame;
  const char* frameKey = choices.frame ? "move_counting_frame" : "reset_counting_frame";
  edit({isOtherFrame ? frameKey : "change_measures"},
       [&](Editor& editor) { editor.set_measure_choices(choices); });
}

void Document::setVoxelSize(const std::optional<VoxelSize>& size) {
  ProjectStack changed = description_;
  changed.voxel_size_nm = size;
  changed.voxel_size_source = size ? "user" : "";
  edit({"set_voxel_size"}, [&](Editor& editor) { editor.change_stack(changed); });
}

void Document::setInverted(bool isInverted) {
  ProjectStack changed = description_;
  changed.is_inverted = isInverted;
  edit({"set_inverted"}, [&](Editor& editor) { editor.change_stack(changed); });
}

void Document::undo() {
  if (!project_) return;
  attempt([&] { project_->undo(); });
  readEdited();
}

void Document::redo() {
  if (!project_) return;
  attempt([&] { project_->redo(); });
  readEdited();
}

void Document::goToHistory(std::int64_t id) {
  if (!project_) return;
  attempt([&] { project_->go_to(id); });
  readEdited();
}

void Document::nameState(const QString& name) {
  setViewValue(kStateName + QString::number(currentState()), name.trimmed());
  Q_EMIT historyChanged();
}

/// Reads what edits change and says what is new.
void Document::readEdited() {
  ProjectStack description = description_;
  std::vector<ProjectPoint> points;
  std::vector<Verdict> verdicts;
  std::vector<ProjectField> countedFields;
  MeasureChoices measureChoices;
  std::vector<HistoryEntry> history;
  auto current = current_;
  auto compared = compared_;
  const bool isRead = attempt([&] {
    description = project_->stack();
    points = project_->points();
    if (current_) verdicts = project_->verdicts(current_->result.id);
    countedFields = project_->counted_fields();
    measureChoices = project_->measure_choices();
    history = project_->history();
    current = corrected(current_);
    compared = corrected(compared_);
  });
  if (!isRead) return;
  const bool hasNewStack = description != description_;
  const bool hasNewPoints = points != points_;
  const bool hasNewVerdicts = verdicts != verdicts_;
  const bool hasNewFields = countedFields != countedFields_;
  const bool hasNewChoices = measureChoices != measureChoices_;
  const bool hasNewLabels = current != current_ || compared != compared_;
  description_ = std::move(description);
  points_ = std::move(points);
  verdicts_ = std::move(verdicts);
  countedFields_ = std::move(countedFields);
  measureChoices_ = std::move(measureChoices);
  history_ = std::move(history);
  current_ = std::move(current);
  compared_ = std::move(compared);
  if (hasNewStack) Q_EMIT stackChanged();
  if (hasNewPoints) Q_EMIT pointsChanged();
  if (hasNewLabels) Q_EMIT currentResultChanged();
  if (hasNewVerdicts) Q_EMIT verdictsChanged();
  if (hasNewFields) Q_EMIT countedFieldsChanged();
  if (hasNewChoices) Q_EMIT measureChoicesChanged();
  Q_EMIT historyChanged();
}

// --- registers ---------------------------------------------------------------------------------------

void Document::readRegisters() {
  attempt([&] {
    runs_ = project_->runs();
    results_ = project_->results();
  });
}

std::int64_t Document::addRun(const ProjectRun& run) {
  std::int64_t id = 0;
  if (!project_) return id;
  attempt([&] { id = project_->add_run(run); });
  readRegisters();
  Q_EMIT runsChanged();
  return id;
}

void Document::setRunState(std::int64_t id, const std::string& state) {
  if (!project_) return;
  attempt([&] { project_->set_run_state(id, state); });
  readRegisters();
  Q_EMIT runsChanged();
}

std::int64_t Document::addResult(const ProjectResult& result) {
  std::int64_t id = 0;
  if (!project_) return id;
  attempt([&] { id = project_->add_result(result); });
  readRegisters();
  Q_EMIT resultsChanged();
  return id;
}

std::shared_ptr<const ResultLayers> Document::openResult(std::int64_t id) const {
  const auto found = std::find_if(results_.begin(), results_.end(),
                                  [id](const ProjectResult& result) { return result.id == id; });
  if (found == results_.end() || found->kind != "labels") {
    throw Error(ErrorKind::not_found, "the project has no labels result number " + std::to_string(id),
                "choose another result, or adapt again");
  }
  const std::string file = (dataFolder() / found->file).string();
  auto layers = std::make_shared<ResultLayers>();
  layers->result = *found;
  // Our own files hold ids; looking at the values to find that out would read them all.
  layers->original = {open_stack(file + ":/labels"), LabelMeaning::instances};
  layers->labels = layers->original;
  layers->probability = openIfThere(file + ":/probability");
  layers->density = openIfThere(file + ":/density");
  return corrected(layers);
}

/// The result with its corrections as they are on disk; the same object if they are no others.
std::shared_ptr<const ResultLayers> Document::corrected(
    const std::shared_ptr<const ResultLayers>& layers) const {
  if (!layers) return nullptr;
  auto corrections = project_->corrections(layers->result.id);
  if (corrections == layers->corrections) return layers;
  auto changed = std::make_shared<ResultLayers>(*layers);
  changed->labels = corrected_labels(layers->original, corrections);
  changed->corrections = std::move(corrections);
  return changed;
}

std::optional<std::int64_t> Document::rememberedResult() const {
  bool isNumber = false;
  const std::int64_t id = viewValue(kCurrentResult).toLongLong(&isNumber);
  return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

void Document::setCurrentResult(std::int64_t id) {
  if (!project_) return;
  auto before = current_;
  if (!attempt([&] { current_ = openResult(id); })) return;
  setViewValue(kCurrentResult, QString::number(id));
  Q_EMIT currentResultChanged();
  readEdited();
  letGo(std::move(before));
}

void Document::setComparedResult(std::optional<std::int64_t> id) {
  if (!project_) return;
  std::shared_ptr<const ResultLayers> layers;
  if (id && !attempt([&] { layers = openResult(*id); })) return;
  auto before = std::exchange(compared_, std::move(layers));
  Q_EMIT currentResultChanged();
  letGo(std::move(before));
}

std::optional<std::int64_t> Document::earlierResult() const {
  if (!current_) return std::nullopt;
  std::optional<std::int64_t> earlier;
  for (const ProjectResult& result : results_) {
    if (result.kind != "labels" || result.id == current_->result.id) continue;
    if (!earlier || result.id < current_->result.id) earlier = result.id;
  }
  return earlier;
}

QString Document::truthReference() const { return viewValue(kTruth); }

void Document::setTruth(const QString& reference, const LabelStack& truth) {
  if (!project_) return;
  if (!attempt([&] { require_same_shape(stack_->info(), truth.stack->info()); })) return;
  auto before = std::exchange(truth_, truth);
  setViewValue(kTruth, reference);
  Q_EMIT truthChanged();
  if (before) letGo(std::move(before->stack));
}

void Document::removeTruth() {
  if (!project_) return;
  auto before = std::exchange(truth_, std::nullopt);
  setViewValue(kTruth, {});
  Q_EMIT truthChanged();
  if (before) letGo(std::move(before->stack));
}

// --- view --------------------------------------------------------------------------------------------

QString Document::viewValue(const QString& key) const {
  const auto found = view_.find(key.toStdString());
  return found == view_.end() ? QString() : QString::fromStdString(found->second);
}

void Document::setViewValue(const QString& key, const QString& value) {
  if (!project_ || viewValue(key) == value) return;
  view_[key.toStdString()] = value.toStdString();
  if (!readOnlyReason().isEmpty()) return;  // remembered until the window closes, not longer
  attempt([&] { project_->save_view({{key.toStdString(), value.toStdString()}}); });
}

void Document::refreshIfChangedElsewhere() {
  if (!project_) return;
  bool isChanged = false;
  attempt([&] { isChanged = project_->changed_elsewhere(); });
  if (!isChanged) return;
  const auto runsBefore = runs_.size();
  const auto resultsBefore = results_.size();
  readRegisters();
  readEdited();
  if (runs_.size() != runsBefore) Q_EMIT runsChanged();
  if (results_.size() != resultsBefore) Q_EMIT resultsChanged();
}

}  // namespace cristae::ui
