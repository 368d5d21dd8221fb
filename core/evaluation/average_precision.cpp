#include "core/evaluation/average_precision.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr int kRecalls = 100;  ///< recalls 0/100 .. 100/100

__extension__ typedef unsigned __int128 Wide;

enum class Outcome : std::uint8_t { hit, miss, ignored };

/// Labels by score, highest first, and their overlaps.
struct RankedLabels {
  std::vector<std::int32_t> order;
  OverlapsByLabel by_label;
};

RankedLabels rank(const Contingency& contingency, std::span<const double> scores) {
  if (!scores.empty() && scores.size() != contingency.labels.size()) {
    throw Error(ErrorKind::internal,
                fmt::format("{} scores for {} labels", scores.size(), contingency.labels.size()),
                "give one score for each label or none");
  }
  RankedLabels ranked{std::vector<std::int32_t>(contingency.labels.size()), overlaps_by_label(contingency)};
  std::iota(ranked.order.begin(), ranked.order.end(), 0);
  const auto score = [&](std::int32_t label) {
    const auto j = static_cast<std::size_t>(label);
    return scores.empty() ? static_cast<double>(contingency.labels[j].pixels) : scores[j];
  };
  std::stable_sort(ranked.order.begin(), ranked.order.end(),
                   [&](std::int32_t a, std::int32_t b) { return score(a) > score(b); });
  return ranked;
}

bool reaches(const Contingency& contingency, const Overlap& overlap, int percent) {
  return 100 * overlap.pixels >= percent * contingency.union_pixels(overlap);
}

bool has_larger_iou(const Contingency& contingency, const Overlap& a, const Overlap& b) {
  return static_cast<Wide>(a.pixels) * static_cast<Wide>(contingency.union_pixels(b)) >
         static_cast<Wide>(b.pixels) * static_cast<Wide>(contingency.union_pixels(a));
}

std::int64_t count_in(const Contingency& contingency, const SizeRange& range) {
  return std::count_if(contingency.truth.begin(), contingency.truth.end(),
                       [&](const InstanceSize& instance) { return range.holds(instance.pixels); });
}

/// Mean of the precision envelope at 101 recalls.
double interpolated(const std::vector<Outcome>& outcomes, std::int64_t truths) {
  std::vector<std::int64_t> hits;  // after each rank that counts
  std::vector<double> envelope;
  for (const Outcome outcome : outcomes) {
    if (outcome == Outcome::ignored) continue;
    hits.push_back((hits.empty() ? 0 : hits.back()) + (outcome == Outcome::hit ? 1 : 0));
    envelope.push_back(static_cast<double>(hits.back()) / static_cast<double>(hits.size()));
  }
  for (std::size_t i = envelope.size(); i-- > 1;) envelope[i - 1] = std::max(envelope[i - 1], envelope[i]);
  double sum = 0;
  std::size_t rank = 0;
  for (int k = 0; k <= kRecalls; ++k) {
    while (rank < hits.size() && kRecalls * hits[rank] < k * truths) ++rank;
    if (rank == hits.size()) break;
    sum += envelope[rank];
  }
  return sum / (kRecalls + 1);
}

double one_to_one(const Contingency& contingency, const RankedLabels& ranked, int percent,
                  const SizeRange& range = {}) {
  std::vector<std::uint8_t> is_taken(contingency.truth.size(), 0);
  std::vector<Outcome> outcomes;
  outcomes.reserve(ranked.order.size());
  for (const std::int32_t label : ranked.order) {
    const Overlap* best = nullptr;
    for (const Overlap& overlap : ranked.by_label.of(label)) {
      if (is_taken[static_cast<std::size_t>(overlap.truth)] != 0 || !reaches(contingency, overlap, percent))
        continue;
      if (!best || has_larger_iou(contingency, overlap, *best)) best = &overlap;
    }
    if (best) is_taken[static_cast<std::size_t>(best->truth)] = 1;
    const InstanceSize& judged = best ? contingency.truth[static_cast<std::size_t>(best->truth)]
                                      : contingency.labels[static_cast<std::size_t>(label)];
    outcomes.push_back(!range.holds(judged.pixels) ? Outcome::ignored : best ? Outcome::hit : Outcome::miss);
  }
  return interpolated(outcomes, count_in(contingency, range));
}

std::optional<double> mitoem(const Contingency& contingency, const RankedLabels& ranked, int percent,
                             const SizeRange& range) {
  const std::int64_t truths = count_in(contingency, range);
  if (truths == 0) return std::nullopt;
  std::vector<Outcome> outcomes;
  for (const std::int32_t label : ranked.order) {
    const Overlap* best = nullptr;
    for (const Overlap& overlap : ranked.by_label.of(label)) {
      if (!best || has_larger_iou(contingency, overlap, *best)) best = &overlap;
    }
    const bool is_hit = best && reaches(contingency, *best, percent);
    const InstanceSize& judged = is_hit ? contingency.truth[static_cast<std::size_t>(best->truth)]
                                        : contingency.labels[static_cast<std::size_t>(label)];
    outcomes.push_back(!range.holds(judged.pixels) ? Outcome::ignored
                       : is_hit                    ? Outcome::hit
                                                   : Outcome::miss);
  }
  return interpolated(outcomes, truths);
}

}  // namespace

std::optional<double> average_precision(const Contingency& contingency, int percent,
                                        std::span<const double> scores) {
  if (contingency.truth.empty()) return std::nullopt;
  return one_to_one(contingency, rank(contingency, scores), percent);
}

std::optional<double> average_precision_of_class(const Contingency& contingency, int percent,
                                                 const SizeRange& range, std::span<const double> scores) {
  if (count_in(contingency, range) == 0) return std::nullopt;
  return one_to_one(contingency, rank(contingency, scores), percent, range);
}

AveragePrecisions average_precisions(const Contingency& contingency, std::span<const double> scores) {
  if (contingency.truth.empty()) return {};
  const RankedLabels ranked = rank(contingency, scores);
  AveragePrecisions result;
  double sum = 0;
  for (int percent = 50; percent <= 95; percent += 5) {
    const double value = one_to_one(contingency, ranked, percent);
    sum += value;
    if (percent == 50) result.ap50 = value;
    if (percent == 75) result.ap75 = value;
  }
  result.ap = sum / 10;
  return result;
}

MitoEmScores mitoem_average_precision(const Contingency& contingency, std::span<const double> scores,
                                      const SizeClasses& classes) {
  const RankedLabels ranked = rank(contingency, scores);
  MitoEmScores result;
  result.ap50 = mitoem(contingency, ranked, 50, {});
  result.ap75 = mitoem(contingency, ranked, 75, {});
  result.ap75_small = mitoem(contingency, ranked, 75, {.above = -1, .up_to = classes.small_up_to});
  result.ap75_medium =
      mitoem(contingency, ranked, 75, {.above = classes.small_up_to, .up_to = classes.medium_up_to});
  result.ap75_large = mitoem(contingency, ranked, 75, {.above = classes.medium_up_to});
  return result;
}

std::vector<double> mean_probability(const cv::Mat& labels, const cv::Mat& probability) {
  if (labels.type() != CV_32S || labels.size() != probability.size() ||
      (probability.type() != CV_32F && probability.type() != CV_8U)) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("labels of {} x {} (OpenCV type {}) and a probability of {} x {} (type {})", labels.rows,
                    labels.cols, labels.type(), probability.rows, probability.cols, probability.type()),
        "give ids and an 8-bit or float probability of one size");
  }
  struct Sum {
    double probability = 0;
    std::int64_t pixels = 0;
  };
  std::map<std::int32_t, Sum> sums;
  for (int row = 0; row < labels.rows; ++row) {
    const auto* id = labels.ptr<std::int32_t>(row);
    for (int x = 0; x < labels.cols;) {
      const std::int32_t here = id[x];
      Sum run;
      for (; x < labels.cols && id[x] == here; ++x, ++run.pixels) {
        run.probability += probability.type() == CV_8U ? probability.at<std::uint8_t>(row, x) / 255.0
                                                       : static_cast<double>(probability.at<float>(row, x));
      }
      if (here == 0) continue;
      Sum& sum = sums[here];
      sum.probability += run.probability;
      sum.pixels += run.pixels;
    }
  }
  std::vector<double> means;
  for (const auto& [id, sum] : sums) means.push_back(sum.probability / static_cast<double>(sum.pixels));
  return means;
}

}  // namespace cristae
