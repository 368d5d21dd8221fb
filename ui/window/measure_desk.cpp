#include "ui/window/measure_desk.h"

#include <unordered_map>

namespace cristae::ui {
namespace {

/// Whether an id goes on from one section into another: then instances are bodies, otherwise profiles.
bool holdsBodies(const LabelVolume& labels) {
  std::unordered_map<std::uint32_t, std::int64_t> sectionOf;
  const std::int64_t perSection = labels.shape().y * labels.shape().x;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    std::uint32_t last = 0;
    for (const auto* id = labels.section(z); id != labels.section(z) + perSection; ++id) {
      if (*id == last || *id == 0) continue;
      last = *id;
      if (sectionOf.try_emplace(last, z).first->second != z) return true;
    }
  }
  return false;
}

}  // namespace

MeasureDesk::MeasureDesk(Document& document, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), runner_(runner) {
  for (const auto signal :
       {&Document::opened, &Document::closed, &Document::currentResultChanged, &Document::stackChanged}) {
    connect(&document_, signal, this, &MeasureDesk::forget);
  }
}

void MeasureDesk::setWanted(bool isWanted) {
  isWanted_ = isWanted;
  if (isWanted_ && !table_ && !isWorking()) measure();
}

void MeasureDesk::forget() {
  runner_.stop(job_);
  table_.reset();
  Q_EMIT changed();
  if (isWanted_) measure();
}

void MeasureDesk::measure() {
  const auto result = document_.currentResult();
  if (!result) return;
  job_ = runner_.run<Table>(
      this,
      [result, voxel = document_.stackDescription().voxel_size_nm](Job&) {
        const LabelVolume labels = read_label_volume(result->labels);
        const auto dimension =
            holdsBodies(labels) ? MeasureDimension::bodies_3d : MeasureDimension::profiles_2d;
        return std::make_shared<const MeasureTable>(measure_instances(labels, dimension, voxel));
      },
      [this](Table table) {
        table_ = std::move(table);
        Q_EMIT changed();
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
  Q_EMIT changed();
}

}  // namespace cristae::ui
