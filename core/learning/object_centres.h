#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

namespace cristae {

constexpr std::int64_t kSmallestObject = 4;  ///< px; smaller specks of a label are no objects

/// Centres of the objects of a mask (METHODS-IPL 3.3), (x, y), by ascending id:
///   edt_max           farthest from the background, always inside (8-connected components)
///   centroid          truncated mean coordinate of 4-connected components; may lie outside
///   centroid_snapped  the object's pixel nearest to the centroid
std::vector<cv::Point2d> object_centres(const cv::Mat& mask, const std::string& rule,
                                        std::int64_t smallest_px);

}  // namespace cristae
