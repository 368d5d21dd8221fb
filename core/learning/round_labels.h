#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "core/learning/click_outlines.h"
#include "core/learning/image_prediction.h"
#include "core/learning/sections.h"
#include "core/learning/target_labels.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Where in the run a round stands.
struct RoundPlace {
  std::int64_t round = 0;
  std::int64_t rounds = 1;

  double done() const { return static_cast<double>(round) / static_cast<double>(rounds); }
};

/// What a round does, from recipe and place (METHODS-IPL 7, round_plan).
struct RoundTask {
  bool detection = true;     ///< the density of the target is trained
  bool segmentation = true;  ///< pseudo-labels are trained
  double det_ratio = 0;      ///< share of the estimated count used as centres
  double seg_ratio = 0;      ///< share whose components are selected (ipl)
};
RoundTask round_task(const Recipe& recipe, const RoundPlace& place);

/// Entry of a comma-separated list of ratios that holds in `round` of `rounds`: the list is spread evenly.
double ratio_of_round(const std::string& ratios, std::int64_t round, std::int64_t rounds);

/// The labels of all target sections for one round.
struct RoundLabels {
  std::vector<TargetLabels> sections;
  double estimated_count = 0;  ///< sum over sections
  std::int64_t centres = 0;    ///< clicked and chosen
};

/// What later rounds must know of earlier ones.
struct RoundMemory {
  std::vector<std::vector<cv::Point2d>> chosen;  ///< pseudo centres, by section
  /// Mean probabilities of the clicked components before any of them was learnt, ascending
  std::vector<float> first_sureness;
  /// Share of the clicks that the network found before any of them was learnt.
  std::optional<float> first_found;
  /// Outlines of the clicks by section, made once.
  std::optional<std::vector<std::vector<ClickOutline>>> outlines;
};

/// Whether the network found so few clicks before any of them was learnt that the tissue is unknown to it.
bool is_unknown_tissue(const RoundMemory& memory);

/// Estimates counts, chooses centres (kept ones of earlier rounds stay in the memory), makes
/// pseudo-labels by the recipe's rule and marks the sure background of the density term. Torch-free.
/// @param pixel_nm  working pixel; 0: unknown, taken as 10
RoundLabels make_round_labels(const std::vector<TrainingSection>& sections,
                              const std::vector<ImagePrediction>& predictions, const Recipe& recipe,
                              const RoundPlace& place, double pixel_nm, RoundMemory& memory);

}  // namespace cristae
