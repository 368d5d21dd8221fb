#pragma once

#include <vector>

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/learning/methods/method.h"
#include "core/learning/sections.h"

namespace cristae {

/// What stands in for the source when its sections are gone (METHODS-OTHERS 10): a few kilobytes, no pixels.
/// All features are z of the trained network in evaluation mode, all pixels those of the working resolution.
struct SourceMemory {
  torch::Tensor foreground_prototypes;  ///< [K, C], K at most 4: k-means centres of mitochondria features
  torch::Tensor feature_mean;           ///< [C]
  torch::Tensor feature_variance;       ///< [C], biased
  double objects_per_megapixel = 0;     ///< profiles of mitochondria in a section
};

SourceMemory remember_source(Network& network, const std::vector<TrainingSection>& sections,
                             const Recipe& recipe, const ComputePlace& place, const Random& random, Job& job);

/// As tensors of a model file; and back. @throws Error{bad_input} if something is missing
NamedTensors to_tensors(const SourceMemory& memory);
SourceMemory source_memory_from(const NamedTensors& tensors);

}  // namespace cristae
