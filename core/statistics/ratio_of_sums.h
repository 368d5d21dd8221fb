#pragma once

#include <optional>
#include <span>

namespace cristae {

/// What one cluster (a field, a section) adds to the two sums of a ratio.
struct RatioTerm {
  double part = 0;
  double whole = 0;
};

struct RatioEstimate {
  double value = 0;
  /// Absent where the clusters do not tell: fewer than two of them, or no spread at all.
  std::optional<double> standard_error;
  double low = 0;  ///< 95 % interval by Student's t; both are `value` without a standard error
  double high = 0;
};

/// R = sum part / sum whole over clusters that were chosen at random. Values within a cluster are alike, so
/// the spread is that between clusters, linearised (Cochran 1977, 6.4):
///   SE^2 = n / (n - 1) sum (part_i - R whole_i)^2 / (sum whole)^2,  R +- t(0.975, n - 1) SE.
/// The interval is not cut at 0 or 1.
/// @return absent when the wholes sum up to nothing
std::optional<RatioEstimate> ratio_of_sums(std::span<const RatioTerm> clusters);

}  // namespace cristae
