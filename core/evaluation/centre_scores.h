#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/evaluation/pixel_scores.h"

namespace cristae {

/// A found centre; pixel coordinates, origin in the centre of the first pixel.
struct DetectedCentre {
  double row = 0;
  double column = 0;
  double score = 0;  ///< larger is taken first
};

struct CentreCounts {
  std::int64_t tp = 0;
  std::int64_t fp = 0;
  std::int64_t fn = 0;
  CentreCounts& operator+=(const CentreCounts& other);
};

/// Centres by score, highest first (then order given): a hit if the pixel lies in a truth instance that is
/// not claimed yet; a second hit in one instance is a false positive.
/// @param truth  CV_32S ids
CentreCounts centres_inside(const cv::Mat& truth, std::span<const DetectedCentre> centres);

/// Pairs at a distance of at most `radius_px`, nearest first (then by detection, then by truth), one-to-one.
CentreCounts centres_within(std::span<const DetectedCentre> truth, std::span<const DetectedCentre> centres,
                            double radius_px = 20);

/// precision, recall, f1 = 2 TP / (2 TP + FP + FN); both empty: 1 or undefined; one empty: 0.
struct CentreScores {
  std::optional<double> precision, recall, f1;
};
CentreScores score_centres(const CentreCounts& counts, EmptyPair empty = EmptyPair::one);

/// Errors of a count over sections. Rounding is half away from zero.
struct CountErrors {
  double mae = 0;            ///< mean |round(estimate) - truth|
  double rmse = 0;           ///< root of the mean squared error of the rounded estimate
  double mae_unrounded = 0;  ///< mean |estimate - truth|
};
/// @param estimates, truth  one for each section; absent result: no section
std::optional<CountErrors> count_errors(std::span<const double> estimates,
                                        std::span<const std::int64_t> truth);

}  // namespace cristae
