#include "core/learning/section_prediction.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace cristae {

const cv::Mat& StretchedRows::widened(int index) {
  Wide& wide = wide_[static_cast<std::size_t>(index % 2)];
  if (wide.index != index) {
    cv::resize(image_.row(index), wide.row, {size_.width, 1}, 0, 0, cv::INTER_LINEAR);
    wide.index = index;
  }
  return wide.row;
}

const cv::Mat& StretchedRows::row(int y) {
  const int last = image_.rows - 1;
  const double at = std::clamp((y + 0.5) * image_.rows / size_.height - 0.5, 0.0, static_cast<double>(last));
  const int above = static_cast<int>(std::floor(at));
  const double share = at - above;
  cv::addWeighted(widened(above), 1 - share, widened(std::min(above + 1, last)), share, 0, row_);
  return row_;
}

SectionPrediction::SectionPrediction(cv::Size working, cv::Size stack, double density_peak,
                                     bool wants_density)
    : stack_(stack), density_peak_(density_peak) {
  if (wants_density) density_.create(stack, CV_32F);
  if (working == stack) {
    probability_.create(stack, CV_8U);
    return;
  }
  working_probability_.create(working, CV_32F);
  if (wants_density) working_density_.create(working, CV_32F);
}

void SectionPrediction::add_rows(int top, const cv::Mat& probability, const cv::Mat& density) {
  const cv::Range rows(top, top + probability.rows);
  if (working_probability_.empty()) {
    probability.convertTo(probability_.rowRange(rows), CV_8U, 255);
    if (!density_.empty()) density.convertTo(density_.rowRange(rows), CV_32F, 1 / density_peak_);
    return;
  }
  probability.copyTo(working_probability_.rowRange(rows));
  if (!density_.empty()) density.copyTo(working_density_.rowRange(rows));
}

void SectionPrediction::finish() {
  if (working_probability_.empty()) return;
  probability_.create(stack_, CV_8U);
  StretchedRows rows(working_probability_, stack_);
  for (int y = 0; y < stack_.height; ++y) rows.row(y).convertTo(probability_.row(y), CV_8U, 255);
  working_probability_.release();
  if (density_.empty()) return;
  StretchedRows densities(working_density_, stack_);
  for (int y = 0; y < stack_.height; ++y)
    densities.row(y).convertTo(density_.row(y), CV_32F, 1 / density_peak_);
  working_density_.release();
}

}  // namespace cristae
