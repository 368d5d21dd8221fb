#pragma once

#include <QColor>
#include <cstdint>
#include <set>
#include <unordered_map>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace cristae::ui {

/// Which instances touch, or nearly do.
class Adjacency {
 public:
  /// Neighbours within a section: instances with at most `gap` pixels between them along a row or column.
  void addSection(const cv::Mat& ids, int gap = 2);
  /// Neighbours across two sections of one size that follow each other.
  void addSections(const cv::Mat& ids, const cv::Mat& next);
  void add(std::int32_t a, std::int32_t b);

  /// Each pair once, smaller id first, ascending.
  std::vector<std::pair<std::int32_t, std::int32_t>> pairs() const;

 private:
  void addShifted(const cv::Mat& ids, int columns, int rows);
  std::unordered_map<std::uint64_t, bool> pairs_;
};

/// Colours of instances. An id has the same colour everywhere unless a neighbour has it too (or one that
/// looks alike): then the higher id moves on to its next choice. A value; sharing it between threads is safe.
class InstanceColours {
 public:
  explicit InstanceColours(int shuffle = 0) : shuffle_(shuffle) {}
  InstanceColours(const Adjacency& adjacency, int shuffle);

  /// Takes in neighbours that were found later; colours change only where they clash.
  InstanceColours extended(const Adjacency& adjacency) const;

  /// 0 (background) is transparent.
  QRgb colour(std::int64_t id) const;
  int shuffle() const { return shuffle_; }

 private:
  int choice(std::int32_t id, int attempt) const;
  int indexOf(std::int64_t id) const;
  double distanceToNeighbours(std::int32_t id, int index) const;
  bool settle(std::int32_t id);
  void settleAll(std::set<std::int32_t> waiting);

  int shuffle_ = 0;
  std::unordered_map<std::int32_t, std::vector<std::int32_t>> neighbours_;
  std::unordered_map<std::int32_t, int> moved_;  ///< colours that are not an id's first choice
};

}  // namespace cristae::ui
