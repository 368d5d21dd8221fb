#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/job.h"
#include "core/learning/image_prediction.h"
#include "core/learning/sections.h"
#include "core/learning/target_labels.h"

namespace cristae {

/// What a round believes of the target before it trains; one entry a section or window.
struct RoundView {
  std::int64_t round = 0;  ///< zero based
  const std::vector<TrainingSection>& sections;
  const std::vector<ImagePrediction>& predictions;
  const std::vector<TargetLabels>& labels;
};

/// Looks on as a round begins; keeps no reference to what it sees.
using RoundWatcher = std::function<void(const RoundView& view, Job& job)>;

}  // namespace cristae
