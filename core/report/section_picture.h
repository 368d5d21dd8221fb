#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/plots/image.h"

namespace cristae {

/// A section with the outline of each instance in a colour of its id, the same in every section.
/// @param grey      CV_32F in [0, 1], or empty: white
/// @param ids       CV_32S, 0 = background
/// @param largest   longer side of the picture in pixels; a larger section is made smaller
RgbaImage paint_section(const cv::Mat& grey, const cv::Mat& ids, int largest);

/// `count` sections spread evenly over 0 ... sections - 1, ends left out where there is room.
std::vector<std::int64_t> spread_sections(std::int64_t sections, std::int64_t count);

}  // namespace cristae
