#include "core/evaluation/result_changes.h"

#include <cmath>
#include <span>
#include <utility>
#include <vector>

#include "core/evaluation/error_list.h"
#include "core/evaluation/instance_scores.h"
#include "core/instances/pair_counts.h"

namespace cristae {
namespace {

/// Above one half partners are unique and `match_instances` leaves exactly one half out. Just below, it
/// assigns one to one: of an instance cut into equal halves one is its partner.
const double kOneHalf = std::nextafter(0.5, 0.0);

/// Pairs of ids of a whole stack, added up before they become many.
class PairSum {
 public:
  void add(const cv::Mat& before, const cv::Mat& after) {
    const std::vector<PairCount> pairs = count_pairs(values(before), values(after), 1);
    pairs_.insert(pairs_.end(), pairs.begin(), pairs.end());
    if (pairs_.size() > 2 * merged_ + kSlack) merge();
  }

  Contingency table() {
    merge();
    return make_contingency(pairs_);
  }

 private:
  static constexpr std::size_t kSlack = 1 << 16;

  static std::span<const std::uint32_t> values(const cv::Mat& ids) {
    return {reinterpret_cast<const std::uint32_t*>(ids.data), ids.total()};
  }

  void merge() {
    pairs_ = merge_pairs(std::move(pairs_));
    merged_ = pairs_.size();
  }

  std::vector<PairCount> pairs_;
  std::size_t merged_ = 0;
};

cv::Mat ids_of(const LabelStack& labels, std::int64_t z) {
  cv::Mat ids = labels.ids(z);
  return ids.isContinuous() ? ids : ids.clone();
}

InstanceDimension common_dimension(const LabelStack& before, const LabelStack& after, Job& job) {
  const bool are_bodies = dimension_of(before, job) == InstanceDimension::volume_3d &&
                          dimension_of(after, job) == InstanceDimension::volume_3d;
  return are_bodies ? InstanceDimension::volume_3d : InstanceDimension::sections_2d;
}

}  // namespace

ResultChanges count_changes(const Contingency& table) {
  ResultChanges changes;
  changes.unchanged = static_cast<std::int64_t>(match_instances(table, kOneHalf).pairs.size());
  changes.only_before = static_cast<std::int64_t>(table.truth.size()) - changes.unchanged;
  changes.only_after = static_cast<std::int64_t>(table.labels.size()) - changes.unchanged;
  return changes;
}

ResultChanges count_changes(const LabelStack& before, const LabelStack& after, Job& job) {
  require_same_shape(before.stack->info(), after.stack->info());
  ResultChanges changes;
  const InstanceDimension dimension = common_dimension(before, after, job);
  PairSum bodies;
  const std::int64_t sections = after.shape().z;
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    const cv::Mat earlier = ids_of(before, z);
    const cv::Mat later = ids_of(after, z);
    if (dimension == InstanceDimension::volume_3d) {
      bodies.add(earlier, later);
    } else {
      const ResultChanges section = count_changes(make_contingency(earlier, later, 1));
      changes.unchanged += section.unchanged;
      changes.only_before += section.only_before;
      changes.only_after += section.only_after;
    }
    job.advance(z + 1, sections);
  }
  if (dimension == InstanceDimension::volume_3d) changes = count_changes(bodies.table());
  changes.dimension = dimension;
  return changes;
}

}  // namespace cristae
