#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/volume/stack.h"

namespace cristae::cli {

/// Percent of the grey values that lie below, as reported.
inline constexpr std::array<double, 7> kReportedPercentiles = {0.1, 1, 25, 50, 75, 99, 99.9};

/// Grey values of a sample of a stack.
struct StackStatistics {
  std::int64_t sections = 0;  ///< looked at, evenly spread
  double mean = 0;
  double deviation = 0;
  double skewness = 0;  ///< negative: a tail of dark structures on light ground, as stains give
  std::array<double, kReportedPercentiles.size()> percentiles{};
};

/// Reads up to 16 sections.
StackStatistics measure_stack(const Stack& stack);

/// "dark structures on light ground", "light structures on dark ground: perhaps inverted" or "not clear".
const char* polarity_guess(const StackStatistics& statistics);

}  // namespace cristae::cli
