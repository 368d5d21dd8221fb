#include "ui/views/overlay_planes.h"

#include <algorithm>
#include <utility>

namespace cristae::ui {

OverlayPlanes::OverlayPlanes(Plane plane, QObject* parent) : QObject(parent), plane_(plane) {
  layers_[0].image = &OverlayContent::labels;
  layers_[1].image = &OverlayContent::truth;
  layers_[2].image = &OverlayContent::probability;
  layers_[3].image = &OverlayContent::density;
  layers_[4].image = &OverlayContent::pseudoLabels;
  layers_[5].image = &OverlayContent::labels;
  layers_[6].image = &OverlayContent::probability;
  layers_[5].isEarlier = true;
  layers_[6].isEarlier = true;
}

void OverlayPlanes::setSources(const OverlaySources& sources) {
  bind(layers_[0], sources.labels);
  bind(layers_[1], sources.truth);
  bind(layers_[2], sources.probability);
  bind(layers_[3], sources.density);
  bind(layers_[4], sources.pseudoLabels);
  bind(layers_[5], sources.earlierLabels);
  bind(layers_[6], sources.earlierProbability);
  content_ = {};
  earlier_ = {};
  index_ = -1;
}

void OverlayPlanes::bind(Layer& layer, const std::shared_ptr<PlaneLoader>& loader) {
  if (layer.loader) layer.loader->disconnect(this);
  layer.loader = loader;
  layer.isNeeded = false;
  layer.isThere = false;
  if (!loader) return;
  const auto number = static_cast<std::size_t>(&layer - layers_.data());
  connect(loader.get(), &PlaneLoader::ready, this,
          [this, number](Plane plane, qint64 index, const PlaneImage& image, bool isWhole) {
            if (plane == plane_) take(number, index, image, isWhole);
          });
  connect(loader.get(), &PlaneLoader::troubled, this,
          [this](Plane plane, qint64 index, const Trouble& trouble) {
            if (plane == plane_ && index == index_) Q_EMIT troubled(index, trouble);
          });
}

bool OverlayPlanes::needs(const Layer& layer, const OverlaySettings& settings) {
  if (!layer.loader) return false;
  if (layer.isEarlier && !settings.wipe) return false;
  const OverlayKind kind = settings.kind;
  if (layer.image == &OverlayContent::labels) {
    return !layer.isEarlier || kind == OverlayKind::instances || kind == OverlayKind::agreement;
  }
  if (layer.image == &OverlayContent::truth) return kind == OverlayKind::agreement;
  if (layer.image == &OverlayContent::probability) return kind == OverlayKind::probability;
  if (layer.image == &OverlayContent::density) return kind == OverlayKind::density;
  return kind == OverlayKind::pseudoLabels;
}

void OverlayPlanes::request(std::int64_t index, const OverlaySettings& settings) {
  const bool isSame = index == index_;
  if (!isSame) {
    const auto agreement = content_.agreement;
    content_ = {};
    content_.agreement = agreement;
    earlier_ = {};
  }
  index_ = index;
  for (Layer& layer : layers_) {
    layer.isNeeded = needs(layer, settings);
    if (!isSame) layer.isThere = false;
    if (layer.isNeeded && !layer.isThere) layer.loader->request(plane_, index);
  }
}

void OverlayPlanes::take(std::size_t number, std::int64_t index, const PlaneImage& image, bool isWhole) {
  Layer& layer = layers_[number];
  // Another view's request, or one that is over.
  if (index != index_ || !layer.isNeeded || layer.isThere) return;
  OverlayContent& content = layer.isEarlier ? earlier_ : content_;
  content.*layer.image = image.full;
  content.table = nullptr;
  if (layer.image == &OverlayContent::truth) {
    earlier_.truth = image.full;
    earlier_.table = nullptr;
  }
  layer.isThere = isWhole;
  Q_EMIT changed();
}

bool OverlayPlanes::isComplete() const {
  return std::all_of(layers_.begin(), layers_.end(), [&](const Layer& layer) {
    const OverlayContent& content = layer.isEarlier ? earlier_ : content_;
    return !layer.isNeeded || !(content.*layer.image).empty();
  });
}

bool OverlayPlanes::isEmpty() const {
  return std::none_of(layers_.begin(), layers_.end(), [](const Layer& layer) { return layer.isNeeded; });
}

void OverlayPlanes::setTables(std::shared_ptr<const Contingency> current,
                              std::shared_ptr<const Contingency> earlier) {
  content_.table = std::move(current);
  earlier_.table = std::move(earlier);
}

void OverlayPlanes::setAgreement(std::shared_ptr<const InstanceAgreement> agreement) {
  content_.agreement = std::move(agreement);
}

}  // namespace cristae::ui
