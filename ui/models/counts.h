#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/evaluation/error_list.h"
#include "core/project/project.h"

namespace cristae::ui {

/// What the counts are made from.
struct CountsInput {
  bool hasResult = false;
  std::optional<std::int64_t> instances = std::nullopt;  ///< of the current result; absent: being counted
  std::optional<double> densityEstimate = std::nullopt;
  std::vector<Verdict> verdicts = {};  ///< on the current result
  /// Against truth, at `iouThreshold`; absent: no truth, or not computed yet.
  std::optional<MatchCounts> agreement = std::nullopt;
  double iouThreshold = 0.5;
  bool isComparing = false;  ///< truth is there and is being compared
  bool isOutOfDate = false;
};

/// Where TP, FP and FN come from.
enum class CountsSource {
  none,      ///< there is no result
  verdicts,  ///< a person's words; what nobody looked at is unreviewed, never false
  truth      ///< matched with truth
};

/// The figures that are always in sight. Absent ones are not known and not shown.
struct CountsState {
  CountsSource source = CountsSource::none;
  std::optional<std::int64_t> instances;
  std::optional<std::int64_t> estimate;  ///< of mitochondria by the density, rounded
  std::int64_t reviewed = 0;             ///< instances accepted, rejected or flagged
  std::optional<std::int64_t> tp;
  std::optional<std::int64_t> fp;
  std::optional<std::int64_t> fn;
  std::optional<std::int64_t> unreviewed;  ///< source verdicts: instances without a verdict
  double iouThreshold = 0.5;
  bool isComparing = false;
  bool isOutOfDate = false;
  bool operator==(const CountsState&) const = default;
};

CountsState countsState(const CountsInput& input);

}  // namespace cristae::ui
