#pragma once

#include <cstdint>
#include <span>

#include <opencv2/core/mat.hpp>

#include "core/instances/peaks.h"

namespace cristae {

/// Divides every instance that holds two or more peaks into one part for each peak: a watershed of the
/// distance to the instance's outside, flooded from the summits above the peaks, so that touching objects
/// part at their neck. No pixel is lost. Instances with one peak or none stay whole.
/// @param ids  CV_32S; on return ids are 1..n in row-major order of the first pixel
/// @return n
std::int32_t separate_by_peaks(cv::Mat& ids, std::span<const Peak> peaks);

}  // namespace cristae
