#include "core/evaluation/pixel_scores.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

double ratio(double part, double whole) { return whole > 0 ? part / whole : 0.0; }

/// An integer that grows with the float: the bits of a positive one do, those of a negative one fall.
std::uint32_t ordered(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value == 0.0F ? 0.0F : value);
  return (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
}

/// Radix sort, three passes of 11 bits; many times faster here than comparing.
void sort_keys(std::vector<std::uint32_t>& keys) {
  std::vector<std::uint32_t> other(keys.size());
  for (const int shift : {0, 11, 22}) {
    std::array<std::size_t, 2048> place{};
    for (const std::uint32_t key : keys) ++place[(key >> shift) & 2047U];
    std::size_t sum = 0;
    for (std::size_t& entry : place) sum += std::exchange(entry, sum);
    for (const std::uint32_t key : keys) other[place[(key >> shift) & 2047U]++] = key;
    keys.swap(other);
  }
}

/// Sum over distinct scores, highest first, fed with the pixels of each.
class PrecisionSum {
 public:
  explicit PrecisionSum(std::int64_t positives) : positives_(static_cast<double>(positives)) {}
  void add(std::int64_t background, std::int64_t truth) {
    background_ += background;
    truth_ += truth;
    if (truth == 0) return;
    sum_ += static_cast<double>(truth) / positives_ *
            ratio(static_cast<double>(truth_), static_cast<double>(truth_ + background_));
  }
  double value() const { return sum_; }

 private:
  double positives_;
  std::int64_t background_ = 0;
  std::int64_t truth_ = 0;
  double sum_ = 0;
};

bool is_truth(const cv::Mat& truth, int row, int column) {
  return truth.type() == CV_8U ? truth.at<std::uint8_t>(row, column) != 0
                               : truth.at<std::int32_t>(row, column) != 0;
}

std::int64_t take_equal(const std::vector<std::uint32_t>& keys, std::size_t& rest, std::uint32_t key) {
  const std::size_t before = rest;
  while (rest > 0 && keys[rest - 1] == key) --rest;
  return static_cast<std::int64_t>(before - rest);
}

}  // namespace

PixelCounts count_pixels(const Contingency& contingency) {
  PixelCounts counts;
  counts.tp = contingency.common_pixels;
  counts.fp = contingency.label_pixels - contingency.common_pixels;
  counts.fn = contingency.truth_pixels - contingency.common_pixels;
  counts.tn = contingency.pixels - counts.tp - counts.fp - counts.fn;
  return counts;
}

PixelScores score_pixels(const PixelCounts& counts, EmptyPair empty) {
  const auto tp = static_cast<double>(counts.tp);
  const auto fp = static_cast<double>(counts.fp);
  const auto fn = static_cast<double>(counts.fn);
  const auto tn = static_cast<double>(counts.tn);
  if (counts.tp + counts.fp + counts.fn == 0) {
    if (empty == EmptyPair::skip) return {};
    return {.dice = 1.0, .iou = 1.0, .precision = 1.0, .recall = 1.0, .f1 = 1.0, .mcc = 0.0};
  }
  PixelScores scores;
  scores.dice = 2 * tp / (2 * tp + fp + fn);
  scores.f1 = scores.dice;
  scores.iou = tp / (tp + fp + fn);
  scores.precision = ratio(tp, tp + fp);
  scores.recall = ratio(tp, tp + fn);
  // Roots before products: the products of a large section overflow 64 bits.
  const double below = std::sqrt(tp + fp) * std::sqrt(tp + fn) * std::sqrt(tn + fp) * std::sqrt(tn + fn);
  scores.mcc = below > 0 ? (tp * tn - fp * fn) / below : 0.0;
  return scores;
}

void PixelAveragePrecision::add(const cv::Mat& truth, const cv::Mat& probability) {
  const bool known_truth = truth.type() == CV_8U || truth.type() == CV_32S;
  const bool known_scores = probability.type() == CV_8U || probability.type() == CV_32F;
  if (truth.size() != probability.size() || !known_truth || !known_scores) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("a truth of {} x {} (OpenCV type {}) and a probability of {} x {} (type {})", truth.rows,
                    truth.cols, truth.type(), probability.rows, probability.cols, probability.type()),
        "give a mask or ids and an 8-bit or float probability of one size");
  }
  if (probability.type() == CV_8U) {
    add_bytes(truth, probability);
  } else {
    add_floats(truth, probability);
  }
}

void PixelAveragePrecision::add_bytes(const cv::Mat& truth, const cv::Mat& probability) {
  for (int row = 0; row < truth.rows; ++row) {
    const auto* score = probability.ptr<std::uint8_t>(row);
    for (int x = 0; x < truth.cols; ++x) ++bytes_[score[x]][is_truth(truth, row, x) ? 1 : 0];
  }
}

void PixelAveragePrecision::add_floats(const cv::Mat& truth, const cv::Mat& probability) {
  for (int row = 0; row < truth.rows; ++row) {
    const auto* score = probability.ptr<float>(row);
    for (int x = 0; x < truth.cols; ++x) {
      if (std::isnan(score[x])) {
        throw Error(ErrorKind::bad_input,
                    fmt::format("the probability at row {}, column {} is not a number", row, x),
                    "predict the section again");
      }
      ordered_floats_[is_truth(truth, row, x) ? 1 : 0].push_back(ordered(score[x]));
    }
  }
}

std::optional<double> PixelAveragePrecision::value() const {
  auto keys = ordered_floats_;
  auto positives = static_cast<std::int64_t>(keys[1].size());
  for (const auto& entry : bytes_) positives += entry[1];
  if (positives == 0) return std::nullopt;
  // Bytes stand for 0..1 in steps of 1/255, so that sections of both types can be pooled.
  for (std::size_t byte = 0; byte < bytes_.size() && !(keys[0].empty() && keys[1].empty()); ++byte) {
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
      keys[side].insert(keys[side].end(), static_cast<std::size_t>(bytes_[byte][side]),
                        ordered(static_cast<float>(byte) / 255.0F));
    }
  }
  PrecisionSum sum(positives);
  if (keys[0].empty() && keys[1].empty()) {
    for (std::size_t byte = bytes_.size(); byte-- > 0;) sum.add(bytes_[byte][0], bytes_[byte][1]);
    return sum.value();
  }
  for (auto& side : keys) sort_keys(side);
  for (std::size_t background = keys[0].size(), truth = keys[1].size(); background + truth > 0;) {
    std::uint32_t key = 0;
    if (background > 0) key = std::max(key, keys[0][background - 1]);
    if (truth > 0) key = std::max(key, keys[1][truth - 1]);
    const std::int64_t background_pixels = take_equal(keys[0], background, key);
    sum.add(background_pixels, take_equal(keys[1], truth, key));
  }
  return sum.value();
}

}  // namespace cristae
