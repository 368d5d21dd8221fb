#include "core/evaluation/error_list.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/evaluation/instance_maps.h"
#include "core/evaluation/instance_scores.h"
#include "core/instances/objects.h"

namespace cristae {
namespace {

std::vector<ObjectCentre> centres_of(const cv::Mat& ids) {
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  options.smallest_piece_px = 1;
  return find_objects(ids, options).centres;
}

/// Where the instances of a pooled table lie, in the order of its lists.
struct Places {
  std::vector<std::array<std::int64_t, 3>> truth;
  std::vector<std::array<std::int64_t, 3>> labels;
};

using CentresOf = std::vector<ObjectCentre> SectionAgreement::*;

std::vector<std::array<std::int64_t, 3>> places_by_section(std::span<const SectionAgreement> sections,
                                                           CentresOf centres) {
  std::vector<std::array<std::int64_t, 3>> places;
  for (const SectionAgreement& section : sections) {
    for (const ObjectCentre& centre : section.*centres) places.push_back({section.z, centre.y, centre.x});
  }
  return places;
}

/// A body is shown in the section where it is largest (the first of them).
std::vector<std::array<std::int64_t, 3>> places_by_id(std::span<const SectionAgreement> sections,
                                                      CentresOf centres) {
  struct Largest {
    std::int64_t area = 0;
    std::array<std::int64_t, 3> place{};
  };
  std::map<std::uint32_t, Largest> by_id;
  for (const SectionAgreement& section : sections) {
    for (const ObjectCentre& centre : section.*centres) {
      Largest& largest = by_id[static_cast<std::uint32_t>(centre.id)];
      if (centre.area > largest.area) largest = {centre.area, {section.z, centre.y, centre.x}};
    }
  }
  std::vector<std::array<std::int64_t, 3>> places;
  for (const auto& [id, largest] : by_id) places.push_back(largest.place);
  return places;
}

Places find_places(std::span<const SectionAgreement> sections, InstanceDimension dimension) {
  const auto find = dimension == InstanceDimension::sections_2d ? places_by_section : places_by_id;
  return {find(sections, &SectionAgreement::truth), find(sections, &SectionAgreement::labels)};
}

/// The largest IoU each instance has with any of the other map.
struct BestIou {
  std::vector<double> truth;
  std::vector<double> labels;
};

BestIou best_iou(const Contingency& table) {
  BestIou best{std::vector<double>(table.truth.size()), std::vector<double>(table.labels.size())};
  for (const Overlap& overlap : table.overlaps) {
    const double iou = table.iou(overlap);
    double& truth = best.truth[static_cast<std::size_t>(overlap.truth)];
    double& label = best.labels[static_cast<std::size_t>(overlap.label)];
    truth = std::max(truth, iou);
    label = std::max(label, iou);
  }
  return best;
}

void add_unmatched(std::vector<InstanceError>& errors, InstanceErrorKind kind,
                   const std::vector<InstanceSize>& instances, const std::vector<std::int32_t>& partners,
                   const std::vector<std::array<std::int64_t, 3>>& places, const std::vector<double>& best) {
  for (std::size_t i = 0; i < instances.size(); ++i) {
    if (partners[i] < 0) errors.push_back({kind, instances[i].id, places[i], instances[i].pixels, best[i]});
  }
}

void add_poor_matches(std::vector<InstanceError>& errors, const Contingency& table,
                      const InstanceMatching& matching, const Places& places, double poor_below) {
  for (const Overlap& pair : matching.pairs) {
    if (table.iou(pair) >= poor_below) continue;
    const auto j = static_cast<std::size_t>(pair.label);
    const InstanceSize& label = table.labels[j];
    errors.push_back(
        {InstanceErrorKind::poor_match, label.id, places.labels[j], label.pixels, table.iou(pair)});
  }
}

}  // namespace

SectionAgreement compare_section(std::int64_t z, const cv::Mat& truth, const cv::Mat& labels, int threads) {
  return {z, make_contingency(truth, labels, threads), centres_of(truth), centres_of(labels)};
}

InstanceDimension dimension_of(const LabelStack& labels, Job& job) {
  if (labels.meaning == LabelMeaning::semantic) return InstanceDimension::sections_2d;
  std::unordered_set<std::int32_t> before, here;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    job.check();
    const cv::Mat ids = labels.ids(z);
    here.clear();
    for (int row = 0; row < ids.rows; ++row) {
      const auto* line = ids.ptr<std::int32_t>(row);
      for (int x = 0; x < ids.cols; ++x) {
        if (line[x] == 0 || (x > 0 && line[x] == line[x - 1])) continue;
        if (before.contains(line[x])) return InstanceDimension::volume_3d;
        here.insert(line[x]);
      }
    }
    std::swap(before, here);
  }
  return InstanceDimension::sections_2d;
}

std::vector<SectionAgreement> compare_stack(const LabelStack& labels, const LabelStack& truth,
                                            const EvaluationOptions& options, Job& job) {
  require_same_shape(truth.stack->info(), labels.stack->info());
  const SectionIds truth_ids = instances_of(truth, options.truth_source, options);
  const SectionIds label_ids = instances_of(labels, options.label_source, options);
  std::vector<SectionAgreement> sections;
  job.phase("compare");
  for (std::int64_t z = 0; z < truth.shape().z; ++z) {
    job.check();
    sections.push_back(compare_section(z, truth_ids(z), label_ids(z), options.threads));
    job.advance(z + 1, truth.shape().z);
  }
  return sections;
}

Contingency pooled_table(std::span<const SectionAgreement> sections, InstanceDimension dimension) {
  std::vector<Contingency> tables;
  tables.reserve(sections.size());
  for (const SectionAgreement& section : sections) tables.push_back(section.table);
  return dimension == InstanceDimension::sections_2d ? concatenate(tables) : merge(tables);
}

MatchCounts count_matches(const Contingency& table, double iou_threshold) {
  const auto tp = static_cast<std::int64_t>(match_instances(table, iou_threshold).pairs.size());
  return {tp, static_cast<std::int64_t>(table.labels.size()) - tp,
          static_cast<std::int64_t>(table.truth.size()) - tp};
}

std::vector<InstanceError> list_errors(std::span<const SectionAgreement> sections,
                                       const ErrorListOptions& options) {
  const Contingency table = pooled_table(sections, options.dimension);
  const InstanceMatching matching = match_instances(table, options.iou_threshold);
  const Places places = find_places(sections, options.dimension);
  const BestIou best = best_iou(table);
  std::vector<InstanceError> errors;
  add_unmatched(errors, InstanceErrorKind::false_positive, table.labels, matching.truth_of_label,
                places.labels, best.labels);
  add_unmatched(errors, InstanceErrorKind::false_negative, table.truth, matching.label_of_truth, places.truth,
                best.truth);
  add_poor_matches(errors, table, matching, places, options.poor_below);
  std::sort(errors.begin(), errors.end(), [](const InstanceError& a, const InstanceError& b) {
    return std::tuple(-a.pixels, a.place[0], a.kind, a.id) < std::tuple(-b.pixels, b.place[0], b.kind, b.id);
  });
  return errors;
}

}  // namespace cristae
