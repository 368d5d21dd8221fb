#include "core/evaluation/sample_estimate.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/random.h"

namespace cristae {
namespace {

constexpr double kZ = 1.959963984540054;  // 97.5 % quantile of the normal distribution

struct Interval {
  double low = 0;
  double high = 0;
  double half() const { return (high - low) / 2; }
};

Interval wilson(double share, double judged) {
  const double z2 = kZ * kZ;
  const double scale = 1 + z2 / judged;
  const double centre = (share + z2 / (2 * judged)) / scale;
  const double half = kZ * std::sqrt(share * (1 - share) / judged + z2 / (4 * judged * judged)) / scale;
  return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

/// The interval narrows with every verdict, so the number can be found by halving.
std::int64_t judged_for(double share, double half_width, std::int64_t population) {
  std::int64_t too_few = 0;
  std::int64_t enough = population;
  while (enough - too_few > 1) {
    const std::int64_t middle = too_few + (enough - too_few) / 2;
    (wilson(share, static_cast<double>(middle)).half() <= half_width ? enough : too_few) = middle;
  }
  return enough;
}

}  // namespace

std::vector<std::int64_t> draw_sample(std::span<const std::int64_t> ids, std::int64_t count,
                                      std::uint64_t seed) {
  std::vector<std::int64_t> pool(ids.begin(), ids.end());
  std::sort(pool.begin(), pool.end());
  Random random = Random(seed).derive("review sample");
  std::vector<std::int64_t> drawn;
  for (const std::int64_t position : random.sample(static_cast<std::int64_t>(pool.size()), count)) {
    drawn.push_back(pool[static_cast<std::size_t>(position)]);
  }
  return drawn;
}

std::optional<SampleEstimate> estimate_share(std::int64_t right, std::int64_t judged, std::int64_t population,
                                             double half_width) {
  if (right < 0 || right > judged || judged > population || !(half_width > 0 && half_width < 1)) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("{} right of {} judged of {}, half width {}", right, judged, population, half_width),
        "give counts that fit into each other");
  }
  if (judged == 0) return std::nullopt;
  SampleEstimate estimate;
  estimate.right = right;
  estimate.judged = judged;
  estimate.share = static_cast<double>(right) / static_cast<double>(judged);
  if (judged == population) {
    estimate.low = estimate.high = estimate.share;
    return estimate;
  }
  const Interval interval = wilson(estimate.share, static_cast<double>(judged));
  estimate.low = interval.low;
  estimate.high = interval.high;
  estimate.more_needed =
      std::max<std::int64_t>(0, judged_for(estimate.share, half_width, population) - judged);
  return estimate;
}

}  // namespace cristae
