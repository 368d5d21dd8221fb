#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/evaluation/contingency.h"
#include "core/evaluation/pixel_scores.h"

namespace cristae {

/// By what the partner of a truth instance is chosen for AJI.
enum class AjiMatch { iou, overlap };

/// Aggregated Jaccard index (Kumar et al. 2017). Each truth takes its best partner (lowest id on ties); a
/// label may be taken more than once; labels never taken add their size to the denominator.
///   AJI = sum_i |G_i n P_j*| / (sum_i |G_i u P_j*| + sum_unused |P_j|)
/// Both empty: 1 or undefined; one empty: 0.
std::optional<double> aggregated_jaccard(const Contingency& contingency, AjiMatch match = AjiMatch::iou,
                                         EmptyPair empty = EmptyPair::one);

/// AJI+: the same with the one-to-one assignment of the largest summed IoU.
std::optional<double> aggregated_jaccard_plus(const Contingency& contingency,
                                              EmptyPair empty = EmptyPair::one);

/// One-to-one partners of the instances.
struct InstanceMatching {
  std::vector<Overlap> pairs;                ///< by truth
  std::vector<std::int32_t> label_of_truth;  ///< position of the label, or -1
  std::vector<std::int32_t> truth_of_label;  ///< position of the truth, or -1
};

/// Pairs with IoU above `threshold` for a threshold of at least one half, where a partner is unique; below,
/// pairs with IoU of at least the threshold, assigned one-to-one with the largest summed IoU.
InstanceMatching match_instances(const Contingency& contingency, double threshold = 0.5);

/// How PQ is written.
enum class PqForm {
  standard,     ///< sum IoU / (TP + FP/2 + FN/2)
  eq11_literal  ///< sum IoU / (2 TP + FP + FN): one half of it, as one paper prints it
};

/// Panoptic quality (Kirillov et al. 2019) with matches at IoU > 0.5.
///   RQ = TP / (TP + FP/2 + FN/2), SQ = sum IoU / TP (0 without a match), PQ = SQ RQ
struct PanopticScores {
  std::int64_t tp = 0;
  std::int64_t fp = 0;
  std::int64_t fn = 0;
  std::optional<double> pq, sq, rq;  ///< both empty: 1 or undefined
};

PanopticScores panoptic_quality(const Contingency& contingency, PqForm form = PqForm::standard,
                                EmptyPair empty = EmptyPair::one);

}  // namespace cristae
