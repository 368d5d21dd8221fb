#include "core/learning/source_statistics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/instances/components.h"
#include "core/volume/picture_area.h"

namespace cristae {
namespace {

/// Sums of powers of grey values in [0, 1].
struct Moments {
  double count = 0, first = 0, second = 0, third = 0;

  void add(double value) {
    count += 1;
    first += value;
    second += value * value;
    third += value * value * value;
  }
  double mean() const { return count > 0 ? first / count : 0; }
  double deviation() const {
    return count > 0 ? std::sqrt(std::max(second / count - mean() * mean(), 0.0)) : 0;
  }
  double skewness() const {
    const double sd = deviation();
    if (sd < 1e-9) return 0;
    const double m = mean();
    return (third / count - 3 * m * second / count + 2 * m * m * m) / (sd * sd * sd);
  }
};

constexpr double kClearSkewness = 0.25;  ///< below it a histogram is taken as symmetric

}  // namespace

SourceStatistics measure_source(const std::vector<SourceSection>& sections) {
  Moments moments;
  std::vector<double> radii;
  double foreground = 0;
  for (const auto& section : sections) {
    for (int row = 0; row < section.image.rows; ++row) {
      const auto* values = section.image.ptr<std::uint8_t>(row);
      for (int column = 0; column < section.image.cols; ++column) moments.add(values[column] / 255.0);
    }
    foreground += cv::countNonZero(section.label);
    const Components components = find_components(section.label);
    for (std::size_t id = 1; id < components.pixels.size(); ++id) {
      radii.push_back(std::sqrt(static_cast<double>(components.pixels[id]) / std::numbers::pi));
    }
  }
  SourceStatistics statistics{moments.mean(), moments.deviation(), moments.skewness(), 0, 0};
  if (moments.count > 0) statistics.foreground_share = foreground / moments.count;
  if (!radii.empty()) {
    const auto middle = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2);
    std::nth_element(radii.begin(), middle, radii.end());
    statistics.median_radius_px = *middle;
  }
  return statistics;
}

double grey_skewness(const Stack& stack, const IntensityMap& map) {
  Moments moments;
  const std::int64_t depth = stack.info().shape.z;
  const std::int64_t sampled = std::min<std::int64_t>(depth, 8);
  for (std::int64_t i = 0; i < sampled; ++i) {
    const cv::Mat section = apply_intensity_map(stack.section(i * depth / sampled), map);
    const cv::Mat picture = picture_area(section);
    for (int row = 0; row < section.rows; row += 4) {
      const auto* values = section.ptr<float>(row);
      for (int column = 0; column < section.cols; column += 4) {
        if (picture.empty() || picture.at<std::uint8_t>(row, column) != 0) moments.add(values[column]);
      }
    }
  }
  return moments.skewness();
}

bool looks_inverted(const SourceStatistics& source, double target_skewness) {
  return std::abs(source.grey_skewness) > kClearSkewness && std::abs(target_skewness) > kClearSkewness &&
         (source.grey_skewness > 0) != (target_skewness > 0);
}

}  // namespace cristae
