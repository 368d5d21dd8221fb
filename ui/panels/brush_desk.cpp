#include "ui/panels/brush_desk.h"

#include <cmath>

#include "core/instances/brushing.h"
#include "core/instances/corrections.h"
#include "ui/panels/largest_id.h"

namespace cristae::ui {
namespace {

Point pointOf(std::int64_t z, const StrokePoint& place) { return {z, place.y, place.x}; }

/// @param chosen  what the stroke is for; 0: what it lies on says
BrushPlan planOf(const ResultLayers& layers, const BrushGesture& gesture, std::int64_t chosen,
                 const std::optional<std::int64_t>& largest, Job& job) {
  const BrushStroke& stroke = gesture.stroke;
  const LabelStack& labels = layers.labels;
  BrushPlan plan;
  std::int64_t instance = chosen;
  if (instance == 0) {
    instance = gesture.erases ? erased_instance(labels, stroke)
                              : id_at(labels, pointOf(stroke.z, stroke.path.front()));
  }
  if (instance == 0 && gesture.erases) return plan;
  if (instance == 0) {
    if (const auto place = place_of_new(labels, stroke)) plan.place = pointOf(stroke.z, *place);
    instance = largestIdOf(layers, largest, job) + 1;
  }
  plan.correction =
      make_brushed(gesture.erases ? CorrectionKind::erase : CorrectionKind::paint, instance, stroke);
  plan.changed = pixels_changed(labels, plan.correction);
  return plan;
}

}  // namespace

BrushDesk::BrushDesk(Document& document, ViewState& view, const ReviewDesk& review, JobRunner& runner,
                     QObject* parent)
    : QObject(parent), document_(document), view_(view), review_(review), runner_(runner) {
  for (const auto signal : {&Document::closed, &Document::opened})
    connect(&document_, signal, this, &BrushDesk::forget);
  connect(&document_, &Document::currentResultChanged, this, [this] {
    const auto layers = document_.currentResult();
    if (!layers || layers->result.id != result_) forget();
  });
}

/// Why a stroke cannot be one for the selected instance.
QString BrushDesk::reasonAgainst(const BrushGesture& gesture) const {
  if (!gesture.isForChosen) return {};
  const std::int64_t chosen = view_.selectedInstance();
  if (chosen == 0) return tr("No instance is selected. Ctrl+click one, then draw with Shift.");
  const InstanceDoubt* facts = review_.queue().find(chosen);
  const std::int64_t z = gesture.stroke.z;
  if (!review_.isVolume() && facts != nullptr && (z < facts->begin[0] || z >= facts->end[0]))
    return tr("Instance %1 is one of section %2: the instances of this result do not reach across sections.")
        .arg(chosen)
        .arg(facts->begin[0]);
  return {};
}

void BrushDesk::draw(const BrushGesture& gesture) {
  const auto layers = document_.currentResult();
  if (!layers || !document_.readOnlyReason().isEmpty()) return Q_EMIT refused({});
  if (const QString reason = reasonAgainst(gesture); !reason.isEmpty()) return Q_EMIT refused(reason);
  result_ = layers->result.id;
  wanted_.push_back({gesture, gesture.isForChosen ? view_.selectedInstance() : 0});
  if (wanted_.size() == 1) lookUp();
}

bool BrushDesk::takeBack() {
  if (wanted_.empty()) return false;
  wanted_.pop_back();
  if (wanted_.empty()) forget();
  Q_EMIT refused({});
  return true;
}

void BrushDesk::lookUp() {
  layers_ = document_.currentResult();
  session_ = std::make_unique<QObject>();
  runner_.run<BrushPlan>(
      session_.get(),
      [layers = layers_, wanted = wanted_.front(), largest = review_.largestId()](Job& job) {
        return planOf(*layers, wanted.gesture, wanted.chosen, largest, job);
      },
      [this](const BrushPlan& plan) { take(plan); },
      [this](const Trouble& trouble) {
        forget();
        Q_EMIT refused({});
        Q_EMIT troubled(trouble);
      });
}

void BrushDesk::take(const BrushPlan& plan) {
  if (layers_ != document_.currentResult()) return lookUp();  // an undo came between
  const Correction& brushed = plan.correction;
  if (plan.changed == 0) {
    const bool erases = wanted_.front().gesture.erases;
    goOn();
    return Q_EMIT refused(erases ? tr("There is nothing under the stroke to erase.")
                                 : tr("The brush paints background only. What belongs to another instance is "
                                      "erased from it first."));
  }
  if (brushed.kind == CorrectionKind::erase) {
    document_.eraseFromInstance(brushed);
  } else if (plan.place) {
    document_.drawInstance(brushed, *plan.place);
  } else {
    document_.paintInstance(brushed);
  }
  if (layers_ == document_.currentResult()) Q_EMIT refused({});  // the document said why
  view_.selectInstance(brushed.instance);
  goOn();
}

void BrushDesk::goOn() {
  if (!wanted_.empty()) wanted_.pop_front();
  if (!wanted_.empty()) lookUp();
}

void BrushDesk::forget() {
  wanted_.clear();
  layers_.reset();
  session_.reset();
}

}  // namespace cristae::ui
