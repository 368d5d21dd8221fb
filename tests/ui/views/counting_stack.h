#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "core/base/error.h"
#include "core/volume/stack.h"
#include "ui/views/plane_source.h"

namespace cristae::test {

/// A source whose voxels say where they are, that counts and can be held up or made to fail. A loader that is
/// gone may still read its last section: what is counted outlives both.
class CountingSource {
 public:
  explicit CountingSource(Shape shape) : counted_(std::make_shared<Counted>()) { counted_->shape = shape; }

  ui::PlaneSource source() {
    return {counted_->shape, [counted = counted_](std::int64_t z) { return counted->section(z); }, {}, true};
  }

  static double value(std::int64_t z, std::int64_t y, std::int64_t x) {
    return static_cast<double>(z * 1000 + y * 30 + x);
  }

  std::vector<std::int64_t> order() const {
    const std::lock_guard lock(counted_->mutex);
    return counted_->order;
  }
  std::map<std::int64_t, int> counts() const {
    std::map<std::int64_t, int> counts;
    for (const std::int64_t z : order()) ++counts[z];
    return counts;
  }
  int reading() const { return counted_->reading; }
  int mostAtATime() const { return counted_->mostAtATime; }
  bool wasReadIn(std::thread::id thread) const {
    const std::lock_guard lock(counted_->mutex);
    return counted_->threads.contains(thread);
  }
  void setPause(int ms) { counted_->pause_ms = ms; }
  void setBroken(std::int64_t z) { counted_->broken = z; }

 private:
  struct Counted {
    cv::Mat section(std::int64_t z) {
      const int now = ++reading;
      {
        const std::lock_guard lock(mutex);
        order.push_back(z);
        threads.insert(std::this_thread::get_id());
        mostAtATime = std::max(mostAtATime.load(), now);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(pause_ms));
      --reading;
      if (z == broken)
        throw Error(ErrorKind::bad_input, "section 3 of x.tif is cut short", "copy the file again");
      cv::Mat_<float> image(static_cast<int>(shape.y), static_cast<int>(shape.x));
      for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x) image(y, x) = static_cast<float>(value(z, y, x));
      }
      return image;
    }

    Shape shape;
    mutable std::mutex mutex;
    std::vector<std::int64_t> order;
    std::set<std::thread::id> threads;
    std::atomic<int> reading = 0;
    std::atomic<int> mostAtATime = 0;
    std::atomic<int> pause_ms = 0;
    std::atomic<std::int64_t> broken = -1;
  };

  std::shared_ptr<Counted> counted_;
};

}  // namespace cristae::test
