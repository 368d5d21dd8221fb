#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "core/base/job.h"
#include "core/learning/methods/method.h"

namespace cristae {

/// Re-estimates batch-normalisation statistics of `network` on whole sections of a target: one pass,
/// cumulative mean. Without effect on networks without running statistics.
void fit_statistics(Network& network, const std::vector<cv::Mat>& images, const ComputePlace& place,
                    Job& job);

}  // namespace cristae
