#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/random.h"
#include "core/learning/class_contrast.h"
#include "core/learning/methods/method.h"
#include "core/learning/round_view.h"
#include "core/learning/tiled_prediction.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// What the method knows beside the sections; vectors have one entry a section or are empty.
struct IplInputs {
  std::vector<std::vector<cv::Point2d>> held_out;  ///< clicks kept out of training, working pixels
  std::vector<cv::Mat> truth;                      ///< CV_8U 0/1, for the audit trail only
  double pixel_nm = 0;                             ///< working pixel; 0: unknown
  RoundWatcher watcher;                            ///< sees every round's labels; may be empty
};

/// Weakly supervised adaptation with instance-aware pseudo-labels and class-focused contrast
/// (Xiong et al. 2025, Eq. 1-8), and the label rules of recipe `quick`, which share every other part.
/// One round: predict all target sections, estimate counts, choose centres, make labels; then train
///   L = L_seg + lambda1 L_det + lambda2 L_con.
class InstanceAwarePseudoLabels : public Method {
 public:
  /// `sections` must outlive the method.
  InstanceAwarePseudoLabels(const Recipe& recipe, const std::vector<TrainingSection>& sections,
                            IplInputs inputs, Random random);

  MethodRequirements requirements() const override;
  RoundReport begin_round(TrainingState& state, Job& job) override;
  RoundReport assess(TrainingState& state, Job& job) override;
  LossTerms loss(const Batch& batch, TrainingState& state) override;
  NamedTensors memory() const override;
  void restore(const NamedTensors& memory) override;

 private:
  std::vector<ImagePrediction> predict_sections(TrainingState& state, Job& job) const;
  void audit(const std::vector<ImagePrediction>& predictions, const std::vector<TargetLabels>& labels,
             RoundReport& report) const;
  void refresh_clusters(const Batch& batch, TrainingState& state);

  Recipe recipe_;
  const std::vector<TrainingSection>& sections_;
  IplInputs inputs_;
  Random random_;
  std::vector<std::vector<cv::Point2d>> chosen_;  ///< pseudo centres of earlier rounds, by section
  ClassContrast contrast_;
};

}  // namespace cristae
