#pragma once

#include <cmath>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "core/base/random.h"

/// Small label maps for tests: from text, from the reference file, random.
namespace cristae::test {

inline constexpr double kTolerance = 1e-6;  ///< the reference numbers have six digits

/// Rows of digits and letters; '.' is background, '1'..'9' and 'a'..'z' are ids 1..35.
inline cv::Mat map_of(const std::vector<std::string>& rows) {
  cv::Mat map = cv::Mat::zeros(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()), CV_32S);
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x) {
      const char letter = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
      if (letter >= '1' && letter <= '9') map.at<int>(y, x) = letter - '0';
      if (letter >= 'a' && letter <= 'z') map.at<int>(y, x) = letter - 'a' + 10;
    }
  }
  return map;
}

inline cv::Mat map_of(const nlohmann::json& grid) {
  cv::Mat map(static_cast<int>(grid.size()), static_cast<int>(grid[0].size()), CV_32S);
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x)
      map.at<int>(y, x) = grid[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
  }
  return map;
}

inline cv::Mat floats_of(const nlohmann::json& grid) {
  cv::Mat map(static_cast<int>(grid.size()), static_cast<int>(grid[0].size()), CV_32F);
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x)
      map.at<float>(y, x) = grid[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
  }
  return map;
}

inline const nlohmann::json& reference() {
  static const nlohmann::json kReference = [] {
    std::ifstream file(CRISTAE_REFERENCE_DIR "/metrics.json");
    return nlohmann::json::parse(file);
  }();
  return kReference;
}

inline const nlohmann::json& reference_case(const std::string& name) {
  for (const auto& entry : reference()["label_map_cases"]) {
    if (entry["name"] == name) return entry;
  }
  throw std::runtime_error("no reference case " + name);
}

/// A case of others.json, whose arrays are {shape, data}.
inline nlohmann::json tensor_case(const std::string& name) {
  static const auto kFile = nlohmann::json::parse(std::ifstream(CRISTAE_REFERENCE_DIR "/others.json"));
  for (const auto& entry : kFile["cases"]) {
    if (entry["name"] == name) return entry;
  }
  throw std::runtime_error("no reference case " + name);
}

/// Such an array of three dimensions in double, its sections below each other.
inline cv::Mat matrix_of(const nlohmann::json& tensor) {
  const int columns = tensor["shape"][2];
  cv::Mat matrix = cv::Mat_<double>(tensor["data"].get<std::vector<double>>(), true);
  return matrix.reshape(1, matrix.rows / columns);
}

/// Compares with a number or, for an undefined score, with null.
inline bool agrees(const std::optional<double>& value, const nlohmann::json& expected) {
  if (expected.is_null()) return !value.has_value();
  return value.has_value() && std::abs(*value - expected.get<double>()) < kTolerance;
}

/// A few rectangles of random ids (sparse, up to 10^6) painted over each other.
inline cv::Mat random_map(Random& random, int rows, int columns, int objects) {
  cv::Mat map = cv::Mat::zeros(rows, columns, CV_32S);
  for (int i = 0; i < objects; ++i) {
    const auto y = static_cast<int>(random.integer(0, rows - 1));
    const auto x = static_cast<int>(random.integer(0, columns - 1));
    const auto height = static_cast<int>(random.integer(1, 6));
    const auto width = static_cast<int>(random.integer(1, 6));
    const cv::Rect box = cv::Rect(x, y, width, height) & cv::Rect(0, 0, columns, rows);
    map(box).setTo(static_cast<double>(random.integer(1, 1'000'000)));
  }
  return map;
}

/// The same map with some pixels changed, as a prediction of it would be.
inline cv::Mat disturbed(const cv::Mat& truth, Random& random) {
  cv::Mat map = cv::Mat::zeros(truth.size(), CV_32S);
  const auto dy = static_cast<int>(random.integer(-1, 1));
  const auto dx = static_cast<int>(random.integer(-1, 1));
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x) {
      const int sy = y + dy;
      const int sx = x + dx;
      const bool inside = sy >= 0 && sx >= 0 && sy < map.rows && sx < map.cols;
      if (inside && !random.chance(0.1)) map.at<int>(y, x) = truth.at<int>(sy, sx) / 2;  // some ids merge
    }
  }
  return map;
}

}  // namespace cristae::test
