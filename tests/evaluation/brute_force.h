#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include <opencv2/core.hpp>

/// Scores straight from their definitions, one loop over the image for each pair of instances. Slow, and
/// without any code of the program.
namespace cristae::test {

struct PairSizes {
  long common = 0;
  long either = 0;
  double iou() const { return static_cast<double>(common) / static_cast<double>(either); }
};

inline std::set<int> ids_of(const cv::Mat& map) {
  std::set<int> ids;
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x) ids.insert(map.at<int>(y, x));
  }
  ids.erase(0);
  return ids;
}

inline long size_of(const cv::Mat& map, int id) { return cv::countNonZero(map == id); }

inline PairSizes sizes(const cv::Mat& truth, int t, const cv::Mat& labels, int l) {
  return {cv::countNonZero((truth == t) & (labels == l)), cv::countNonZero((truth == t) | (labels == l))};
}

inline double brute_aji(const cv::Mat& truth, const cv::Mat& labels) {
  long common = 0;
  long either = 0;
  std::set<int> unused = ids_of(labels);
  for (const int t : ids_of(truth)) {
    int best = 0;
    PairSizes best_sizes{0, 1};
    for (const int l : ids_of(labels)) {
      const PairSizes pair = sizes(truth, t, labels, l);
      if (pair.common * best_sizes.either > best_sizes.common * pair.either) {
        best = l;
        best_sizes = pair;
      }
    }
    common += best_sizes.common;
    either += best == 0 ? size_of(truth, t) : best_sizes.either;
    unused.erase(best);
  }
  for (const int l : unused) either += size_of(labels, l);
  return static_cast<double>(common) / static_cast<double>(either);
}

struct BrutePanoptic {
  long tp = 0, fp = 0, fn = 0;
  double pq = 0;
};

inline BrutePanoptic brute_panoptic(const cv::Mat& truth, const cv::Mat& labels) {
  BrutePanoptic result;
  double sum = 0;
  for (const int t : ids_of(truth)) {
    for (const int l : ids_of(labels)) {
      const PairSizes pair = sizes(truth, t, labels, l);
      if (2 * pair.common <= pair.either) continue;
      ++result.tp;
      sum += pair.iou();
    }
  }
  result.fp = static_cast<long>(ids_of(labels).size()) - result.tp;
  result.fn = static_cast<long>(ids_of(truth).size()) - result.tp;
  result.pq = sum / (static_cast<double>(result.tp) + 0.5 * static_cast<double>(result.fp + result.fn));
  return result;
}

/// Largest total weight over all one-to-one assignments, by trying them all. weights[row][column]
inline double brute_assignment(const std::vector<std::vector<double>>& weights, std::size_t row,
                               std::vector<bool>& is_used) {
  if (row == weights.size()) return 0;
  double best = brute_assignment(weights, row + 1, is_used);  // the row stays alone
  for (std::size_t column = 0; column < is_used.size(); ++column) {
    if (is_used[column] || weights[row][column] <= 0) continue;
    is_used[column] = true;
    best = std::max(best, weights[row][column] + brute_assignment(weights, row + 1, is_used));
    is_used[column] = false;
  }
  return best;
}

}  // namespace cristae::test
