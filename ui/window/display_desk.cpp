#include "ui/window/display_desk.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/core.hpp>

#include "core/volume/picture_area.h"

namespace cristae::ui {
namespace {

constexpr std::int64_t kSampledSections = 8;
constexpr std::int64_t kSampledPixels = 2'000'000;
constexpr int kBins = 128;
constexpr double kLowShare = 0.005;
constexpr double kHighShare = 0.995;

/// Grey values of a section's picture, evenly thinned out.
void sample(const cv::Mat& section, std::int64_t most, std::vector<float>& values) {
  const cv::Mat picture = picture_area(section);
  cv::Mat plain;
  const int step =
      std::max(1, static_cast<int>(std::sqrt(static_cast<double>(section.total()) /
                                             static_cast<double>(std::max<std::int64_t>(most, 1)))));
  for (int y = 0; y < section.rows; y += step) {
    section.row(y).convertTo(plain, CV_32F);
    const auto* row = plain.ptr<float>(0);
    for (int x = 0; x < plain.cols; x += step) {
      const bool isPicture = picture.empty() || picture.at<std::uint8_t>(y, x) != 0;
      if (isPicture && std::isfinite(row[x])) values.push_back(row[x]);
    }
  }
}

double quantile(std::vector<float>& values, double share) {
  const auto at =
      values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

Histogram histogramOf(const std::vector<float>& values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  Histogram histogram{std::vector<double>(kBins, 0.0), *low, *high > *low ? *high : *low + 1.0};
  const double perBin = (histogram.high - histogram.low) / kBins;
  for (const float value : values) {
    const auto bin = static_cast<std::ptrdiff_t>((value - histogram.low) / perBin);
    histogram.counts[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(bin, 0, kBins - 1))] += 1;
  }
  return histogram;
}

}  // namespace

DisplayDesk::DisplayDesk(Document& document, ViewState& view, ViewLayers& layers, JobRunner& runner,
                         QObject* parent)
    : QObject(parent), document_(document), view_(view), layers_(layers), runner_(runner) {
  connect(&document_, &Document::opened, this, [this] {
    // A project that was looked at before brings its contrast along.
    measure(document_.viewValue(QStringLiteral("view")).isEmpty());
  });
  connect(&view_, &ViewState::contrastChanged, this, &DisplayDesk::stateChanged);
  connect(&view_, &ViewState::overlayChanged, this, &DisplayDesk::stateChanged);
  connect(&view_, &ViewState::crossChanged, this, [this] {
    if (scope_ == ContrastScope::section) measure(false);
  });
  connect(&layers_, &ViewLayers::overlaysChanged, this, &DisplayDesk::stateChanged);
}

void DisplayDesk::attach(DisplayPanel& panel) {
  connect(&panel, &DisplayPanel::overlayChanged, &view_, &ViewState::setOverlay);
  connect(&panel, &DisplayPanel::contrastChanged, &view_, &ViewState::setContrast);
  connect(&panel, &DisplayPanel::scopeChanged, this, [this](ContrastScope scope) {
    scope_ = scope;
    measure(false);
  });
  connect(&panel, &DisplayPanel::autoContrastRequested, this, &DisplayDesk::autoContrast);
  connect(&panel, &DisplayPanel::resetContrastRequested, this, &DisplayDesk::resetContrast);
  connect(this, &DisplayDesk::stateChanged, &panel, [this, &panel] { panel.setState(state()); });
  panel.setState(state());
}

DisplayState DisplayDesk::state() const {
  const OverlaySources& sources = layers_.overlays();
  DisplayState state;
  state.overlay = view_.overlay();
  state.contrast = view_.contrast();
  state.scope = scope_;
  state.histogram = histogram_;
  state.hasProbability = sources.probability != nullptr;
  state.hasDensity = sources.density != nullptr;
  state.hasInstances = sources.labels != nullptr;
  state.hasPseudoLabels = sources.pseudoLabels != nullptr;
  state.hasTruth = sources.truth != nullptr && sources.labels != nullptr;
  state.hasEarlierResult = document_.earlierResult().has_value();
  return state;
}

void DisplayDesk::autoContrast() { measure(true); }

void DisplayDesk::resetContrast() {
  DisplayContrast contrast;
  contrast.low = histogram_.low;
  contrast.high = histogram_.high;
  view_.setContrast(contrast);
}

DisplayDesk::Found DisplayDesk::look(const Stack& stack, ContrastScope scope, std::int64_t z, Job& job) {
  std::vector<float> values;
  const std::int64_t sections = stack.info().shape.z;
  const std::int64_t looked = scope == ContrastScope::section ? 1 : std::min(sections, kSampledSections);
  for (std::int64_t i = 0; i < looked; ++i) {
    job.check();
    const std::int64_t at = scope == ContrastScope::section ? z : (2 * i + 1) * sections / (2 * looked);
    sample(stack.section(at), kSampledPixels / looked, values);
  }
  if (values.empty()) return {};
  Found found{histogramOf(values), quantile(values, kLowShare), quantile(values, kHighShare)};
  if (found.high <= found.low) found.high = found.low + 1;
  return found;
}

void DisplayDesk::measure(bool isApplied) {
  runner_.stop(job_);
  if (!document_.isOpen()) return;
  job_ = runner_.run<Found>(
      this,
      [stack = document_.stack(), scope = scope_, z = view_.cross().z](Job& job) {
        return look(*stack, scope, z, job);
      },
      [this, isApplied](const Found& found) {
        histogram_ = found.histogram;
        if (isApplied && !histogram_.counts.empty()) {
          DisplayContrast contrast = view_.contrast();
          contrast.low = found.low;
          contrast.high = found.high;
          view_.setContrast(contrast);
        }
        Q_EMIT stateChanged();
      });
}

}  // namespace cristae::ui
