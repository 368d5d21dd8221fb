#pragma once

#include <opencv2/core.hpp>

namespace cristae {

/// Fills holes of a mask that are smaller than `largest_px` and do not touch the border. CV_8U, in place.
void fill_holes(cv::Mat& mask, int largest_px);

}  // namespace cristae
