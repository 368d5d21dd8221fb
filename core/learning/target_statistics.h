#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/job.h"
#include "core/learning/methods/method.h"

namespace cristae {

/// Re-estimates batch-normalisation statistics of `network` on whole sections of a target: one pass,
/// cumulative mean. Without effect on networks without running statistics.
void fit_statistics(Network& network, const std::vector<cv::Mat>& images, const ComputePlace& place,
                    Job& job);

/// The same on images that are made when their turn comes, so that one is held at a time.
void fit_statistics(Network& network, std::int64_t count,
                    const std::function<cv::Mat(std::int64_t index)>& image, const ComputePlace& place,
                    Job& job);

}  // namespace cristae
