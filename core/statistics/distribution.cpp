#include "core/statistics/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace cristae {
namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

double silverman_bandwidth(std::span<const double> ordered) {
  const double sd = ordered.size() > 1 ? std::sqrt(variance_of(ordered)) : 0;
  const double quartiles = quantile_of_ordered(ordered, 0.75) - quantile_of_ordered(ordered, 0.25);
  const double spread = quartiles > 0 ? std::min(sd, quartiles / 1.34) : sd;
  if (spread > 0) return 0.9 * spread * std::pow(static_cast<double>(ordered.size()), -0.2);
  return std::max(std::abs(ordered.front()) * 0.01, 1e-9);
}

}  // namespace

double mean_of(std::span<const double> values) {
  if (values.empty()) return kNotANumber;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double variance_of(std::span<const double> values) {
  if (values.size() < 2) return kNotANumber;
  const double mean = mean_of(values);
  const double sum = std::accumulate(values.begin(), values.end(), 0.0, [mean](double total, double value) {
    return total + (value - mean) * (value - mean);
  });
  return sum / static_cast<double>(values.size() - 1);
}

double quantile_of_ordered(std::span<const double> ordered, double share) {
  const double place = share * static_cast<double>(ordered.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  if (below + 1 >= ordered.size()) return ordered.back();
  return ordered[below] + (place - static_cast<double>(below)) * (ordered[below + 1] - ordered[below]);
}

double median_of(std::vector<double> values) {
  if (values.empty()) return kNotANumber;
  std::sort(values.begin(), values.end());
  return quantile_of_ordered(values, 0.5);
}

std::vector<EcdfStep> ecdf_of(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  std::vector<EcdfStep> steps;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i + 1 < values.size() && values[i + 1] == values[i]) continue;
    steps.push_back({values[i], static_cast<double>(i + 1) / static_cast<double>(values.size())});
  }
  return steps;
}

KernelDensity::KernelDensity(std::vector<double> values) : values_(std::move(values)) {
  std::sort(values_.begin(), values_.end());
  bandwidth_ = silverman_bandwidth(values_);
}

double KernelDensity::at(double value) const {
  // Beyond eight bandwidths a kernel is below 1e-14 of its height.
  const auto first = std::lower_bound(values_.begin(), values_.end(), value - 8 * bandwidth_);
  const auto last = std::upper_bound(first, values_.end(), value + 8 * bandwidth_);
  double sum = 0;
  for (auto it = first; it != last; ++it) {
    const double distance = (value - *it) / bandwidth_;
    sum += std::exp(-distance * distance / 2);
  }
  return sum / (static_cast<double>(values_.size()) * bandwidth_ * std::sqrt(2 * std::numbers::pi));
}

}  // namespace cristae
