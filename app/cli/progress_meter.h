#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace cristae::cli {

/// Speed of a progress that may begin anywhere: a run that is resumed, or a round of many that share one
/// count. Measured from the first report on; a new total or a step back begins anew.
class ProgressMeter {
 public:
  using Clock = std::chrono::steady_clock;

  void update(std::int64_t done, std::int64_t total, Clock::time_point now = Clock::now()) {
    if (!started_ || total != total_ || done < done_) {
      first_done_ = done;
      first_time_ = now;
    }
    started_ = true;
    done_ = done;
    total_ = total;
    time_ = now;
  }

  /// Units a second; absent before the second report.
  std::optional<double> rate() const {
    const double seconds = std::chrono::duration<double>(time_ - first_time_).count();
    if (done_ <= first_done_ || seconds <= 0) return std::nullopt;
    return static_cast<double>(done_ - first_done_) / seconds;
  }

  std::optional<double> seconds_left() const {
    const auto speed = rate();
    if (!speed || total_ <= 0) return std::nullopt;
    return static_cast<double>(total_ - done_) / *speed;
  }

 private:
  bool started_ = false;
  std::int64_t first_done_ = 0, done_ = 0, total_ = 0;
  Clock::time_point first_time_, time_;
};

}  // namespace cristae::cli
