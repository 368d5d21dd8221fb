#pragma once

#include <array>
#include <string>

#include <opencv2/core/mat.hpp>

namespace cristae {

/// The one grey channel behind red, green and blue that are equal everywhere.
/// @throws Error{bad_input} naming `where` and the first pixel that has a colour
cv::Mat require_grey(const std::array<cv::Mat, 3>& channels, const std::string& where);

}  // namespace cristae
