#pragma once

#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/volume/volume.h"

/// Small maps from text and back: '.' is 0, '1'..'9' are ids.
namespace cristae::test {

using Rows = std::vector<std::string>;

inline cv::Mat ids_of(const Rows& rows) {
  cv::Mat map = cv::Mat::zeros(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()), CV_32S);
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x) {
      const char letter = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
      if (letter != '.') map.at<int>(y, x) = letter - '0';
    }
  }
  return map;
}

inline cv::Mat mask_of(const Rows& rows) { return ids_of(rows) != 0; }

inline Rows rows_of(const cv::Mat& ids) {
  Rows rows;
  for (int y = 0; y < ids.rows; ++y) {
    rows.emplace_back();
    for (int x = 0; x < ids.cols; ++x) {
      const int id = ids.at<int>(y, x);
      rows.back() += id == 0 ? '.' : static_cast<char>('0' + id);
    }
  }
  return rows;
}

/// Sections one after the other.
inline LabelVolume volume_of(const std::vector<Rows>& sections) {
  const Shape shape{static_cast<std::int64_t>(sections.size()), static_cast<std::int64_t>(sections[0].size()),
                    static_cast<std::int64_t>(sections[0][0].size())};
  LabelVolume volume(shape);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    const cv::Mat ids = ids_of(sections[static_cast<std::size_t>(z)]);
    for (std::int64_t i = 0; i < shape.y * shape.x; ++i) {
      volume.section(z)[i] = static_cast<std::uint32_t>(ids.ptr<int>()[i]);
    }
  }
  return volume;
}

inline std::vector<Rows> sections_of(const LabelVolume& volume) {
  std::vector<Rows> sections;
  for (std::int64_t z = 0; z < volume.shape().z; ++z) {
    Rows rows;
    for (std::int64_t y = 0; y < volume.shape().y; ++y) {
      rows.emplace_back();
      for (std::int64_t x = 0; x < volume.shape().x; ++x) {
        const auto id = volume.at(z, y, x);
        rows.back() += id == 0 ? '.' : static_cast<char>('0' + id);
      }
    }
    sections.push_back(rows);
  }
  return sections;
}

}  // namespace cristae::test
