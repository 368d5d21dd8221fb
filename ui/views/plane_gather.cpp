#include "ui/views/plane_gather.h"

#include <algorithm>

#include "ui/painting/plane_geometry.h"

namespace cristae::ui {
namespace {

/// 0, 16, 32, ..., then 8, 24, ..., down to every section.
std::vector<std::int64_t> coarseFirst(std::int64_t count) {
  std::vector<std::int64_t> order;
  for (std::int64_t z = 0; z < count; z += 16) order.push_back(z);
  for (std::int64_t step = 8; step >= 1; step /= 2) {
    for (std::int64_t z = step; z < count; z += 2 * step) order.push_back(z);
  }
  return order;
}

}  // namespace

PlaneGather::PlaneGather(Plane plane, std::int64_t index, const Shape& shape, std::int64_t reach)
    : plane_(plane), index_(index), shape_(shape), order_(coarseFirst(shape.z)) {
  first_ = std::max<std::int64_t>(0, index - reach);
  const std::int64_t last = std::min(planeCount(plane, shape) - 1, index + reach);
  planes_.resize(static_cast<std::size_t>(last - first_ + 1));
  present_.assign(static_cast<std::size_t>(shape.z), false);
}

cv::Mat PlaneGather::lineOf(cv::Mat& plane, std::int64_t z) const {
  const int at = static_cast<int>(z);
  return plane_ == Plane::xz ? plane.row(at) : plane.col(at);
}

void PlaneGather::add(std::int64_t z, const cv::Mat& section) {
  const QSize size = planeSize(plane_, shape_);
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    const int at = static_cast<int>(first_) + static_cast<int>(i);
    if (planes_[i].empty()) planes_[i] = cv::Mat::zeros(size.height(), size.width(), section.type());
    (plane_ == Plane::xz ? section.row(at) : section.col(at)).copyTo(lineOf(planes_[i], z));
  }
  present_[static_cast<std::size_t>(z)] = true;
  while (next_ < order_.size() && !lacks(order_[next_])) ++next_;
}

cv::Mat PlaneGather::preview() const {
  const cv::Mat& made = planes_[static_cast<std::size_t>(index_ - first_)];
  cv::Mat filled = made.clone();
  std::int64_t nearest = order_.front();
  for (std::int64_t z = 0; z < shape_.z; ++z) {
    if (!lacks(z)) {
      nearest = z;
      continue;
    }
    cv::Mat source = made;
    lineOf(source, nearest).copyTo(lineOf(filled, z));
  }
  return filled;
}

std::vector<PlaneGather::Finished> PlaneGather::finished() const {
  std::vector<Finished> all;
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    all.push_back({{plane_, first_ + static_cast<std::int64_t>(i)}, planes_[i]});
  }
  return all;
}

}  // namespace cristae::ui
