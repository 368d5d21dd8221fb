#include "core/learning/source_memory.h"

#include <algorithm>

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/class_contrast.h"
#include "core/learning/terms/kmeans.h"

namespace cristae {
namespace {

constexpr std::int64_t kRememberedCrops = 32;
constexpr std::int64_t kRememberedPixels = 20000;  ///< feature vectors that are clustered
constexpr std::int64_t kRememberedPrototypes = 4;

double objects_per_megapixel(const std::vector<TrainingSection>& sections) {
  double objects = 0;
  double pixels = 0;
  for (const auto& section : sections) {
    objects += section.weight * static_cast<double>(section.clicks.size());
    pixels += section.weight * static_cast<double>(section.image.total());
  }
  return pixels > 0 ? 1e6 * objects / pixels : 0;
}

}  // namespace

SourceMemory remember_source(Network& network, const std::vector<TrainingSection>& sections,
                             const Recipe& recipe, const ComputePlace& place, const Random& random,
                             Job& job) {
  torch::NoGradGuard no_gradient;
  network.eval();
  SourceMemory memory;
  memory.objects_per_megapixel = objects_per_megapixel(sections);
  std::vector<at::Tensor> foreground;
  at::Tensor sum;
  at::Tensor squares;
  double pixels = 0;
  for (std::int64_t i = 0; i < kRememberedCrops; ++i) {
    job.check();
    Random drawn = random.derive("remembered", static_cast<std::uint64_t>(i));
    const Crops crops = draw_source_crops(sections, {}, recipe, Phase::source, 1, drawn.derive("crop"));
    const auto output = forward_mixed(network, crops.image.to(place.device), place);
    foreground.push_back(
        class_features(output, crops.label.to(place.device), 1, kRememberedPixels / kRememberedCrops, drawn));
    const auto rows = output.z.transpose(0, 1).reshape({output.z.size(1), -1}).to(torch::kDouble);
    sum = sum.defined() ? sum + rows.sum(1) : rows.sum(1);
    squares = squares.defined() ? squares + rows.square().sum(1) : rows.square().sum(1);
    pixels += static_cast<double>(rows.size(1));
  }
  memory.feature_mean = sum / pixels;
  memory.feature_variance = (squares / pixels - memory.feature_mean.square()).clamp_min(0);
  const auto features = torch::cat(foreground);
  const std::int64_t clusters = std::min(kRememberedPrototypes, features.size(0));
  Random seeds = random.derive("prototypes");
  memory.foreground_prototypes = clusters > 0 ? kmeans(features, clusters, seeds).centres : features;
  return memory;
}

NamedTensors to_tensors(const SourceMemory& memory) {
  return {{"foreground_prototypes", memory.foreground_prototypes},
          {"feature_mean", memory.feature_mean.to(torch::kFloat)},
          {"feature_variance", memory.feature_variance.to(torch::kFloat)},
          {"objects_per_megapixel", torch::tensor({memory.objects_per_megapixel})}};
}

SourceMemory source_memory_from(const NamedTensors& tensors) {
  for (const char* name :
       {"foreground_prototypes", "feature_mean", "feature_variance", "objects_per_megapixel"}) {
    if (tensors.contains(name)) continue;
    throw Error(ErrorKind::bad_input, "the pack remembers nothing of its source",
                "make it again with this version, or adapt with its source sections");
  }
  return {tensors.at("foreground_prototypes"), tensors.at("feature_mean"), tensors.at("feature_variance"),
          tensors.at("objects_per_megapixel").item<double>()};
}

}  // namespace cristae
