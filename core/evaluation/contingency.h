#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/instances/pair_counts.h"
#include "core/volume/volume.h"

namespace cristae {

struct InstanceSize {
  std::uint32_t id = 0;
  std::int64_t pixels = 0;
  bool operator==(const InstanceSize&) const = default;
};

/// Pixels common to one truth and one label instance; both are positions in the lists of the Contingency.
struct Overlap {
  std::int32_t truth = 0;
  std::int32_t label = 0;
  std::int64_t pixels = 0;
  bool operator==(const Overlap&) const = default;
};

/// All that scores need to know of a pair of label maps, made in one pass over the pixels.
struct Contingency {
  std::vector<InstanceSize> truth;   ///< by ascending id
  std::vector<InstanceSize> labels;  ///< by ascending id
  std::vector<Overlap> overlaps;     ///< by truth, then label; only pairs with common pixels
  std::int64_t pixels = 0;           ///< of the map
  std::int64_t truth_pixels = 0;     ///< foreground of the truth
  std::int64_t label_pixels = 0;     ///< foreground of the labels
  std::int64_t common_pixels = 0;    ///< foreground of both

  std::int64_t union_pixels(const Overlap& overlap) const {
    return truth[static_cast<std::size_t>(overlap.truth)].pixels +
           labels[static_cast<std::size_t>(overlap.label)].pixels - overlap.pixels;
  }
  double iou(const Overlap& overlap) const {
    return static_cast<double>(overlap.pixels) / static_cast<double>(union_pixels(overlap));
  }
};

/// From the pairs (truth id, label id) of count_pairs.
Contingency make_contingency(std::span<const PairCount> pairs);

/// Two maps of ids of one section: CV_32S, or CV_8U masks. 0 = background, ids may be sparse.
/// @throws Error{bad_input} if sizes or types differ from this
Contingency make_contingency(const cv::Mat& truth, const cv::Mat& labels, int threads = 0);

/// Two volumes of ids.
Contingency make_contingency(const LabelVolume& truth, const LabelVolume& labels, int threads = 0);

/// Pools sections whose instances are their own: the same id in two sections is two instances.
Contingency concatenate(std::span<const Contingency> sections);

/// Pools sections whose ids go through the stack: the same id in two sections is one instance.
Contingency merge(std::span<const Contingency> sections);

/// The overlaps by label, then truth; those of label j are [first[j], first[j + 1]).
struct OverlapsByLabel {
  std::vector<Overlap> overlaps;
  std::vector<std::size_t> first;
  std::span<const Overlap> of(std::int32_t label) const {
    const auto j = static_cast<std::size_t>(label);
    return std::span(overlaps).subspan(first[j], first[j + 1] - first[j]);
  }
};
OverlapsByLabel overlaps_by_label(const Contingency& contingency);

}  // namespace cristae
