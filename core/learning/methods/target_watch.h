#pragma once

#include <functional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/learning/image_prediction.h"
#include "core/learning/methods/method.h"
#include "core/learning/round_view.h"
#include "core/learning/sections.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// What a run knows of the target beside its sections; vectors have one entry a section or are empty.
struct TargetKnowledge {
  std::vector<cv::Mat> truth;  ///< CV_8U 0/1: for the audit trail only, except of `oracle`
  double pixel_nm = 0;         ///< working pixel; 0: unknown
  double source_share = 0;     ///< of foreground in the source; 0: unknown
  RoundWatcher watcher;        ///< sees every round's labels; may be empty
};

/// Predicts the target sections as rounds begin and reports what predictions and pseudo-labels look like.
/// Every method has one.
class TargetWatch {
 public:
  /// `sections` must outlive the watch.
  TargetWatch(const Recipe& recipe, const std::vector<TrainingSection>& sections, TargetKnowledge knowledge);

  const std::vector<TrainingSection>& sections() const { return sections_; }
  const TargetKnowledge& knowledge() const { return knowledge_; }
  bool has_clicks() const;

  /// All target sections by the teacher, in the views of the recipe.
  std::vector<ImagePrediction> predict(TrainingState& state, Job& job) const;
  /// Reports a round that begins with `labels` and takes them over into the state.
  void begin(std::vector<TargetLabels> labels, const std::vector<ImagePrediction>& predictions,
             TrainingState& state, RoundReport& report, Job& job) const;
  /// Begins a round of a method without pseudo-labels: every pixel is left open.
  RoundReport begin_open(TrainingState& state, Job& job) const;
  using Look = std::function<void(const std::vector<ImagePrediction>&)>;
  /// Label-free signals of the model as it stands. @param look  sees the predictions; may be empty
  RoundReport assess(TrainingState& state, Job& job, const Look& look = {}) const;
  /// Labels that leave every pixel open; clicks are their centres.
  std::vector<TargetLabels> open_labels() const;

 private:
  double count(const std::vector<ImagePrediction>& predictions) const;
  void audit(const std::vector<ImagePrediction>& predictions, const std::vector<TargetLabels>& labels,
             RoundReport& report) const;

  Recipe recipe_;
  const std::vector<TrainingSection>& sections_;
  TargetKnowledge knowledge_;
};

}  // namespace cristae
