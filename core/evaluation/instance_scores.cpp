#include "core/evaluation/instance_scores.h"

#include <algorithm>

#include "core/evaluation/assignment.h"

namespace cristae {
namespace {

__extension__ typedef unsigned __int128 Wide;

/// a / b < c / d in integers; sizes of whole volumes overflow 64 bits in the product.
bool is_less(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
  return static_cast<Wide>(a) * static_cast<Wide>(d) < static_cast<Wide>(c) * static_cast<Wide>(b);
}

std::optional<double> value_of_empty_pair(EmptyPair empty) {
  return empty == EmptyPair::one ? std::optional(1.0) : std::nullopt;
}

bool both_empty(const Contingency& contingency) {
  return contingency.truth.empty() && contingency.labels.empty();
}

bool is_better(const Contingency& contingency, const Overlap& a, const Overlap& b, AjiMatch match) {
  if (match == AjiMatch::overlap) return a.pixels > b.pixels;
  return is_less(b.pixels, contingency.union_pixels(b), a.pixels, contingency.union_pixels(a));
}

/// AJI of given partners, one or none for each truth.
double jaccard_of(const Contingency& contingency, const std::vector<Overlap>& partners) {
  std::int64_t common = 0;
  std::int64_t either = contingency.truth_pixels + contingency.label_pixels;
  std::vector<std::uint8_t> is_used(contingency.labels.size(), 0);
  for (const Overlap& partner : partners) {
    const auto label = static_cast<std::size_t>(partner.label);
    common += partner.pixels;
    // Every instance is in `either` once; a label that is used again counts again.
    either -= partner.pixels;
    if (is_used[label] != 0) either += contingency.labels[label].pixels;
    is_used[label] = 1;
  }
  return either > 0 ? static_cast<double>(common) / static_cast<double>(either) : 0.0;
}

std::vector<Overlap> best_partners(const Contingency& contingency, AjiMatch match) {
  std::vector<Overlap> partners;
  for (const Overlap& overlap : contingency.overlaps) {
    if (partners.empty() || partners.back().truth != overlap.truth) {
      partners.push_back(overlap);
    } else if (is_better(contingency, overlap, partners.back(), match)) {
      partners.back() = overlap;
    }
  }
  return partners;
}

/// One-to-one with the largest summed IoU among the given overlaps (by truth).
std::vector<Overlap> best_one_to_one(const Contingency& contingency, const std::vector<Overlap>& overlaps) {
  std::vector<WeightedPair> pairs;
  pairs.reserve(overlaps.size());
  for (const Overlap& overlap : overlaps) {
    pairs.push_back({overlap.truth, overlap.label, contingency.iou(overlap)});
  }
  const auto label_of = assign_best(static_cast<std::int32_t>(contingency.truth.size()),
                                    static_cast<std::int32_t>(contingency.labels.size()), pairs);
  std::vector<Overlap> partners;
  for (const Overlap& overlap : overlaps) {
    if (label_of[static_cast<std::size_t>(overlap.truth)] == overlap.label) partners.push_back(overlap);
  }
  return partners;
}

}  // namespace

std::optional<double> aggregated_jaccard(const Contingency& contingency, AjiMatch match, EmptyPair empty) {
  if (both_empty(contingency)) return value_of_empty_pair(empty);
  return jaccard_of(contingency, best_partners(contingency, match));
}

std::optional<double> aggregated_jaccard_plus(const Contingency& contingency, EmptyPair empty) {
  if (both_empty(contingency)) return value_of_empty_pair(empty);
  return jaccard_of(contingency, best_one_to_one(contingency, contingency.overlaps));
}

InstanceMatching match_instances(const Contingency& contingency, double threshold) {
  InstanceMatching matching;
  matching.label_of_truth.assign(contingency.truth.size(), -1);
  matching.truth_of_label.assign(contingency.labels.size(), -1);
  std::vector<Overlap> admissible;
  for (const Overlap& overlap : contingency.overlaps) {
    const bool above_half = 2 * overlap.pixels > contingency.union_pixels(overlap);
    const double iou = contingency.iou(overlap);
    const bool matches = threshold == 0.5 ? above_half : threshold > 0.5 ? iou > threshold : iou >= threshold;
    if (matches) admissible.push_back(overlap);
  }
  matching.pairs = threshold >= 0.5 ? std::move(admissible) : best_one_to_one(contingency, admissible);
  for (const Overlap& pair : matching.pairs) {
    matching.label_of_truth[static_cast<std::size_t>(pair.truth)] = pair.label;
    matching.truth_of_label[static_cast<std::size_t>(pair.label)] = pair.truth;
  }
  return matching;
}

PanopticScores panoptic_quality(const Contingency& contingency, PqForm form, EmptyPair empty) {
  PanopticScores scores;
  if (both_empty(contingency)) {
    scores.pq = scores.sq = scores.rq = value_of_empty_pair(empty);
    return scores;
  }
  double iou_sum = 0;
  const InstanceMatching matching = match_instances(contingency);
  for (const Overlap& pair : matching.pairs) iou_sum += contingency.iou(pair);
  scores.tp = static_cast<std::int64_t>(matching.pairs.size());
  scores.fp = static_cast<std::int64_t>(contingency.labels.size()) - scores.tp;
  scores.fn = static_cast<std::int64_t>(contingency.truth.size()) - scores.tp;
  const auto tp = static_cast<double>(scores.tp);
  const double base = tp + 0.5 * static_cast<double>(scores.fp + scores.fn);
  scores.rq = tp / base;
  scores.sq = scores.tp > 0 ? iou_sum / tp : 0.0;
  scores.pq = form == PqForm::standard ? iou_sum / base : iou_sum / (2 * base);
  return scores;
}

}  // namespace cristae
