#include "ui/panels/correction_desk.h"

#include <algorithm>
#include <cmath>

#include "core/instances/corrections.h"
#include "ui/panels/largest_id.h"

namespace cristae::ui {
namespace {

bool isSameVoxel(const Point& a, const Point& b) {
  return a.z == b.z && std::llround(a.y) == std::llround(b.y) && std::llround(a.x) == std::llround(b.x);
}

}  // namespace

CorrectionDesk::CorrectionDesk(Document& document, ViewState& view, const ReviewDesk& review,
                               JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), view_(view), review_(review), runner_(runner) {
  for (const auto signal : {&Document::closed, &Document::opened, &Document::currentResultChanged})
    connect(&document_, signal, this, &CorrectionDesk::leave);
}

QString CorrectionDesk::text() const {
  if (mode_ == CorrectionMode::none) return {};
  if (isRefused()) return refusal_;
  if (mode_ == CorrectionMode::merging)
    return tr("Merging instance %1: click the instance that belongs to it.").arg(instance_);
  return tr("Splitting instance %1: click the middle of each mitochondrion in it, then press Enter. "
            "Chosen: %2.")
      .arg(instance_)
      .arg(std::ssize(centres_));
}

QString CorrectionDesk::gestures() const {
  switch (mode_) {
    case CorrectionMode::splitting:
      return tr(
          "Click: a centre in the instance · Shift+Enter: the cross is one · Enter: split · Esc: leave");
    case CorrectionMode::merging:
      return tr("Click: the other instance · Enter: the one at the cross · Esc: leave");
    case CorrectionMode::none: break;
  }
  return {};
}

bool CorrectionDesk::begin(CorrectionMode mode) {
  leave();
  const std::int64_t instance = review_.chosenInstance();
  if (instance == 0 || !document_.currentResult() || !document_.readOnlyReason().isEmpty()) return false;
  layers_ = document_.currentResult();
  mode_ = mode;
  instance_ = instance;
  session_ = std::make_unique<QObject>();
  view_.selectInstance(instance);
  return true;
}

/// Clicked mitochondria in the box around the instance, as far as it is known.
Points CorrectionDesk::pointsNear() const {
  const InstanceDoubt* facts = review_.queue().find(instance_);
  const auto isNear = [&](const Point& point) {
    if (!facts || !document_.corrections().empty()) return true;  // a correction may have made it larger
    return point.z >= facts->begin[0] && point.z < facts->end[0] &&
           std::llround(point.y) >= facts->begin[1] && std::llround(point.y) < facts->end[1] &&
           std::llround(point.x) >= facts->begin[2] && std::llround(point.x) < facts->end[2];
  };
  Points near;
  for (const ProjectPoint& each : document_.points()) {
    if (each.point.kind == PointKind::mito && isNear(each.point)) near.push_back(each.point);
  }
  return near;
}

JobRunner::OnTrouble CorrectionDesk::giveUp() {
  return [this](const Trouble& trouble) {
    leave();
    Q_EMIT troubled(trouble);
  };
}

void CorrectionDesk::beginSplit() {
  if (mode_ == CorrectionMode::splitting) return finish();
  if (!begin(CorrectionMode::splitting)) return;
  Q_EMIT changed();
  const Points near = pointsNear();
  if (near.empty()) return;
  runner_.run<Points>(
      session_.get(),
      [layers = layers_, instance = instance_, near](Job& job) {
        return points_inside(layers->labels, instance, near, job);
      },
      [this](const Points& inside) { takePoints(inside); }, giveUp());
}

/// Two points or more say all. A single one is a centre only where it is seen: whoever clicks both centres
/// in another section would get three pieces.
void CorrectionDesk::takePoints(const Points& inside) {
  const bool areEnough = inside.size() >= 2;
  for (const Point& point : inside) {
    if (areEnough || point.z == view_.cross().z) takeCentre(point, instance_);
  }
  if (areEnough) finish();
}

void CorrectionDesk::beginMerge() {
  if (begin(CorrectionMode::merging)) Q_EMIT changed();
}

void CorrectionDesk::pick(const Point& place) {
  if (mode_ == CorrectionMode::none) return;
  clicks_.push_back(place);
  if (clicks_.size() == 1) readClick();
}

void CorrectionDesk::readClick() {
  runner_.run<std::int64_t>(
      session_.get(),
      [layers = layers_, place = clicks_.front()](Job&) { return id_at(layers->labels, place); },
      [this](std::int64_t instance) {
        const Point place = clicks_.front();
        clicks_.erase(clicks_.begin());
        mode_ == CorrectionMode::splitting ? takeCentre(place, instance) : pickInstance(instance);
        if (!clicks_.empty()) {
          readClick();
        } else if (isFinishing_) {
          finish();
        }
      },
      giveUp());
}

void CorrectionDesk::takeCentre(const Point& place, std::int64_t instance) {
  if (instance != instance_)
    return refuse(tr("This place is not in instance %1. Click in it, or leave with Esc.").arg(instance_));
  refusal_.clear();
  const bool isKnown =
      std::ranges::any_of(centres_, [&](const Point& centre) { return isSameVoxel(centre, place); });
  if (!isKnown) centres_.push_back({place.z, place.y, place.x});
  Q_EMIT changed();
}

void CorrectionDesk::pickInstance(std::int64_t instance) {
  if (mode_ != CorrectionMode::merging) return;
  if (instance == 0) return refuse(tr("There is no instance at this place. Click one, or leave with Esc."));
  if (instance == instance_)
    return refuse(tr("This is instance %1 itself. Click the other one, or leave with Esc.").arg(instance_));
  const std::int64_t into = instance_;
  leave();
  document_.mergeInstances(into, instance);
}

void CorrectionDesk::refuse(const QString& text) {
  refusal_ = text;
  Q_EMIT changed();
}

void CorrectionDesk::finish() {
  if (mode_ != CorrectionMode::splitting) return;
  isFinishing_ = !clicks_.empty();
  if (isFinishing_) return;
  if (!canFinish())
    return refuse(tr("A split needs two centres or more in instance %1. Click another one.").arg(instance_));
  runner_.run<Correction>(
      session_.get(),
      [layers = layers_, instance = instance_, centres = centres_, known = review_.largestId(),
       voxel = document_.stackDescription().voxel_size_nm](Job& job) {
        return make_split(layers->labels, instance, centres, largestIdOf(*layers, known, job), voxel);
      },
      [this](const Correction& split) {
        leave();
        document_.splitInstance(split);
      },
      giveUp());
}

void CorrectionDesk::leave() {
  if (mode_ == CorrectionMode::none) return;
  mode_ = CorrectionMode::none;
  instance_ = 0;
  centres_.clear();
  clicks_.clear();
  isFinishing_ = false;
  refusal_.clear();
  layers_.reset();
  session_.reset();  // nothing that is still being read is taken any more
  Q_EMIT changed();
}

}  // namespace cristae::ui
