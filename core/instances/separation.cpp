#include "core/instances/separation.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <queue>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "core/instances/relabel.h"

namespace cristae {
namespace {

struct Front {
  float level;         ///< lowest distance on the way from the seed
  std::int64_t order;  ///< first come, first served on a plateau
  int row;
  int column;
  bool operator<(const Front& other) const {  // the queue serves the highest level, then the oldest
    return level != other.level ? level < other.level : order > other.order;
  }
};

constexpr float kSummit = std::numeric_limits<float>::max();

constexpr std::array<std::array<int, 2>, 8> kNeighbours{
    {{-1, 0}, {0, -1}, {0, 1}, {1, 0}, {-1, -1}, {-1, 1}, {1, -1}, {1, 1}}};

/// Bounding boxes of the instances that hold two seeds or more, in one pass over the section.
std::map<std::int32_t, cv::Rect> bounding_boxes(const cv::Mat& ids,
                                                const std::map<std::int32_t, std::vector<Peak>>& seeds) {
  std::map<std::int32_t, cv::Rect> boxes;
  for (const auto& [id, of_instance] : seeds) {
    if (of_instance.size() > 1) boxes[id] = {};
  }
  if (boxes.empty()) return boxes;
  for (int row = 0; row < ids.rows; ++row) {
    const auto* line = ids.ptr<std::int32_t>(row);
    for (int left = 0; left < ids.cols;) {
      int right = left + 1;
      while (right < ids.cols && line[right] == line[left]) ++right;
      const auto box = line[left] == 0 ? boxes.end() : boxes.find(line[left]);
      if (box != boxes.end()) box->second |= cv::Rect(left, row, right - left, 1);
      left = right;
    }
  }
  return boxes;
}

/// Distance of the pixels of `id` to everything else; the image's border does not count.
cv::Mat distance_inside(const cv::Mat& ids, std::int32_t id, const cv::Rect& box) {
  const cv::Rect crop =
      cv::Rect(box.x - 1, box.y - 1, box.width + 2, box.height + 2) & cv::Rect({0, 0}, ids.size());
  cv::Mat distance;
  const cv::Mat mask = ids(crop) == id;
  cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  return distance(cv::Rect(box.x - crop.x, box.y - crop.y, box.width, box.height));
}

/// The neighbour that still belongs to `id` and is highest, if it is higher than the pixel itself.
std::optional<cv::Point> higher_neighbour(const cv::Mat& ids, std::int32_t id, const cv::Mat& distance,
                                          const cv::Point& corner, const cv::Point& pixel) {
  std::optional<cv::Point> best;
  float highest = distance.at<float>(pixel - corner);
  for (const auto& [dy, dx] : kNeighbours) {
    const cv::Point next(pixel.x + dx, pixel.y + dy);
    if (!cv::Rect({0, 0}, ids.size()).contains(next) || ids.at<std::int32_t>(next) != id) continue;
    if (distance.at<float>(next - corner) <= highest) continue;
    highest = distance.at<float>(next - corner);
    best = next;
  }
  return best;
}

/// Floods the pixels of `id` from the seeds; seed k gives `first_part + k`, the parts are new ids.
void flood(cv::Mat& ids, std::int32_t id, const cv::Rect& box, const std::vector<Peak>& seeds,
           std::int32_t first_part) {
  const cv::Mat distance = distance_inside(ids, id, box);
  std::priority_queue<Front> queue;
  std::int64_t order = 0;
  const auto reach = [&](int row, int column, std::int32_t part, float level) {
    ids.at<std::int32_t>(row, column) = part;
    queue.push({std::min(level, distance.at<float>(row - box.y, column - box.x)), order++, row, column});
  };
  for (std::size_t k = 0; k < seeds.size(); ++k) {
    const std::int32_t part = first_part + static_cast<std::int32_t>(k);
    // A seed on a slope is lower than the neck; from the summit above it the flood meets the neck last.
    std::optional<cv::Point> step({seeds[k].column, seeds[k].row});
    while (step) {
      reach(step->y, step->x, part, kSummit);
      step = higher_neighbour(ids, id, distance, box.tl(), *step);
    }
  }
  while (!queue.empty()) {
    const Front front = queue.top();
    queue.pop();
    const std::int32_t part = ids.at<std::int32_t>(front.row, front.column);
    for (const auto& [dy, dx] : kNeighbours) {
      const int row = front.row + dy;
      const int column = front.column + dx;
      if (row < 0 || column < 0 || row >= ids.rows || column >= ids.cols) continue;
      if (ids.at<std::int32_t>(row, column) == id) reach(row, column, part, front.level);
    }
  }
}

}  // namespace

std::int32_t separate_by_peaks(cv::Mat& ids, std::span<const Peak> peaks) {
  std::map<std::int32_t, std::vector<Peak>> seeds;
  for (const Peak& peak : peaks) {
    const std::int32_t id = ids.at<std::int32_t>(peak.row, peak.column);
    if (id != 0) seeds[id].push_back(peak);
  }
  double largest = 0;
  if (!ids.empty()) cv::minMaxLoc(ids, nullptr, &largest);
  auto next = static_cast<std::int32_t>(largest) + 1;
  for (const auto& [id, box] : bounding_boxes(ids, seeds)) {
    const auto& of_instance = seeds[id];
    flood(ids, id, box, of_instance, next);
    next += static_cast<std::int32_t>(of_instance.size());
  }
  return number_by_first_pixel(ids);
}

}  // namespace cristae
