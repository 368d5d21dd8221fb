#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/job.h"

namespace cristae {

/// Sums up, over the target sections of a round, what pseudo-labels and predictions look like: the
/// label-free signals of RoundReport and, with truth, precision and recall of the labels.
class LabelAudit {
 public:
  /// @param label CV_8U 0/1/255; truth CV_8U 0/1 or empty
  void add_labels(const cv::Mat& label, const cv::Mat& truth);
  void add_prediction(const cv::Mat& probability);
  /// A held-out click is found when p > 0.5 at its pixel.
  void add_held_out(const cv::Mat& probability, const std::vector<cv::Point2d>& clicks);
  void fill(RoundReport& report) const;

 private:
  std::int64_t pixels_ = 0, labelled_ = 0, foreground_ = 0;
  std::int64_t true_foreground_ = 0, right_foreground_ = 0;
  bool has_truth_ = false;
  std::int64_t uncertain_ = 0, predicted_ = 0;
  std::int64_t clicks_ = 0, found_ = 0;
};

}  // namespace cristae
