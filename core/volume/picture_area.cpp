#include "core/volume/picture_area.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace cristae {
namespace {

constexpr int kSmallestSide = 64;        ///< px; in less nothing can be told
constexpr int kLargestGrid = 1024;       ///< cells a side on which areas are looked for
constexpr double kSmallestShare = 2e-3;  ///< of the section
constexpr int kEdgeShare = 32;           ///< a flat run along an edge is at least this part of it
constexpr double kNearExtreme = 0.02;    ///< of the range
constexpr double kTolerance = 0.01;      ///< of the range, near the extremes

/// Grey values that fill may have; not a number when low is not.
struct FillValue {
  double low = 0;
  double high = 0;

  bool holds(double value) const {
    return std::isnan(low) ? std::isnan(value) : value >= low && value <= high;
  }
};

struct Range {
  double low = 0;
  double high = 0;
};

Range range_of(const cv::Mat& section) {
  Range range;
  cv::minMaxLoc(section, &range.low, &range.high, nullptr, nullptr, section == section);
  return range;
}

FillValue fill_like(double value, const Range& range) {
  const double width = range.high - range.low;
  const bool is_extreme =
      value - range.low <= kNearExtreme * width || range.high - value <= kNearExtreme * width;
  const double tolerance = is_extreme ? kTolerance * width : 0;
  return {value - tolerance, value + tolerance};
}

std::vector<double> values_of(const cv::Mat& line) {
  cv::Mat values;
  line.convertTo(values, CV_64F);
  values = values.clone().reshape(1, 1);
  return {values.begin<double>(), values.end<double>()};
}

/// Values that long flat runs along an edge have.
void find_fill(const std::vector<double>& edge, const Range& range, std::vector<FillValue>& found) {
  const std::size_t shortest = std::max<std::size_t>(16, edge.size() / kEdgeShare);
  for (std::size_t start = 0; start < edge.size();) {
    const FillValue fill = fill_like(edge[start], range);
    std::size_t end = start + 1;
    while (end < edge.size() && fill.holds(edge[end])) ++end;
    const bool is_known = std::any_of(found.begin(), found.end(),
                                      [&](const FillValue& known) { return known.holds(edge[start]); });
    if (end - start >= shortest && !is_known) found.push_back(fill);
    start = end;
  }
}

std::vector<FillValue> fill_at_edges(const cv::Mat& section) {
  const Range range = range_of(section);
  std::vector<FillValue> found;
  for (const cv::Mat& edge :
       {section.row(0), section.row(section.rows - 1), section.col(0), section.col(section.cols - 1)}) {
    find_fill(values_of(edge), range, found);
  }
  return found;
}

cv::Mat pixels_like(const cv::Mat& section, const FillValue& fill) {
  cv::Mat like;
  if (std::isnan(fill.low))
    like = ~(section == section);  // OpenCV's != says that nothing differs
  else
    cv::inRange(section, cv::Scalar(fill.low), cv::Scalar(fill.high), like);
  return like;
}

/// Of the flat cells those whose area is large and touches an edge, with a margin.
cv::Mat large_areas_at_edges(const cv::Mat& flat) {
  const cv::Mat square = cv::Mat::ones(3, 3, CV_8U);
  cv::Mat solid;
  cv::erode(flat, solid, square);
  cv::Mat ids;
  cv::Mat statistics;
  cv::Mat centres;
  const int areas = cv::connectedComponentsWithStats(solid, ids, statistics, centres, 4, CV_32S);
  cv::Mat kept = cv::Mat::zeros(flat.size(), CV_8U);
  for (int id = 1; id < areas; ++id) {
    const int* area = statistics.ptr<int>(id);
    const bool touches = area[cv::CC_STAT_LEFT] == 0 || area[cv::CC_STAT_TOP] == 0 ||
                         area[cv::CC_STAT_LEFT] + area[cv::CC_STAT_WIDTH] == flat.cols ||
                         area[cv::CC_STAT_TOP] + area[cv::CC_STAT_HEIGHT] == flat.rows;
    const bool is_large = area[cv::CC_STAT_AREA] >= kSmallestShare * static_cast<double>(flat.total());
    if (touches && is_large) kept.setTo(255, ids == id);
  }
  cv::dilate(kept, kept, square, {-1, -1}, 2);
  return kept;
}

/// Pixels of one fill value that lie in large areas at the edges.
cv::Mat filled_with(const cv::Mat& section, const FillValue& fill) {
  const cv::Mat like = pixels_like(section, fill);
  const int cell = (std::max(section.cols, section.rows) + kLargestGrid - 1) / kLargestGrid;
  cv::Mat share;
  cv::resize(like, share, {std::max(1, section.cols / cell), std::max(1, section.rows / cell)}, 0, 0,
             cv::INTER_AREA);
  const cv::Mat areas = large_areas_at_edges(share == 255);
  if (cv::countNonZero(areas) == 0) return {};
  cv::Mat filled;
  cv::resize(areas, filled, section.size(), 0, 0, cv::INTER_NEAREST);
  return filled & like;
}

}  // namespace

cv::Mat picture_area(const cv::Mat& section) {
  if (std::min(section.cols, section.rows) < kSmallestSide) return {};
  cv::Mat picture;
  for (const FillValue& fill : fill_at_edges(section)) {
    const cv::Mat filled = filled_with(section, fill);
    if (filled.empty()) continue;
    if (picture.empty()) picture = cv::Mat(section.size(), CV_8U, cv::Scalar(255));
    picture.setTo(0, filled);
  }
  return picture;
}

}  // namespace cristae
