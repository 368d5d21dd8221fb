#include "core/evaluation/centre_scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

std::int64_t count_instances(const cv::Mat& truth, std::unordered_map<std::int32_t, bool>& is_claimed) {
  for (int row = 0; row < truth.rows; ++row) {
    const auto* line = truth.ptr<std::int32_t>(row);
    std::int32_t last = 0;
    for (int x = 0; x < truth.cols; ++x) {
      if (line[x] == last) continue;
      last = line[x];
      if (last != 0) is_claimed.try_emplace(last, false);
    }
  }
  return static_cast<std::int64_t>(is_claimed.size());
}

struct Pair {
  double squared;
  std::size_t centre;
  std::size_t truth;
};

}  // namespace

CentreCounts& CentreCounts::operator+=(const CentreCounts& other) {
  tp += other.tp;
  fp += other.fp;
  fn += other.fn;
  return *this;
}

CentreCounts centres_inside(const cv::Mat& truth, std::span<const DetectedCentre> centres) {
  if (truth.type() != CV_32S && !truth.empty()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("a truth of OpenCV type {}, expected 32-bit ids", truth.type()),
                "convert the labels first");
  }
  std::unordered_map<std::int32_t, bool> is_claimed;
  CentreCounts counts;
  counts.fn = count_instances(truth, is_claimed);
  std::vector<std::size_t> order(centres.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return centres[a].score > centres[b].score; });
  for (const std::size_t i : order) {
    const double row = std::floor(centres[i].row + 0.5);
    const double column = std::floor(centres[i].column + 0.5);
    const bool in_image = row >= 0 && column >= 0 && row < truth.rows && column < truth.cols;
    const std::int32_t id =
        in_image ? truth.at<std::int32_t>(static_cast<int>(row), static_cast<int>(column)) : 0;
    if (id == 0 || is_claimed[id]) {
      ++counts.fp;
      continue;
    }
    is_claimed[id] = true;
    ++counts.tp;
    --counts.fn;
  }
  return counts;
}

CentreCounts centres_within(std::span<const DetectedCentre> truth, std::span<const DetectedCentre> centres,
                            double radius_px) {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < centres.size(); ++i) {
    for (std::size_t j = 0; j < truth.size(); ++j) {
      const double dy = centres[i].row - truth[j].row;
      const double dx = centres[i].column - truth[j].column;
      const double squared = dy * dy + dx * dx;
      if (squared <= radius_px * radius_px) pairs.push_back({squared, i, j});
    }
  }
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return std::tie(a.squared, a.centre, a.truth) < std::tie(b.squared, b.centre, b.truth);
  });
  std::vector<std::uint8_t> centre_used(centres.size(), 0), truth_used(truth.size(), 0);
  CentreCounts counts;
  for (const Pair& pair : pairs) {
    if (centre_used[pair.centre] != 0 || truth_used[pair.truth] != 0) continue;
    centre_used[pair.centre] = truth_used[pair.truth] = 1;
    ++counts.tp;
  }
  counts.fp = static_cast<std::int64_t>(centres.size()) - counts.tp;
  counts.fn = static_cast<std::int64_t>(truth.size()) - counts.tp;
  return counts;
}

CentreScores score_centres(const CentreCounts& counts, EmptyPair empty) {
  const PixelScores scores = score_pixels({counts.tp, counts.fp, counts.fn, 0}, empty);
  return {scores.precision, scores.recall, scores.f1};
}

std::optional<CountErrors> count_errors(std::span<const double> estimates,
                                        std::span<const std::int64_t> truth) {
  if (estimates.size() != truth.size()) {
    throw Error(ErrorKind::internal,
                fmt::format("{} estimates for {} sections", estimates.size(), truth.size()),
                "give one estimate for each section");
  }
  if (truth.empty()) return std::nullopt;
  CountErrors errors;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const auto n = static_cast<double>(truth[i]);
    const double rounded = std::round(estimates[i]) - n;
    errors.mae += std::abs(rounded);
    errors.rmse += rounded * rounded;
    errors.mae_unrounded += std::abs(estimates[i] - n);
  }
  const auto sections = static_cast<double>(truth.size());
  errors.mae /= sections;
  errors.rmse = std::sqrt(errors.rmse / sections);
  errors.mae_unrounded /= sections;
  return errors;
}

}  // namespace cristae
