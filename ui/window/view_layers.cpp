#include "ui/window/view_layers.h"

#include <algorithm>
#include <utility>

#include <opencv2/core.hpp>

#include "ui/jobs/round_preview.h"
#include "ui/views/plane_source.h"

namespace cristae::ui {
namespace {

constexpr std::size_t kOverlayCache = std::size_t{192} << 20;
constexpr int kRest = 500;     ///< ms
constexpr int kNotUsed = 255;  ///< of pseudo-labels: learned from neither as mitochondrion nor as background

std::shared_ptr<PlaneLoader> loaderOf(PlaneSource source, std::size_t cache = kOverlayCache) {
  return std::make_shared<PlaneLoader>(std::move(source), cache);
}

std::shared_ptr<PlaneLoader> valuesOf(const std::shared_ptr<const Stack>& stack) {
  return stack ? loaderOf(valueSource(stack)) : nullptr;
}

/// One of the two layers of a preview. @param absent  value in sections that the round did not look at
PlaneSource previewSource(const std::shared_ptr<const RoundPreview>& preview, const Shape& shape,
                          cv::Mat RoundPreview::Planes::*layer, int absent) {
  PlaneSource source;
  source.shape = shape;
  source.hasHalves = false;
  source.section = [preview, shape, layer, absent](std::int64_t z) {
    const auto& sections = preview->sections();
    if (!std::binary_search(sections.begin(), sections.end(), z)) {
      return cv::Mat(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U, cv::Scalar(absent));
    }
    return preview->planes(z).*layer;
  };
  return source;
}

}  // namespace

ViewLayers::ViewLayers(Document& document, JobRunner& runner, QObject* parent)
    : QObject(parent),
      document_(document),
      runner_(runner),
      colours_(std::make_shared<const InstanceColours>()) {
  colourTimer_.setSingleShot(true);
  colourTimer_.setInterval(kRest);
  connect(&colourTimer_, &QTimer::timeout, this, &ViewLayers::readNeighbours);
  connect(&document_, &Document::opened, this, &ViewLayers::openStack);
  connect(&document_, &Document::closed, this, &ViewLayers::openStack);
  connect(&document_, &Document::currentResultChanged, this, [this] {
    // The result of the run is there; a correction leaves a run under way alone.
    if (currentResult() != shownResult_) preview_.clear();
    openOverlays();
    findColours();
  });
  connect(&document_, &Document::truthChanged, this, &ViewLayers::openOverlays);
}

void ViewLayers::openStack() {
  preview_.clear();
  stack_ = document_.isOpen() ? loaderOf(greySource(document_.stack()), cacheBytes_) : nullptr;
  Q_EMIT stackChanged();
  openOverlays();
  findColours();
}

std::int64_t ViewLayers::currentResult() const {
  const auto current = document_.currentResult();
  return current ? current->result.id : 0;
}

/// What is still the same keeps its readers, and with them the sections in memory.
void ViewLayers::openOverlays() {
  const auto current = document_.currentResult();
  if (std::exchange(current_, current) != current) {
    documented_.labels = current ? loaderOf(idSource(current->labels)) : nullptr;
    documented_.probability = current ? valuesOf(current->probability) : nullptr;
    documented_.density = current ? valuesOf(current->density) : nullptr;
  }
  const auto compared = document_.comparedResult();
  if (std::exchange(compared_, compared) != compared) {
    documented_.earlierLabels = compared ? loaderOf(idSource(compared->labels)) : nullptr;
    documented_.earlierProbability = compared ? valuesOf(compared->probability) : nullptr;
  }
  const auto& truth = document_.truth();
  const auto truthStack = truth ? truth->stack : nullptr;
  if (std::exchange(truth_, truthStack) != truthStack) {
    documented_.truth = truth ? loaderOf(idSource(*truth)) : nullptr;
  }
  const OverlaySources before = std::exchange(overlays_, documented_);
  if (!preview_.isEmpty()) {
    overlays_.probability = before.probability;
    overlays_.pseudoLabels = before.pseudoLabels;
  }
  Q_EMIT overlaysChanged();
}

void ViewLayers::showPreview(const QString& file) {
  if (file == preview_ || !document_.isOpen()) return;
  preview_ = file;
  if (file.isEmpty()) return openOverlays();
  using Opened = std::shared_ptr<const RoundPreview>;
  runner_.run<Opened>(
      this, [path = file.toStdString()](Job&) { return std::make_shared<const RoundPreview>(path); },
      [this, file](const Opened& preview) {
        if (file != preview_ || !document_.isOpen()) return;  // a newer round, or another project
        const Shape& shape = document_.stackDescription().shape;
        overlays_.probability =
            loaderOf(previewSource(preview, shape, &RoundPreview::Planes::probability, 0));
        overlays_.pseudoLabels =
            loaderOf(previewSource(preview, shape, &RoundPreview::Planes::pseudoLabels, kNotUsed));
        Q_EMIT overlaysChanged();
      });
}

void ViewLayers::setShuffle(int shuffle) {
  if (shuffle == shuffle_) return;
  shuffle_ = shuffle;
  colours_ = neighbours_ ? std::make_shared<const InstanceColours>(*neighbours_, shuffle_)
                         : std::make_shared<const InstanceColours>(shuffle_);
  Q_EMIT coloursChanged();
}

/// Which instances touch is known after all sections were read; until then ids have their first choice.
void ViewLayers::findColours() {
  runner_.stop(colourJob_);
  colourTimer_.stop();
  // A correction touches few instances: the others keep their colours meanwhile.
  if (std::exchange(shownResult_, currentResult()) == currentResult()) return colourTimer_.start();
  neighbours_.reset();
  colours_ = std::make_shared<const InstanceColours>(shuffle_);
  Q_EMIT coloursChanged();
  readNeighbours();
}

void ViewLayers::readNeighbours() {
  const auto result = document_.currentResult();
  if (!result) return;
  using Found = std::shared_ptr<const Adjacency>;
  colourJob_ = runner_.run<Found>(
      this,
      [labels = result->labels](Job& job) {
        auto neighbours = std::make_shared<Adjacency>();
        for (std::int64_t z = 0; z < labels.shape().z; ++z) {
          job.check();
          neighbours->addSection(labels.ids(z));
        }
        return Found(neighbours);
      },
      [this](Found neighbours) {
        neighbours_ = std::move(neighbours);
        colours_ = std::make_shared<const InstanceColours>(*neighbours_, shuffle_);
        Q_EMIT coloursChanged();
      });
}

}  // namespace cristae::ui
