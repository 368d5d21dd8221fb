#include "core/volume/label_values.h"

#include <algorithm>
#include <cmath>

namespace cristae {

void LabelValues::add(const cv::Mat& section) {
  switch (section.depth()) {
    case CV_8U: return add_rows<std::uint8_t>(section);
    case CV_8S: return add_rows<std::int8_t>(section);
    case CV_16U: return add_rows<std::uint16_t>(section);
    case CV_16S: return add_rows<std::int16_t>(section);
    case CV_32S: return add_rows<std::int32_t>(section);
    case CV_32F: return add_rows<float>(section);
    default: return add_rows<double>(section);
  }
}

template <typename T>
void LabelValues::add_rows(const cv::Mat& section) {
  for (int y = 0; y < section.rows; ++y) {
    const T* row = section.ptr<T>(y);
    const bool edge_row = y == 0 || y + 1 == section.rows;
    const T* above = edge_row ? row : section.ptr<T>(y - 1);
    const T* below = edge_row ? row : section.ptr<T>(y + 1);
    for (int begin = 0; begin < section.cols;) {
      int end = begin + 1;
      std::int64_t inside = 0;
      while (end < section.cols && row[end] == row[begin]) ++end;
      for (int x = begin + 1; !edge_row && x + 1 < end; ++x)
        inside += above[x] == row[x] && below[x] == row[x];
      add_run(static_cast<double>(row[begin]), end - begin, inside);
      begin = end;
    }
  }
}

void LabelValues::add_run(double value, std::int64_t pixels, std::int64_t inside) {
  if (std::isnan(value)) value = -1;  // refused like a negative one
  if (pixels_ == 0) least_ = most_ = value;
  least_ = std::min(least_, value);
  most_ = std::max(most_, value);
  has_fractions_ = has_fractions_ || value != std::floor(value) || std::isinf(value);
  pixels_ += pixels;
  Count& count = counts_[value];
  count.pixels += pixels;
  count.inside += inside;
}

bool LabelValues::is_antialiased() const {
  const bool customary = most_ == 255 || most_ == 65535 || has_fractions_;
  if (!customary || least_ != 0 || most_ <= 0 || std::isinf(most_)) return false;
  const Count low = counts_.at(0);
  const Count high = counts_.at(most_);
  const std::int64_t between = pixels_ - low.pixels - high.pixels;
  std::int64_t inside = 0;
  for (const auto& [value, count] : counts_) {
    if (value != 0 && value != most_) inside += count.inside;
  }
  constexpr double kMostBetween = 0.2;   // of all pixels
  constexpr double kMostInAreas = 0.05;  // of the pixels between
  return between < high.pixels &&
         static_cast<double>(between) <= kMostBetween * static_cast<double>(pixels_) &&
         static_cast<double>(inside) <= kMostInAreas * static_cast<double>(between);
}

}  // namespace cristae
