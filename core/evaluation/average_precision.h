#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/evaluation/contingency.h"

namespace cristae {

/// Average precision of instances with scores. Labels are taken by score, highest first (lowest id on
/// ties); one is a hit if a truth that is still free has IoU >= percent / 100, and takes the one with the
/// largest IoU (lowest id on ties). With the precision envelope from the right, the value is the mean of
/// the envelope at the 101 recalls k / 100, 0 where a recall is never reached.
/// @param scores   one for each label, in the order of `contingency.labels`; empty: the sizes
/// @param percent  IoU threshold in percent, an integer so that comparisons are exact
/// @return absent if there is no truth; 0 if there are no labels
std::optional<double> average_precision(const Contingency& contingency, int percent,
                                        std::span<const double> scores = {});

/// AP50, AP75 and AP, the mean over the thresholds 50, 55, ..., 95 %.
struct AveragePrecisions {
  std::optional<double> ap, ap50, ap75;
};
AveragePrecisions average_precisions(const Contingency& contingency, std::span<const double> scores = {});

/// Sizes above one limit and up to another, pixels or voxels.
struct SizeRange {
  std::int64_t above = -1;
  std::int64_t up_to = std::numeric_limits<std::int64_t>::max();
  bool holds(std::int64_t size) const { return size > above && size <= up_to; }
};

/// average_precision over the truths of a size class. Truths outside it are ignored, with the labels that hit
/// them; so are labels without a hit whose own size is outside.
/// @return absent if the class has no truth
std::optional<double> average_precision_of_class(const Contingency& contingency, int percent,
                                                 const SizeRange& range, std::span<const double> scores = {});

/// Sizes in voxels at which the classes of the MitoEM challenge end.
struct SizeClasses {
  std::int64_t small_up_to = 5000;
  std::int64_t medium_up_to = 15000;
};

/// Average precision in the way of the MitoEM challenge: a label takes its best truth, taken or not, so
/// duplicates are no false positives. For a size class, truths outside it are ignored, with the labels
/// whose best truth they are; labels without partner are ignored if their own size is outside it.
/// Absent: the class has no truth.
struct MitoEmScores {
  std::optional<double> ap50, ap75, ap75_small, ap75_medium, ap75_large;
};
MitoEmScores mitoem_average_precision(const Contingency& contingency, std::span<const double> scores = {},
                                      const SizeClasses& classes = {});

/// Mean probability inside each label, in the order of ascending ids: the usual score of an instance.
/// @param labels       CV_32S ids
/// @param probability  CV_32F or CV_8U (then 0..255 stands for 0..1), same size
std::vector<double> mean_probability(const cv::Mat& labels, const cv::Mat& probability);

}  // namespace cristae
