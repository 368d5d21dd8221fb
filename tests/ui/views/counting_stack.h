#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "core/base/error.h"
#include "core/volume/stack.h"
#include "ui/views/plane_source.h"

namespace cristae::test {

/// A source whose voxels say where they are, that counts and can be held up or made to fail.
class CountingSource {
 public:
  explicit CountingSource(Shape shape) : shape_(shape) {}

  ui::PlaneSource source() {
    return {shape_, [this](std::int64_t z) { return section(z); }, {}, true};
  }

  static double value(std::int64_t z, std::int64_t y, std::int64_t x) {
    return static_cast<double>(z * 1000 + y * 30 + x);
  }

  std::vector<std::int64_t> order() const {
    const std::lock_guard lock(mutex_);
    return order_;
  }
  std::map<std::int64_t, int> counts() const {
    std::map<std::int64_t, int> counts;
    for (const std::int64_t z : order()) ++counts[z];
    return counts;
  }
  int mostAtATime() const { return mostAtATime_; }
  bool wasReadIn(std::thread::id thread) const {
    const std::lock_guard lock(mutex_);
    return threads_.contains(thread);
  }

  std::atomic<int> pause_ms = 0;
  std::atomic<std::int64_t> broken = -1;

 private:
  cv::Mat section(std::int64_t z) {
    const int now = ++reading_;
    {
      const std::lock_guard lock(mutex_);
      order_.push_back(z);
      threads_.insert(std::this_thread::get_id());
      mostAtATime_ = std::max(mostAtATime_.load(), now);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(pause_ms));
    --reading_;
    if (z == broken)
      throw Error(ErrorKind::bad_input, "section 3 of x.tif is cut short", "copy the file again");
    cv::Mat_<float> image(static_cast<int>(shape_.y), static_cast<int>(shape_.x));
    for (int y = 0; y < image.rows; ++y) {
      for (int x = 0; x < image.cols; ++x) image(y, x) = static_cast<float>(value(z, y, x));
    }
    return image;
  }

  Shape shape_;
  mutable std::mutex mutex_;
  std::vector<std::int64_t> order_;
  std::set<std::thread::id> threads_;
  std::atomic<int> reading_ = 0;
  std::atomic<int> mostAtATime_ = 0;
};

}  // namespace cristae::test
