#include "core/learning/gate_references.h"

#include <algorithm>
#include <numeric>

#include "core/statistics/distribution.h"

namespace cristae {
namespace {

constexpr double kSureReference = 0.85;  ///< mean probability of a reference without clicks
constexpr int kLargeReference = 125;     ///< px of a reference without clicks

}  // namespace

std::vector<ComponentDescriptor> reference_components(const std::vector<DescribedSection>& sections,
                                                      const std::vector<std::vector<cv::Point2d>>& clicks,
                                                      const ComponentGateOptions& options) {
  const bool any_click =
      std::any_of(clicks.begin(), clicks.end(), [](const auto& list) { return !list.empty(); });
  std::vector<ComponentDescriptor> references;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto clicked = clicked_components(sections[i], clicks[i]);
    for (std::size_t id = 1; id < clicked.size(); ++id) {
      const auto& component = sections[i].components[id];
      const bool is_reference = any_click ? clicked[id] != 0 && component.pixels >= options.smallest_px
                                          : component.descriptor[kMeanProbability] > kSureReference &&
                                                component.pixels >= kLargeReference;
      if (is_reference) references.push_back(component.descriptor);
    }
  }
  return references;
}

std::vector<float> sureness_of(const std::vector<ComponentDescriptor>& references) {
  std::vector<float> sureness;
  for (const auto& reference : references)
    sureness.push_back(static_cast<float>(reference[kMeanProbability]));
  std::sort(sureness.begin(), sureness.end());
  return sureness;
}

void replace_sureness(std::vector<ComponentDescriptor>& references, const std::vector<float>& sureness) {
  const std::vector<double> values(sureness.begin(), sureness.end());
  std::vector<std::size_t> by_rank(references.size());
  std::iota(by_rank.begin(), by_rank.end(), std::size_t{0});
  std::stable_sort(by_rank.begin(), by_rank.end(), [&](std::size_t a, std::size_t b) {
    return references[a][kMeanProbability] < references[b][kMeanProbability];
  });
  const double last = std::max(1.0, static_cast<double>(references.size()) - 1.0);
  for (std::size_t rank = 0; rank < by_rank.size(); ++rank)
    references[by_rank[rank]][kMeanProbability] =
        quantile_of_ordered(values, static_cast<double>(rank) / last);
}

std::vector<double> unclicked_distances(const ComponentGate& gate,
                                        const std::vector<DescribedSection>& sections,
                                        const std::vector<std::vector<cv::Point2d>>& clicks,
                                        const ComponentGateOptions& options) {
  std::vector<double> distances;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto clicked = clicked_components(sections[i], clicks[i]);
    for (std::size_t id = 1; id < clicked.size(); ++id) {
      const auto& component = sections[i].components[id];
      const bool is_judged =
          clicked[id] == 0 && component.pixels >= options.smallest_px && !gate.is_too_large(component);
      if (is_judged) distances.push_back(gate.distance(component));
    }
  }
  return distances;
}

}  // namespace cristae
