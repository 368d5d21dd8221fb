#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cristae {

/// An animal or a culture: what was treated and drawn on its own. Its instances are no independent samples.
struct Replicate {
  std::string name;
  std::int64_t instances = 0;
  double mean = 0;  ///< over its instances
};

/// A condition with its replicates.
struct ReplicateGroup {
  std::string name;
  std::vector<Replicate> replicates;
};

/// Mean of the values of each replicate, in the order in which the names first come.
/// @param replicate_of_value  one name for each value
std::vector<Replicate> replicate_means(std::span<const double> values,
                                       std::span<const std::string> replicate_of_value);

struct Interval {
  double low = 0;
  double high = 0;
};

/// One group against the reference, on the means of replicates. Absent: not computable, see the warnings.
struct GroupComparison {
  std::string reference;
  std::string group;
  double reference_mean = 0;  ///< mean of its replicate means
  double group_mean = 0;
  double difference = 0;  ///< group - reference
  std::optional<Interval> difference_interval;
  /// Geometric mean of the group's replicate means over that of the reference; needs positive means.
  std::optional<double> ratio;
  std::optional<Interval> ratio_interval;
  std::optional<double> t, degrees_of_freedom, p;
  std::optional<double> adjusted_p;   ///< Holm, over the comparisons made together
  std::vector<std::string> warnings;  ///< sentences
};

struct ComparisonOptions {
  double confidence = 0.95;
};

/// Welch's t on replicate means: variances may differ, the degrees of freedom are those of Welch and
/// Satterthwaite. The interval of the ratio is that of the difference of the logarithms.
/// Source: Welch 1947; replicates as the unit: Lord et al. 2020, "SuperPlots".
/// @throws Error{bad_input} if a group has no replicate
GroupComparison compare_groups(const ReplicateGroup& reference, const ReplicateGroup& group,
                               const ComparisonOptions& options = {});

/// Every other group against the first, p adjusted for their number.
std::vector<GroupComparison> compare_with_first(const std::vector<ReplicateGroup>& groups,
                                                const ComparisonOptions& options = {});

/// Confidence interval of the mean of replicate means (Student's t); absent below two replicates.
std::optional<Interval> mean_interval(const ReplicateGroup& group, const ComparisonOptions& options = {});

/// "treated − control: +0.12 µm³ (95 % interval 0.02 to 0.22), ratio 1.4 (1.1 to 1.8); p = 0.031": the effect
/// first, p last.
std::string describe_comparison(const GroupComparison& comparison, const std::string& unit,
                                const ComparisonOptions& options = {});

}  // namespace cristae
