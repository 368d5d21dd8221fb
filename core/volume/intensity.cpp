#include "core/volume/intensity.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/volume/picture_area.h"

namespace cristae {
namespace {

constexpr std::int64_t kSampledPixels = 500'000;

/// Every `stride`th finite pixel of the picture, counted through all rows of the section.
template <typename T>
void take_pixels(const cv::Mat& section, const cv::Mat& picture, std::int64_t stride,
                 std::vector<double>& sample) {
  std::int64_t skip = 0;
  for (int y = 0; y < section.rows; ++y) {
    const T* row = section.ptr<T>(y);
    const std::uint8_t* is_picture = picture.empty() ? nullptr : picture.ptr<std::uint8_t>(y);
    std::int64_t x = skip;
    for (; x < section.cols; x += stride) {
      const auto value = static_cast<double>(row[x]);
      if (std::isfinite(value) && (is_picture == nullptr || is_picture[x] != 0)) sample.push_back(value);
    }
    skip = x - section.cols;
  }
}

void take_section(const cv::Mat& section, const cv::Mat& picture, std::int64_t stride,
                  std::vector<double>& sample) {
  switch (section.depth()) {
    case CV_8U: return take_pixels<std::uint8_t>(section, picture, stride, sample);
    case CV_8S: return take_pixels<std::int8_t>(section, picture, stride, sample);
    case CV_16U: return take_pixels<std::uint16_t>(section, picture, stride, sample);
    case CV_16S: return take_pixels<std::int16_t>(section, picture, stride, sample);
    case CV_32S: return take_pixels<std::int32_t>(section, picture, stride, sample);
    case CV_32F: return take_pixels<float>(section, picture, stride, sample);
    default: return take_pixels<double>(section, picture, stride, sample);
  }
}

struct Sample {
  std::vector<double> values;  ///< ascending
  std::int64_t sections = 0;
  double fill_share = 0;
};

/// Fill at the edges is left out, unless there is hardly anything else.
Sample take_sample(const Stack& stack, std::int64_t sampled_sections) {
  const Shape shape = stack.info().shape;
  Sample sample;
  sample.sections = std::clamp<std::int64_t>(sampled_sections, 1, shape.z);
  const std::int64_t pixels = sample.sections * shape.y * shape.x;
  // An odd stride does not fall in step with the even widths of most pictures.
  const std::int64_t stride = pixels <= kSampledPixels ? 1 : (pixels / kSampledPixels) | 1;
  sample.values.reserve(static_cast<std::size_t>(pixels / stride + sample.sections));
  const auto take = [&](bool leaves_fill_out) {
    for (std::int64_t i = 0; i < sample.sections; ++i) {
      // The middles of equal parts of the stack: first and last sections are often damaged.
      const cv::Mat section = stack.section((2 * i + 1) * shape.z / (2 * sample.sections));
      const cv::Mat picture = leaves_fill_out ? picture_area(section) : cv::Mat();
      take_section(section, picture, stride, sample.values);
      if (picture.empty()) continue;
      const auto filled = static_cast<double>(picture.total()) - cv::countNonZero(picture);
      sample.fill_share += filled / static_cast<double>(pixels);
    }
  };
  take(true);
  constexpr double kEnough = 0.02;  // of the pixels: what is as flat as a mask has no fill
  if (1 - sample.fill_share < kEnough) {
    sample.values.clear();
    sample.fill_share = 0;
    take(false);
  }
  std::sort(sample.values.begin(), sample.values.end());
  return sample;
}

/// Linear between the two nearest of the sorted values.
double percentile_of(const std::vector<double>& sorted, double percent) {
  if (sorted.empty()) return 0;
  const double at = std::clamp(percent, 0.0, 100.0) / 100 * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

void fill_moments(const std::vector<double>& sample, GreyStatistics& statistics) {
  const auto count = static_cast<double>(sample.size());
  if (sample.empty()) return;
  for (const double value : sample) statistics.mean += value / count;
  double second = 0;
  double third = 0;
  for (const double value : sample) {
    const double apart = value - statistics.mean;
    second += apart * apart / count;
    third += apart * apart * apart / count;
  }
  statistics.sd = std::sqrt(second);
  if (statistics.sd > 0) statistics.skewness = third / (second * statistics.sd);
}

/// The middle of a section, large enough to be typical and small enough to be quick.
cv::Mat middle_of(const cv::Mat& section) {
  constexpr int kSide = 1024;
  const int width = std::min(section.cols, kSide);
  const int height = std::min(section.rows, kSide);
  cv::Mat middle;
  section(cv::Rect((section.cols - width) / 2, (section.rows - height) / 2, width, height))
      .convertTo(middle, CV_32F);
  cv::patchNaNs(middle, 0);
  return middle;
}

double line_ratio_of(const Stack& stack, std::int64_t sampled_sections) {
  constexpr std::int64_t kMostSections = 3;
  const std::int64_t sections = std::clamp<std::int64_t>(sampled_sections, 1, kMostSections);
  const cv::Mat square(7, 7, CV_8U, cv::Scalar(1));
  double dark = 0;
  double light = 0;
  for (std::int64_t i = 0; i < sections; ++i) {
    cv::Mat picture = middle_of(stack.section((2 * i + 1) * stack.info().shape.z / (2 * sections)));
    cv::GaussianBlur(picture, picture, {}, 2);
    cv::Mat lines;
    cv::morphologyEx(picture, lines, cv::MORPH_BLACKHAT, square);
    dark += cv::sum(lines)[0];
    cv::morphologyEx(picture, lines, cv::MORPH_TOPHAT, square);
    light += cv::sum(lines)[0];
  }
  const bool usable = std::isfinite(dark) && std::isfinite(light) && dark > 0 && light > 0;
  return usable ? dark / light : 1;
}

/// Quantiles scaled so that the lowest becomes 0 and the highest 1; reversed: of the inverted picture.
std::vector<double> profile_of(const GreyStatistics& statistics, bool reversed) {
  // The outermost entries are minimum and maximum: single hot pixels.
  std::vector<double> profile(statistics.percentiles.begin() + 1, statistics.percentiles.end() - 1);
  const double low = profile.front();
  const double range = profile.back() - low;
  for (double& value : profile) value = range > 0 ? (value - low) / range : 0;
  if (!reversed) return profile;
  std::reverse(profile.begin(), profile.end());
  for (double& value : profile) value = 1 - value;
  return profile;
}

double distance(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(a[i] - b[i]);
  return sum / static_cast<double>(a.size());
}

}  // namespace

GreyStatistics grey_statistics(const Stack& stack, std::int64_t sampled_sections) {
  const Sample sample = take_sample(stack, sampled_sections);
  GreyStatistics statistics;
  statistics.sections = sample.sections;
  statistics.fill_share = sample.fill_share;
  for (std::size_t i = 0; i < statistics.percentiles.size(); ++i) {
    statistics.percentiles[i] = percentile_of(sample.values, kStatisticsPercents[i]);
  }
  fill_moments(sample.values, statistics);
  statistics.line_ratio = line_ratio_of(stack, sampled_sections);
  return statistics;
}

bool looks_inverted(const GreyStatistics& statistics) { return statistics.line_ratio < kLineRatioOfInverted; }

bool looks_inverted(const GreyStatistics& target, const GreyStatistics& source) {
  const std::vector<double> wanted = profile_of(source, false);
  const double straight = distance(profile_of(target, false), wanted);
  const double reversed = distance(profile_of(target, true), wanted);
  // A histogram that is nearly symmetrical fits both ways and says nothing.
  constexpr double kMargin = 0.02;
  return reversed + kMargin < straight;
}

IntensityMap estimate_intensity_map(const Stack& stack, const IntensityOptions& options) {
  const std::vector<double> sample = take_sample(stack, options.sampled_sections).values;
  IntensityMap map;
  map.invert = options.invert;
  map.low = percentile_of(sample, options.low_percentile);
  map.high = percentile_of(sample, options.high_percentile);
  if (map.high <= map.low) {  // nearly all pixels alike, as in a mask
    map.low = percentile_of(sample, 0);
    map.high = percentile_of(sample, 100);
  }
  if (map.high <= map.low) map.high = map.low + std::max(1.0, std::abs(map.low));
  return map;
}

namespace {

void map_rows(const cv::Mat& rows, const IntensityMap& map, cv::Mat mapped) {
  // The low end goes off first, so that it becomes exactly 0; in double where float would not hold it.
  const bool is_wide = rows.depth() == CV_32S || rows.depth() == CV_64F;
  cv::Mat above;
  rows.convertTo(above, is_wide ? CV_64F : CV_32F, 1, -map.low);
  above.convertTo(mapped, CV_32F, 1 / (map.high - map.low));
  cv::patchNaNs(mapped, 0);
  cv::min(mapped, 1.0, mapped);
  cv::max(mapped, 0.0, mapped);
  if (map.invert) cv::subtract(cv::Scalar::all(1), mapped, mapped);
}

}  // namespace

cv::Mat apply_intensity_map(const cv::Mat& section, const IntensityMap& map) {
  constexpr int kBand = 256;  // rows at a time: beside a large section no second one is held
  cv::Mat mapped(section.size(), CV_32F);
  for (int top = 0; top < section.rows; top += kBand) {
    const cv::Range rows(top, std::min(top + kBand, section.rows));
    map_rows(section.rowRange(rows), map, mapped.rowRange(rows));
  }
  return mapped;
}

}  // namespace cristae
