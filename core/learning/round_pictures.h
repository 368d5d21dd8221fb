#pragma once

#include <filesystem>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/learning/round_view.h"

namespace cristae {

/// Pictures of a round for up to four sections: pseudo-labels over the image (green mitochondrion, blue
/// ignored, red dots clicks, yellow dots chosen centres; with truth, its outline in white) and the
/// probability in grey. Reported as previews. Without picture codecs nothing is written.
/// @param truth  CV_8U 0/1, one a section, or none
void save_round_pictures(const std::filesystem::path& folder, const RoundView& view,
                         const std::vector<cv::Mat>& truth, Job& job);

}  // namespace cristae
