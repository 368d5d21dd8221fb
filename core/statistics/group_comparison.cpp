#include "core/statistics/group_comparison.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/statistics/distribution.h"
#include "core/statistics/student_t.h"

namespace cristae {
namespace {

/// Welch's comparison of two samples.
struct Welch {
  double difference = 0;  ///< second - first
  double t = 0;
  double degrees_of_freedom = 0;
  Interval interval;
};

/// Absent when a sample has fewer than two values or neither varies.
std::optional<Welch> welch(std::span<const double> first, std::span<const double> second, double confidence) {
  if (first.size() < 2 || second.size() < 2) return std::nullopt;
  const double share_1 = variance_of(first) / static_cast<double>(first.size());
  const double share_2 = variance_of(second) / static_cast<double>(second.size());
  const double variance = share_1 + share_2;
  if (!(variance > 0)) return std::nullopt;
  Welch result;
  result.difference = mean_of(second) - mean_of(first);
  result.t = result.difference / std::sqrt(variance);
  result.degrees_of_freedom = variance * variance /
                              (share_1 * share_1 / static_cast<double>(first.size() - 1) +
                               share_2 * share_2 / static_cast<double>(second.size() - 1));
  const double half =
      student_t_for_two_sided(1 - confidence, result.degrees_of_freedom) * std::sqrt(variance);
  result.interval = {result.difference - half, result.difference + half};
  return result;
}

std::vector<double> means_of(const ReplicateGroup& group) {
  std::vector<double> means;
  for (const auto& replicate : group.replicates) means.push_back(replicate.mean);
  return means;
}

bool all_positive(std::span<const double> values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return value > 0; });
}

std::vector<double> logarithms(std::vector<double> values) {
  for (auto& value : values) value = std::log(value);
  return values;
}

void add_ratio(GroupComparison& result, const std::vector<double>& reference,
               const std::vector<double>& group, double confidence) {
  if (!all_positive(reference) || !all_positive(group)) return;
  const auto log_reference = logarithms(reference);
  const auto log_group = logarithms(group);
  result.ratio = std::exp(mean_of(log_group) - mean_of(log_reference));
  if (const auto test = welch(log_reference, log_group, confidence)) {
    result.ratio_interval = Interval{std::exp(test->interval.low), std::exp(test->interval.high)};
  }
}

void warn_about_replication(GroupComparison& result, const ReplicateGroup& group) {
  constexpr std::size_t few = 3;
  const std::size_t count = group.replicates.size();
  if (count == 1) {
    result.warnings.push_back(
        fmt::format("'{}' has one replicate: its {} instances come from one animal or culture, so nothing "
                    "says how much animals differ, and no interval or p is given.",
                    group.name, group.replicates.front().instances));
  } else if (count < few) {
    result.warnings.push_back(fmt::format(
        "'{}' has {} replicates: the interval rests on very few animals or cultures.", group.name, count));
  }
}

/// Three significant digits, with a minus sign that is one.
std::string number(double value) {
  std::string text = fmt::format("{:.3g}", std::abs(value));
  return value < 0 ? "\u2212" + text : text;
}

std::string format_p(double p) { return p < 0.001 ? "p < 0.001" : fmt::format("p = {:.2g}", p); }

std::string between(const Interval& interval) {
  return number(interval.low) + " to " + number(interval.high);
}

void adjust_by_holm(std::vector<GroupComparison>& comparisons) {
  std::vector<GroupComparison*> tested;
  for (auto& comparison : comparisons) {
    if (comparison.p) tested.push_back(&comparison);
  }
  std::sort(tested.begin(), tested.end(), [](const auto* a, const auto* b) { return *a->p < *b->p; });
  double so_far = 0;
  for (std::size_t i = 0; i < tested.size(); ++i) {
    so_far = std::max(so_far, std::min(1.0, static_cast<double>(tested.size() - i) * *tested[i]->p));
    tested[i]->adjusted_p = so_far;
  }
}

}  // namespace

std::vector<Replicate> replicate_means(std::span<const double> values,
                                       std::span<const std::string> replicate_of_value) {
  std::vector<Replicate> replicates;
  for (std::size_t i = 0; i < values.size(); ++i) {
    auto found = std::find_if(replicates.begin(), replicates.end(),
                              [&](const Replicate& r) { return r.name == replicate_of_value[i]; });
    if (found == replicates.end()) found = replicates.insert(found, {replicate_of_value[i], 0, 0});
    ++found->instances;
    found->mean += (values[i] - found->mean) / static_cast<double>(found->instances);
  }
  return replicates;
}

GroupComparison compare_groups(const ReplicateGroup& reference, const ReplicateGroup& group,
                               const ComparisonOptions& options) {
  for (const auto* one : {&reference, &group}) {
    if (one->replicates.empty()) {
      throw Error(ErrorKind::bad_input, "the group '" + one->name + "' has no replicate",
                  "leave it out or add measurements");
    }
  }
  const auto reference_means = means_of(reference);
  const auto group_means = means_of(group);
  GroupComparison result;
  result.reference = reference.name;
  result.group = group.name;
  result.reference_mean = mean_of(reference_means);
  result.group_mean = mean_of(group_means);
  result.difference = result.group_mean - result.reference_mean;
  if (const auto test = welch(reference_means, group_means, options.confidence)) {
    result.difference_interval = test->interval;
    result.t = test->t;
    result.degrees_of_freedom = test->degrees_of_freedom;
    result.p = student_t_two_sided(test->t, test->degrees_of_freedom);
  }
  add_ratio(result, reference_means, group_means, options.confidence);
  warn_about_replication(result, reference);
  warn_about_replication(result, group);
  return result;
}

std::vector<GroupComparison> compare_with_first(const std::vector<ReplicateGroup>& groups,
                                                const ComparisonOptions& options) {
  std::vector<GroupComparison> comparisons;
  for (std::size_t i = 1; i < groups.size(); ++i) {
    comparisons.push_back(compare_groups(groups.front(), groups[i], options));
  }
  adjust_by_holm(comparisons);
  return comparisons;
}

std::optional<Interval> mean_interval(const ReplicateGroup& group, const ComparisonOptions& options) {
  const auto means = means_of(group);
  if (means.size() < 2) return std::nullopt;
  const auto count = static_cast<double>(means.size());
  const double half =
      student_t_for_two_sided(1 - options.confidence, count - 1) * std::sqrt(variance_of(means) / count);
  return Interval{mean_of(means) - half, mean_of(means) + half};
}

std::string describe_comparison(const GroupComparison& comparison, const std::string& unit,
                                const ComparisonOptions& options) {
  std::string text = fmt::format("{} \u2212 {}: {}{}{}{}", comparison.group, comparison.reference,
                                 comparison.difference > 0 ? "+" : "", number(comparison.difference),
                                 unit.empty() ? "" : " ", unit);
  if (comparison.difference_interval) {
    text += fmt::format(" ({:g} % interval {})", 100 * options.confidence,
                        between(*comparison.difference_interval));
  }
  if (comparison.ratio) {
    text += fmt::format(", ratio {}", number(*comparison.ratio));
    if (comparison.ratio_interval) text += fmt::format(" ({})", between(*comparison.ratio_interval));
  }
  if (comparison.p) text += "; " + format_p(*comparison.p);
  if (comparison.adjusted_p && *comparison.adjusted_p != *comparison.p) {
    text += ", adjusted " + format_p(*comparison.adjusted_p);
  }
  return text;
}

}  // namespace cristae
