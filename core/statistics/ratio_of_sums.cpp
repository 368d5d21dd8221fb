#include "core/statistics/ratio_of_sums.h"

#include <cmath>

#include "core/statistics/student_t.h"

namespace cristae {

std::optional<RatioEstimate> ratio_of_sums(std::span<const RatioTerm> clusters) {
  RatioTerm sum;
  for (const RatioTerm& cluster : clusters) {
    sum.part += cluster.part;
    sum.whole += cluster.whole;
  }
  if (sum.whole == 0) return std::nullopt;
  const double ratio = sum.part / sum.whole;
  RatioEstimate estimate{ratio, std::nullopt, ratio, ratio};
  double squares = 0;
  for (const RatioTerm& cluster : clusters) {
    const double residual = cluster.part - ratio * cluster.whole;
    squares += residual * residual;
  }
  if (clusters.size() < 2 || squares == 0) return estimate;
  const auto n = static_cast<double>(clusters.size());
  estimate.standard_error = std::sqrt(n / (n - 1) * squares) / std::abs(sum.whole);
  const double half = student_t_for_two_sided(0.05, n - 1) * *estimate.standard_error;
  estimate.low = ratio - half;
  estimate.high = ratio + half;
  return estimate;
}

}  // namespace cristae
