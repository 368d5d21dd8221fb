#include "core/learning/section_smoothing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <opencv2/core.hpp>

namespace cristae {
namespace {

constexpr double kSmallestWeight = 0.05;
constexpr double kAgreement = 0.5;
constexpr double kSurest = 0.99;  ///< else one sure section outvotes all others
constexpr std::int64_t kHeldBytes = std::int64_t{1} << 30;
constexpr int kBand = 256;  ///< rows of float beside the sections

/// log(p / (1 - p)) of each byte.
cv::Mat logit_of_bytes() {
  cv::Mat table(1, 256, CV_32F);
  for (int i = 0; i < 256; ++i) {
    const double p = std::clamp(i / 255.0, 1 - kSurest, kSurest);
    table.at<float>(i) = static_cast<float>(std::log(p / (1 - p)));
  }
  return table;
}

}  // namespace

NeighbourWeights neighbour_weights(double sigma_nm, const std::optional<VoxelSize>& voxel_size_nm) {
  NeighbourWeights weights{1};
  if (sigma_nm <= 0 || !voxel_size_nm || voxel_size_nm->z <= 0) return weights;
  for (;;) {
    const double distance = static_cast<double>(weights.size()) * voxel_size_nm->z / sigma_nm;
    const double weight = std::exp(-distance * distance / 2);
    if (weight < kSmallestWeight) return weights;
    weights.push_back(weight);
  }
}

NeighbourWeights within_memory(NeighbourWeights weights, std::int64_t section_bytes) {
  const std::int64_t held = kHeldBytes / std::max<std::int64_t>(section_bytes, 1);
  const auto reach = static_cast<std::size_t>(std::max<std::int64_t>((held - 1) / 2, 1));
  if (weights.size() > reach + 1) weights.resize(reach + 1);
  return weights;
}

bool sections_agree(const cv::Mat& above, const cv::Mat& below) {
  const cv::Mat first = above > 127;
  const cv::Mat second = below > 127;
  const int found = cv::countNonZero(first) + cv::countNonZero(second);
  return found > 0 && 2.0 * cv::countNonZero(first & second) >= kAgreement * found;
}

cv::Mat mean_of_logits(const std::vector<cv::Mat>& probabilities, const std::vector<double>& weights) {
  const cv::Mat table = logit_of_bytes();
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  cv::Mat result(probabilities.front().size(), CV_8U);
  cv::Mat logits, sum;
  for (int top = 0; top < result.rows; top += kBand) {
    const cv::Range rows(top, std::min(top + kBand, result.rows));
    sum = cv::Mat::zeros(rows.size(), result.cols, CV_32F);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
      cv::LUT(probabilities[i].rowRange(rows), table, logits);
      cv::scaleAdd(logits, -weights[i] / total, sum, sum);
    }
    cv::exp(sum, sum);
    const cv::Mat probability = 1 / (1 + sum);
    probability.convertTo(result.rowRange(rows), CV_8U, 255);
  }
  return result;
}

SectionSmoothing::SectionSmoothing(PredictionSink& next, NeighbourWeights weights, PredictedSections wanted)
    : next_(next), weights_(std::move(weights)), wanted_(wanted), next_z_(wanted.begin) {}

void SectionSmoothing::section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) {
  const bool agrees = !held_.empty() && sections_agree(held_.back().probability, probability);
  held_.push_back({z, probability, density, agrees});
  while (next_z_ < wanted_.end && next_z_ + reach() <= z)
    hand_on(static_cast<std::size_t>(next_z_ - held_.front().z));
}

void SectionSmoothing::finish() {
  while (next_z_ < wanted_.end && !held_.empty() && next_z_ <= held_.back().z)
    hand_on(static_cast<std::size_t>(next_z_ - held_.front().z));
}

void SectionSmoothing::hand_on(std::size_t index) {
  next_.section(next_z_, smoothed(index), held_[index].density);
  held_[index].density.release();
  ++next_z_;
  while (!held_.empty() && held_.front().z + reach() < next_z_) held_.pop_front();
}

cv::Mat SectionSmoothing::smoothed(std::size_t index) const {
  std::vector<cv::Mat> probabilities{held_[index].probability};
  std::vector<double> weights{weights_.front()};
  const auto add = [&](std::size_t neighbour, std::size_t distance) {
    probabilities.push_back(held_[neighbour].probability);
    weights.push_back(weights_[distance]);
  };
  for (std::size_t d = 1; d < weights_.size() && d <= index && held_[index - d + 1].agrees_with_previous; ++d)
    add(index - d, d);
  for (std::size_t d = 1;
       d < weights_.size() && index + d < held_.size() && held_[index + d].agrees_with_previous; ++d)
    add(index + d, d);
  return probabilities.size() == 1 ? probabilities.front() : mean_of_logits(probabilities, weights);
}

}  // namespace cristae
