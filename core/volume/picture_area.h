#pragma once

#include <opencv2/core/mat.hpp>

namespace cristae {

/// Which pixels of a section hold a picture. Aligned, rotated and stitched stacks fill what the microscope
/// did not see with one grey value, mostly black; taken for tissue it shifts every percentile, mean and
/// deviation.
///
/// Fill is a flat area that reaches the edge of the section: of exactly one value, or, near the darkest or
/// lightest of the section, within a hundredth of its range (lossy packing), or not a number. It is at least
/// a 500th of the section; what is flat inside the picture, and narrow flat rims, belong to the picture.
/// @return CV_8U, 255 = picture, 0 = fill; empty where all of it is picture, as in most stacks
cv::Mat picture_area(const cv::Mat& section);

}  // namespace cristae
