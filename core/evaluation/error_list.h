#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/annotation/sample_points.h"
#include "core/base/job.h"
#include "core/evaluation/contingency.h"
#include "core/evaluation/evaluate.h"
#include "core/instances/segment_instances.h"
#include "core/volume/labels.h"

namespace cristae {

/// Labels and truth of one section as far as matching needs them, without pixels: made once, then matched
/// at any threshold.
struct SectionAgreement {
  std::int64_t z = 0;
  Contingency table;
  std::vector<ObjectCentre> truth;   ///< parallel to table.truth; a pixel inside each, in this section
  std::vector<ObjectCentre> labels;  ///< parallel to table.labels
};

/// @param truth, labels  CV_32S ids of one size
SectionAgreement compare_section(std::int64_t z, const cv::Mat& truth, const cv::Mat& labels,
                                 int threads = 0);

/// 3-D as soon as an id occurs in two sections that follow each other; semantic maps are 2-D. Reads sections
/// until it knows: all of them in 2-D.
InstanceDimension dimension_of(const LabelStack& labels, Job& job);

/// All sections in order. Semantic maps become components as in `evaluate`, with the same options.
/// @throws Error{bad_input} naming both if the shapes differ
std::vector<SectionAgreement> compare_stack(const LabelStack& labels, const LabelStack& truth,
                                            const EvaluationOptions& options, Job& job);

/// The tables of all sections as one: instances by section in 2-D, by id in 3-D.
Contingency pooled_table(std::span<const SectionAgreement> sections, InstanceDimension dimension);

/// Instances by agreement at an IoU threshold, matched as `match_instances` does.
struct MatchCounts {
  std::int64_t tp = 0;
  std::int64_t fp = 0;
  std::int64_t fn = 0;
  bool operator==(const MatchCounts&) const = default;
};
MatchCounts count_matches(const Contingency& table, double iou_threshold = 0.5);

/// What is wrong with an instance.
enum class InstanceErrorKind {
  false_positive,  ///< a label without partner
  false_negative,  ///< a truth object without partner
  poor_match       ///< a match, but the two differ much
};

struct InstanceError {
  InstanceErrorKind kind = InstanceErrorKind::false_positive;
  std::uint32_t id = 0;                 ///< of the label; false_negative: of the truth object
  std::array<std::int64_t, 3> place{};  ///< z, y, x inside it, in the section where it is largest
  std::int64_t pixels = 0;              ///< its size; voxels in 3-D
  double best_iou = 0;                  ///< with any object of the other map; poor_match: with its partner
  bool operator==(const InstanceError&) const = default;
};

struct ErrorListOptions {
  InstanceDimension dimension = InstanceDimension::sections_2d;
  double iou_threshold = 0.5;  ///< of a match
  double poor_below = 0.7;     ///< matches with a smaller IoU are listed too; 0: none
};

/// What a person should look at, the largest first (then by section, kind and id).
std::vector<InstanceError> list_errors(std::span<const SectionAgreement> sections,
                                       const ErrorListOptions& options = {});

}  // namespace cristae
