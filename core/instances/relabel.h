#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/volume/volume.h"

namespace cristae {

/// Erases the instances whose entry is 0 and numbers the others 1..n in their old order.
/// @param ids   CV_32S, ids 0..size(keep)-1
/// @param keep  by id; keep[0] is not looked at
/// @return n
std::int32_t keep_instances(cv::Mat& ids, std::span<const std::uint8_t> keep);

/// The same in a volume.
std::int64_t keep_instances(LabelVolume& ids, std::span<const std::uint8_t> keep);

/// Erases these instances; the others keep their ids.
void erase_instances(LabelVolume& ids, std::span<const std::uint32_t> erased);

/// Numbers instances 1..n in row-major order of their first pixel; ids may be sparse before.
std::int32_t number_by_first_pixel(cv::Mat& ids);

}  // namespace cristae
