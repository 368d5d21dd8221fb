#pragma once

#include <cmath>
#include <fstream>
#include <limits>
#include <vector>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

/// Reference grids and points as OpenCV values; for tests without LibTorch.
namespace reference {

inline const nlohmann::json& grids() {
  static const auto json = nlohmann::json::parse(std::ifstream(CRISTAE_REFERENCE_DIR "/losses.json"));
  return json;
}

/// Rows of numbers, CV_64F.
inline cv::Mat image(const nlohmann::json& rows) {
  cv::Mat result(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()), CV_64F);
  for (int row = 0; row < result.rows; ++row) {
    for (int column = 0; column < result.cols; ++column) {
      result.at<double>(row, column) = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }
  }
  return result;
}

/// [[row, column], ...] as (x, y).
inline std::vector<cv::Point2d> points(const nlohmann::json& list) {
  std::vector<cv::Point2d> result;
  for (const auto& item : list) result.emplace_back(item[1].get<double>(), item[0].get<double>());
  return result;
}

/// Largest absolute difference, whatever the types; infinity when the sizes differ.
inline double image_distance(const cv::Mat& a, const cv::Mat& b) {
  if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
  if (a.empty()) return 0;
  cv::Mat first;
  cv::Mat second;
  a.convertTo(first, CV_64F);
  b.convertTo(second, CV_64F);
  return cv::norm(first, second, cv::NORM_INF);
}

}  // namespace reference
