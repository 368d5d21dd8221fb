#include "core/plots/bins.h"

#include <algorithm>
#include <cmath>

#include "core/plots/scale.h"
#include "core/statistics/distribution.h"

namespace cristae {
namespace {

constexpr int kMostBins = 60;
constexpr double kRoundingRoom = 1e-9;

/// Freedman and Diaconis; where half of the values are the same, Sturges' number of bins.
double natural_width(const std::vector<double>& ordered) {
  const auto count = static_cast<double>(ordered.size());
  const double range = ordered.back() - ordered.front();
  const double quartiles = quantile_of_ordered(ordered, 0.75) - quantile_of_ordered(ordered, 0.25);
  return quartiles > 0 ? 2 * quartiles / std::cbrt(count) : range / (std::log2(count) + 1);
}

double round_width_below(double width) {
  const double power = std::pow(10, std::floor(std::log10(width) + kRoundingRoom));
  for (const double front : {5.0, 2.0}) {
    if (front * power <= width * (1 + kRoundingRoom)) return front * power;
  }
  return power;
}

/// Widths in decades that meet the powers of ten.
double decade_width_below(double width) {
  for (const int bins : {2, 4, 5, 10, 20}) {
    if (1.0 / bins <= width * (1 + kRoundingRoom)) return 1.0 / bins;
  }
  return 1.0 / 20;
}

std::vector<double> edges_of_width(double low, double high, double width) {
  const double first = std::floor(low / width + kRoundingRoom);
  const double last = std::max(std::ceil(high / width - kRoundingRoom), first + 1);
  std::vector<double> edges;
  for (double i = first; i <= last; ++i) edges.push_back(i * width);
  return edges;
}

}  // namespace

std::vector<double> bin_edges(std::span<const double> values, bool is_log, std::optional<int> bins) {
  std::vector<double> ordered(values.begin(), values.end());
  if (is_log) {
    for (auto& value : ordered) value = std::log10(value);
  }
  std::sort(ordered.begin(), ordered.end());
  const double range = ordered.back() - ordered.front();
  double width = bins ? range / *bins : std::max(natural_width(ordered), range / kMostBins * 2);
  if (!(width > 0)) width = is_log ? 0.1 : std::max(1.0, std::abs(ordered.front()) / 10);
  width = is_log ? decade_width_below(width) : round_width_below(width);
  auto edges = edges_of_width(ordered.front(), ordered.back(), width);
  if (is_log) {
    for (auto& edge : edges) edge = std::pow(10, edge);
    // Rounding of powers must not leave the outermost values outside.
    edges.front() = std::min(edges.front(), *std::min_element(values.begin(), values.end()));
    edges.back() = std::max(edges.back(), *std::max_element(values.begin(), values.end()));
  }
  return edges;
}

std::vector<std::int64_t> bins_of(std::span<const double> values, std::span<const double> edges) {
  std::vector<std::int64_t> bins;
  bins.reserve(values.size());
  for (const double value : values) {
    if (!(value >= edges.front() && value <= edges.back())) {
      bins.push_back(-1);
      continue;
    }
    const auto after = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
    bins.push_back(std::min<std::int64_t>(after, static_cast<std::int64_t>(edges.size()) - 1) - 1);
  }
  return bins;
}

}  // namespace cristae
