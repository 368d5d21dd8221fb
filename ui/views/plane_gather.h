#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "ui/views/plane_cache.h"

namespace cristae::ui {

/// XZ or YZ planes in the making: a row or a column of each section, for a band of neighbouring planes at
/// once, because a section that is read anyway serves them all. Sections are taken coarse first.
class PlaneGather {
 public:
  /// @param reach  planes on each side of `index` that are made too
  PlaneGather(Plane plane, std::int64_t index, const Shape& shape, std::int64_t reach);

  PlaneKey key() const { return {plane_, index_}; }
  bool isDone() const { return next_ == order_.size(); }
  /// The section that is wanted next; only when not done.
  std::int64_t nextSection() const { return order_[next_]; }
  bool lacks(std::int64_t z) const { return !present_[static_cast<std::size_t>(z)]; }
  void add(std::int64_t z, const cv::Mat& section);

  /// The wanted plane with every missing section replaced by the nearest present one; at least one is.
  cv::Mat preview() const;
  /// All planes of the band; only when done.
  struct Finished {
    PlaneKey key;
    cv::Mat plane;
  };
  std::vector<Finished> finished() const;

 private:
  cv::Mat lineOf(cv::Mat& plane, std::int64_t z) const;

  Plane plane_;
  std::int64_t index_;
  Shape shape_;
  std::int64_t first_;  ///< plane of planes_[0]
  std::vector<cv::Mat> planes_;
  std::vector<std::int64_t> order_;
  std::vector<bool> present_;
  std::size_t next_ = 0;
};

}  // namespace cristae::ui
