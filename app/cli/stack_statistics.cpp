#include "app/cli/stack_statistics.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>

namespace cristae::cli {
namespace {

constexpr std::int64_t kSections = 16;
constexpr std::int64_t kPixelsOfASection = 1 << 18;

/// Evenly spread pixels of a section, appended.
void sample_section(const cv::Mat& section, std::vector<double>& values) {
  cv::Mat numbers;
  section.convertTo(numbers, CV_64F);
  const auto pixels = static_cast<std::int64_t>(numbers.total());
  const std::int64_t step = std::max<std::int64_t>(1, pixels / kPixelsOfASection);
  const double* first = numbers.ptr<double>();
  for (std::int64_t i = 0; i < pixels; i += step) {
    if (std::isfinite(first[i])) values.push_back(first[i]);
  }
}

}  // namespace

StackStatistics measure_stack(const Stack& stack) {
  StackStatistics result;
  const std::int64_t depth = stack.info().shape.z;
  result.sections = std::min(depth, kSections);
  std::vector<double> values;
  for (std::int64_t i = 0; i < result.sections; ++i) {
    sample_section(stack.section(i * depth / result.sections), values);
  }
  if (values.empty()) return result;
  const auto count = static_cast<double>(values.size());
  for (const double value : values) result.mean += value / count;
  double second = 0;
  double third = 0;
  for (const double value : values) {
    const double offset = value - result.mean;
    second += offset * offset / count;
    third += offset * offset * offset / count;
  }
  result.deviation = std::sqrt(second);
  if (second > 0) result.skewness = third / std::pow(second, 1.5);
  std::sort(values.begin(), values.end());
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i) {
    result.percentiles[i] = values[static_cast<std::size_t>(kReportedPercentiles[i] / 100 * (count - 1))];
  }
  return result;
}

const char* polarity_guess(const StackStatistics& statistics) {
  constexpr double kClear = 0.1;
  if (statistics.skewness < -kClear) return "dark structures on light ground";
  if (statistics.skewness > kClear) return "light structures on dark ground: perhaps inverted";
  return "not clear";
}

}  // namespace cristae::cli
