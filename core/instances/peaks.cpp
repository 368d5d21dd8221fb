#include "core/instances/peaks.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr float kNothing = -std::numeric_limits<float>::infinity();
constexpr int kStrip = 64;   ///< columns handled together, so that the buffers stay in the cache
constexpr int kBand = 1024;  ///< rows handled together, so that memory does not grow with the section

// Sliding maxima by van Herk and Gil-Werman: with blocks as long as the window, the maximum of any window is
// that of the tail of one block and the head of the next. Three comparisons a pixel, whatever the window.

void row_maxima(const cv::Mat& source, cv::Mat& target, int half) {
  const int window = 2 * half + 1;
  const int width = source.cols;
  const int padded = (width + 2 * half + window - 1) / window * window;
  const auto size = static_cast<std::size_t>(padded);
  std::vector<float> line(size, kNothing), head(size), tail(size);
  for (int row = 0; row < source.rows; ++row) {
    std::copy_n(source.ptr<float>(row), width, line.begin() + half);
    for (int begin = 0; begin < padded; begin += window) {
      const auto b = static_cast<std::size_t>(begin);
      const auto e = b + static_cast<std::size_t>(window);
      head[b] = line[b];
      for (std::size_t i = b + 1; i < e; ++i) head[i] = std::max(head[i - 1], line[i]);
      tail[e - 1] = line[e - 1];
      for (std::size_t i = e - 1; i-- > b;) tail[i] = std::max(tail[i + 1], line[i]);
    }
    auto* out = target.ptr<float>(row);
    for (int x = 0; x < width; ++x) {
      out[x] = std::max(tail[static_cast<std::size_t>(x)], head[static_cast<std::size_t>(x + window - 1)]);
    }
  }
}

void larger_of(const float* a, const float* b, float* out, int count) {
  for (int i = 0; i < count; ++i) out[i] = a[i] > b[i] ? a[i] : b[i];
}

/// In place: a strip's rows are all read before they are written.
void column_maxima(cv::Mat& image, int half) {
  const int window = 2 * half + 1;
  const int height = image.rows;
  const int padded = (height + 2 * half + window - 1) / window * window;
  std::vector<float> head(static_cast<std::size_t>(padded) * kStrip), tail(head.size());
  const std::vector<float> nothing(kStrip, kNothing);
  for (int left = 0; left < image.cols; left += kStrip) {
    const int width = std::min(kStrip, image.cols - left);
    const auto line = [&](int i) {
      const int row = i - half;
      return row >= 0 && row < height ? image.ptr<float>(row) + left : nothing.data();
    };
    const auto at = [](std::vector<float>& buffer, int i) {
      return buffer.data() + static_cast<std::ptrdiff_t>(i) * kStrip;
    };
    for (int begin = 0; begin < padded; begin += window) {
      const int end = begin + window;
      std::copy_n(line(begin), width, at(head, begin));
      for (int i = begin + 1; i < end; ++i) larger_of(at(head, i - 1), line(i), at(head, i), width);
      std::copy_n(line(end - 1), width, at(tail, end - 1));
      for (int i = end - 2; i >= begin; --i) larger_of(at(tail, i + 1), line(i), at(tail, i), width);
    }
    for (int row = 0; row < height; ++row) {
      larger_of(at(tail, row), at(head, row + window - 1), image.ptr<float>(row) + left, width);
    }
  }
}

/// Whether the same value stands earlier in row-major order in the clipped window. Called for maxima of
/// their window only: on a plateau the first look at a neighbour answers, elsewhere maxima are sparse.
bool has_earlier_equal(const cv::Mat& map, int row, int column, int half) {
  const float value = map.at<float>(row, column);
  const int left = std::max(0, column - half);
  const int right = std::min(map.cols - 1, column + half);
  const auto* line = map.ptr<float>(row);
  for (int x = column - 1; x >= left; --x) {
    if (line[x] == value) return true;
  }
  for (int y = row - 1; y >= std::max(0, row - half); --y) {
    line = map.ptr<float>(y);
    if (line[column] == value) return true;
    for (int x = left; x <= right; ++x) {
      if (line[x] == value) return true;
    }
  }
  return false;
}

void check(const cv::Mat& density, const PeakOptions& options) {
  if (density.type() != CV_32F && !density.empty()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("a density map of OpenCV type {}, expected 32-bit float", density.type()),
                "convert the map first");
  }
  if (options.window < 1 || options.window % 2 == 0) {
    throw Error(ErrorKind::bad_input, fmt::format("the window of the peaks is {} pixels", options.window),
                "give an odd number");
  }
}

cv::Mat without_nan(const cv::Mat& density) {
  cv::Mat map = density.clone();
  for (int row = 0; row < map.rows; ++row) {
    auto* line = map.ptr<float>(row);
    for (int x = 0; x < map.cols; ++x) line[x] = line[x] == line[x] ? line[x] : kNothing;
  }
  return map;
}

/// Peaks in the rows of `band`, from a copy of these rows and of the half window around them.
void find_peaks_of_band(const cv::Mat& density, const cv::Range& band, int half, double threshold,
                        std::vector<Peak>& peaks) {
  const int above = std::max(0, band.start - half);
  const int below = std::min(density.rows, band.end + half);
  const cv::Mat map = without_nan(density.rowRange(above, below));
  cv::Mat maxima(map.size(), CV_32F);
  if (map.empty()) return;
  row_maxima(map, maxima, half);
  column_maxima(maxima, half);
  for (int row = band.start - above; row < band.end - above; ++row) {
    const auto* values = map.ptr<float>(row);
    const auto* largest = maxima.ptr<float>(row);
    for (int x = 0; x < map.cols; ++x) {
      if (values[x] != largest[x] || !(static_cast<double>(values[x]) > threshold)) continue;
      if (!has_earlier_equal(map, row, x, half)) peaks.push_back({row + above, x, values[x]});
    }
  }
}

}  // namespace

std::vector<Peak> find_peaks(const cv::Mat& density, const PeakOptions& options) {
  check(density, options);
  const int half = options.window / 2;
  std::vector<Peak> peaks;
  for (int top = 0; top < density.rows; top += kBand) {
    const cv::Range band(top, std::min(top + kBand, density.rows));
    find_peaks_of_band(density, band, half, options.threshold, peaks);
  }
  std::sort(peaks.begin(), peaks.end(), [](const Peak& a, const Peak& b) {
    return std::tuple(-a.value, a.row, a.column) < std::tuple(-b.value, b.row, b.column);
  });
  return peaks;
}

}  // namespace cristae
