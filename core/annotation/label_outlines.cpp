#include "core/annotation/label_outlines.h"

#include <algorithm>
#include <array>
#include <map>

#include <opencv2/core.hpp>

namespace cristae {
namespace {

/// Walks along the edges of one section with the instance to its right.
class RingTracer {
 public:
  explicit RingTracer(const cv::Mat& ids) : ids_(ids), seen_(ids.rows, ids.cols, CV_8U, cv::Scalar(0)) {}

  /// Every ring has an edge above a pixel, walked to the right.
  bool starts_at(int y, int x) const {
    return id_at(y, x) != 0 && id_at(y - 1, x) != id_at(y, x) && seen_.at<std::uint8_t>(y, x) == 0;
  }

  std::vector<cv::Point> trace(int y, int x) {
    const std::int32_t id = id_at(y, x);
    const cv::Point start(x, y);
    cv::Point corner = start;
    int direction = 0;  // right, down, left, up
    std::vector<cv::Point> ring = {start};
    for (;;) {
      if (direction == 0) seen_.at<std::uint8_t>(corner.y, corner.x) = 1;
      corner += kSteps[static_cast<std::size_t>(direction)];
      const int next = turn(corner, direction, id);
      if (corner == start && next == 0) break;
      if (next != direction) ring.push_back(corner);
      direction = next;
    }
    return ring;
  }

 private:
  inline static const std::array<cv::Point, 4> kSteps = {cv::Point(1, 0), cv::Point(0, 1), cv::Point(-1, 0),
                                                         cv::Point(0, -1)};

  std::int32_t id_at(int y, int x) const {
    const bool inside = y >= 0 && x >= 0 && y < ids_.rows && x < ids_.cols;
    return inside ? ids_.at<std::int32_t>(y, x) : 0;
  }

  /// The pixel ahead to the right decides first, so that pixels that touch by a corner part.
  int turn(const cv::Point& corner, int direction, std::int32_t id) const {
    // Pixels around the corner, ahead to the right and to the left, for each direction.
    constexpr std::array<std::array<int, 2>, 4> kRight = {{{0, 0}, {0, -1}, {-1, -1}, {-1, 0}}};  // y, x
    constexpr std::array<std::array<int, 2>, 4> kLeft = {{{-1, 0}, {0, 0}, {0, -1}, {-1, -1}}};
    const auto i = static_cast<std::size_t>(direction);
    if (id_at(corner.y + kRight[i][0], corner.x + kRight[i][1]) != id) return (direction + 1) % 4;
    if (id_at(corner.y + kLeft[i][0], corner.x + kLeft[i][1]) != id) return direction;
    return (direction + 3) % 4;
  }

  const cv::Mat& ids_;
  cv::Mat seen_;  // edges above pixels
};

cv::Rect box_of(const std::vector<cv::Point>& ring) {
  cv::Point least = ring.front();
  cv::Point most = ring.front();
  for (const cv::Point& corner : ring) {
    least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
    most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
  }
  return {least, most};  // from corner to corner: as wide as the pixels between
}

}  // namespace

std::vector<LabelOutline> outlines_of(const cv::Mat& ids) {
  std::map<std::uint32_t, LabelOutline> outlines;
  RingTracer tracer(ids);
  for (int y = 0; y < ids.rows; ++y) {
    for (int x = 0; x < ids.cols; ++x) {
      if (!tracer.starts_at(y, x)) continue;
      const auto id = static_cast<std::uint32_t>(ids.at<std::int32_t>(y, x));
      LabelOutline& outline = outlines[id];
      outline.id = id;
      outline.rings.push_back(tracer.trace(y, x));
      const cv::Rect box = box_of(outline.rings.back());
      outline.box = outline.rings.size() == 1 ? box : outline.box | box;
    }
  }
  std::vector<LabelOutline> sorted;
  for (auto& [id, outline] : outlines) sorted.push_back(std::move(outline));
  return sorted;
}

}  // namespace cristae
