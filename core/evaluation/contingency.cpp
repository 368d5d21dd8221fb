#include "core/evaluation/contingency.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

/// Sums of one side of the pairs, by ascending id, without 0.
template <typename IdOf>
std::vector<InstanceSize> sizes_of(std::span<const PairCount> pairs, const IdOf& id_of) {
  std::vector<InstanceSize> sizes;
  for (const PairCount& pair : pairs) {
    if (id_of(pair) != 0) sizes.push_back({id_of(pair), pair.pixels});
  }
  std::sort(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  std::size_t kept = 0;
  for (const InstanceSize& size : sizes) {
    if (kept > 0 && sizes[kept - 1].id == size.id) {
      sizes[kept - 1].pixels += size.pixels;
    } else {
      sizes[kept++] = size;
    }
  }
  sizes.resize(kept);
  return sizes;
}

std::int32_t position(const std::vector<InstanceSize>& sizes, std::uint32_t id) {
  const auto found =
      std::lower_bound(sizes.begin(), sizes.end(), id,
                       [](const InstanceSize& size, std::uint32_t wanted) { return size.id < wanted; });
  return static_cast<std::int32_t>(found - sizes.begin());
}

/// Continuous ids of a section; a mask becomes ids 0 and 1.
cv::Mat as_ids(const cv::Mat& map, const char* what) {
  if (map.empty()) return cv::Mat(map.size(), CV_32S);
  cv::Mat ids = map;
  if (map.type() == CV_8U) {
    cv::Mat(map != 0).convertTo(ids, CV_32S, 1.0 / 255.0);
  } else if (map.type() != CV_32S) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} of OpenCV type {}, expected 32-bit ids or a mask", what, map.type()),
                "convert the labels first");
  }
  return ids.isContinuous() ? ids : ids.clone();
}

std::span<const std::uint32_t> values(const cv::Mat& ids) {
  return {reinterpret_cast<const std::uint32_t*>(ids.data), ids.total()};
}

}  // namespace

Contingency make_contingency(std::span<const PairCount> pairs) {
  Contingency result;
  result.truth = sizes_of(pairs, [](const PairCount& pair) { return pair.first; });
  result.labels = sizes_of(pairs, [](const PairCount& pair) { return pair.second; });
  for (const PairCount& pair : pairs) {
    result.pixels += pair.pixels;
    if (pair.first != 0) result.truth_pixels += pair.pixels;
    if (pair.second != 0) result.label_pixels += pair.pixels;
    if (pair.first == 0 || pair.second == 0) continue;
    result.common_pixels += pair.pixels;
    result.overlaps.push_back(
        {position(result.truth, pair.first), position(result.labels, pair.second), pair.pixels});
  }
  return result;
}

Contingency make_contingency(const cv::Mat& truth, const cv::Mat& labels, int threads) {
  if (truth.size() != labels.size()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("the labels are {} x {}, the truth is {} x {}", labels.rows, labels.cols,
                            truth.rows, truth.cols),
                "give labels and truth of the same section");
  }
  const cv::Mat truth_ids = as_ids(truth, "a truth");
  const cv::Mat label_ids = as_ids(labels, "labels");
  return make_contingency(count_pairs(values(truth_ids), values(label_ids), threads));
}

Contingency make_contingency(const LabelVolume& truth, const LabelVolume& labels, int threads) {
  if (truth.shape() != labels.shape()) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("the labels are {} x {} x {}, the truth is {} x {} x {}", labels.shape().z,
                    labels.shape().y, labels.shape().x, truth.shape().z, truth.shape().y, truth.shape().x),
        "give labels and truth of the same stack");
  }
  return make_contingency(count_pairs({truth.data(), truth.size()}, {labels.data(), labels.size()}, threads));
}

Contingency concatenate(std::span<const Contingency> sections) {
  Contingency result;
  for (const Contingency& section : sections) {
    const auto truth = static_cast<std::int32_t>(result.truth.size());
    const auto label = static_cast<std::int32_t>(result.labels.size());
    result.truth.insert(result.truth.end(), section.truth.begin(), section.truth.end());
    result.labels.insert(result.labels.end(), section.labels.begin(), section.labels.end());
    for (const Overlap& overlap : section.overlaps) {
      result.overlaps.push_back({overlap.truth + truth, overlap.label + label, overlap.pixels});
    }
    result.pixels += section.pixels;
    result.truth_pixels += section.truth_pixels;
    result.label_pixels += section.label_pixels;
    result.common_pixels += section.common_pixels;
  }
  return result;
}

Contingency merge(std::span<const Contingency> sections) {
  std::vector<PairCount> pairs;
  for (const Contingency& section : sections) {
    std::vector<std::int64_t> truth_alone, label_alone;
    for (const auto& instance : section.truth) truth_alone.push_back(instance.pixels);
    for (const auto& instance : section.labels) label_alone.push_back(instance.pixels);
    for (const Overlap& overlap : section.overlaps) {
      const auto i = static_cast<std::size_t>(overlap.truth);
      const auto j = static_cast<std::size_t>(overlap.label);
      pairs.push_back({section.truth[i].id, section.labels[j].id, overlap.pixels});
      truth_alone[i] -= overlap.pixels;
      label_alone[j] -= overlap.pixels;
    }
    for (std::size_t i = 0; i < truth_alone.size(); ++i) {
      if (truth_alone[i] > 0) pairs.push_back({section.truth[i].id, 0, truth_alone[i]});
    }
    for (std::size_t j = 0; j < label_alone.size(); ++j) {
      if (label_alone[j] > 0) pairs.push_back({0, section.labels[j].id, label_alone[j]});
    }
    const std::int64_t background =
        section.pixels - section.truth_pixels - section.label_pixels + section.common_pixels;
    if (background > 0) pairs.push_back({0, 0, background});
  }
  return make_contingency(merge_pairs(std::move(pairs)));
}

OverlapsByLabel overlaps_by_label(const Contingency& contingency) {
  OverlapsByLabel result;
  result.first.assign(contingency.labels.size() + 1, 0);
  for (const Overlap& overlap : contingency.overlaps)
    ++result.first[static_cast<std::size_t>(overlap.label) + 1];
  for (std::size_t j = 1; j < result.first.size(); ++j) result.first[j] += result.first[j - 1];
  result.overlaps.resize(contingency.overlaps.size());
  auto next = result.first;
  for (const Overlap& overlap : contingency.overlaps) {
    result.overlaps[next[static_cast<std::size_t>(overlap.label)]++] = overlap;
  }
  return result;
}

}  // namespace cristae
