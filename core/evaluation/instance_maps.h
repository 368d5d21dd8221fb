#pragma once

#include <cstdint>
#include <functional>

#include <opencv2/core/mat.hpp>

#include "core/evaluation/evaluate.h"
#include "core/volume/labels.h"

namespace cristae {

/// The instances of section z: CV_32S ids. Shallow: do not write into it.
using SectionIds = std::function<cv::Mat(std::int64_t z)>;

/// Says how a map is taken apart into instances, as every evaluation does: ids as they are, or connected
/// foreground. In 2-D components are those of a section; in 3-D those of the stack, which is then read
/// whole, at once.
SectionIds instances_of(const LabelStack& stack, InstanceSource source, const EvaluationOptions& options);

}  // namespace cristae
