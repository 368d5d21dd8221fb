#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace cristae {

/// One instance of one section as closed rings along the edges of its pixels. A point (x, y) is the corner
/// above and left of the pixel of these indices; only corners where the direction changes are listed. Outer
/// rings run clockwise on screen, those around holes the other way; pixels that touch by a corner lie in
/// rings of their own. Filling by the even-odd rule gives exactly the pixels.
struct LabelOutline {
  std::uint32_t id = 0;
  std::vector<std::vector<cv::Point>> rings;
  cv::Rect box;  ///< of the pixels
};

/// Outlines of all instances of a section, by id. @param ids  CV_32S, 0 = background
std::vector<LabelOutline> outlines_of(const cv::Mat& ids);

}  // namespace cristae
