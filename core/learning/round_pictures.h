#pragma once

#include <filesystem>
#include <vector>

#include "core/base/job.h"
#include "core/learning/sections.h"
#include "core/learning/target_labels.h"
#include "core/learning/tiled_prediction.h"

namespace cristae {

/// Pictures of a round for up to four sections: pseudo-labels over the image (green mitochondrion, blue
/// ignored, red dots clicks, yellow dots chosen centres; with truth, its outline in white) and the
/// probability in grey. Reported as previews. Without picture codecs nothing is written.
void save_round_pictures(const std::filesystem::path& folder, const std::vector<TrainingSection>& sections,
                         const std::vector<ImagePrediction>& predictions,
                         const std::vector<TargetLabels>& labels, const std::vector<cv::Mat>& truth,
                         Job& job);

}  // namespace cristae
