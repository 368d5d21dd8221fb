#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/evaluation/contingency.h"

namespace cristae {

/// What a score is worth when neither truth nor labels hold anything.
enum class EmptyPair {
  one,  ///< perfect agreement
  skip  ///< undefined: left out of means
};

/// Pixels by agreement of the two foregrounds.
struct PixelCounts {
  std::int64_t tp = 0;
  std::int64_t fp = 0;
  std::int64_t fn = 0;
  std::int64_t tn = 0;
};

PixelCounts count_pixels(const Contingency& contingency);

/// Scores of the foreground in [0, 1], mcc in [-1, 1]; absent: undefined.
///   dice = f1 = 2 TP / (2 TP + FP + FN), iou = TP / (TP + FP + FN),
///   precision = TP / (TP + FP), recall = TP / (TP + FN),
///   mcc = (TP TN - FP FN) / sqrt((TP + FP)(TP + FN)(TN + FP)(TN + FN))
/// Both empty: 1 (mcc 0) or, with EmptyPair::skip, undefined. A ratio without denominator is 0 otherwise.
struct PixelScores {
  std::optional<double> dice, iou, precision, recall, f1, mcc;
};

PixelScores score_pixels(const PixelCounts& counts, EmptyPair empty = EmptyPair::one);

/// Average precision of the foreground probability over pixels, without interpolation:
///   AP = sum_n (R_n - R_(n-1)) P_n over the distinct scores s_n, highest first, R_0 = 0.
/// Collects sections; the value is exact for 8-bit and for 32-bit float scores.
class PixelAveragePrecision {
 public:
  /// @param truth        CV_8U mask or CV_32S ids, anything but 0 is foreground
  /// @param probability  CV_8U (costs no memory) or CV_32F (costs 4 bytes a pixel until value() is called)
  /// @throws Error{bad_input} if sizes or types differ from this, or a score is NaN
  void add(const cv::Mat& truth, const cv::Mat& probability);
  /// Absent when the truth holds nothing.
  std::optional<double> value() const;

 private:
  void add_bytes(const cv::Mat& truth, const cv::Mat& probability);
  void add_floats(const cv::Mat& truth, const cv::Mat& probability);

  std::array<std::array<std::int64_t, 2>, 256> bytes_{};      ///< pixels by score, [0] background, [1] truth
  std::array<std::vector<std::uint32_t>, 2> ordered_floats_;  ///< scores as integers of the same order
};

}  // namespace cristae
