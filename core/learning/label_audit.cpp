#include "core/learning/label_audit.h"

#include <algorithm>
#include <cmath>

namespace cristae {
namespace {

double share(std::int64_t part, std::int64_t whole) {
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

}  // namespace

void LabelAudit::add_labels(const cv::Mat& label, const cv::Mat& truth) {
  const cv::Mat foreground = label == 1;
  pixels_ += static_cast<std::int64_t>(label.total());
  labelled_ += cv::countNonZero(label != 255);
  foreground_ += cv::countNonZero(foreground);
  if (truth.empty()) return;
  has_truth_ = true;
  // Recall is over all true pixels: those that are ignored count as not (yet) labelled.
  true_foreground_ += cv::countNonZero(truth);
  right_foreground_ += cv::countNonZero(foreground & (truth != 0));
}

void LabelAudit::add_prediction(const cv::Mat& probability) {
  uncertain_ += cv::countNonZero((probability > 0.1F) & (probability < 0.9F));
  predicted_ += cv::countNonZero(probability > 0.5F);
}

void LabelAudit::add_held_out(const cv::Mat& probability, const std::vector<cv::Point2d>& clicks) {
  for (const auto& click : clicks) {
    const int x = std::clamp(static_cast<int>(std::lround(click.x)), 0, probability.cols - 1);
    const int y = std::clamp(static_cast<int>(std::lround(click.y)), 0, probability.rows - 1);
    ++clicks_;
    if (probability.at<float>(y, x) > 0.5F) ++found_;
  }
}

void LabelAudit::fill(RoundReport& report) const {
  report.labelled_share = share(labelled_, pixels_);
  report.foreground_share = share(foreground_, pixels_);
  report.uncertain_share = share(uncertain_, std::max<std::int64_t>(predicted_, 1));
  if (clicks_ > 0) report.held_out_score = share(found_, clicks_);
  if (!has_truth_) return;
  report.label_precision = share(right_foreground_, foreground_);
  report.label_recall = share(right_foreground_, true_foreground_);
}

}  // namespace cristae
