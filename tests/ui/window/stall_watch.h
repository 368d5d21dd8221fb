#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <vector>

namespace cristae::test {

/// Notes how long the event loop of its thread was busy without coming round, in milliseconds.
class StallWatch {
 public:
  StallWatch() {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(kInterval);
    QObject::connect(&timer_, &QTimer::timeout, [this] {
      const double gap = static_cast<double>(clock_.nsecsElapsed()) / 1e6 - kInterval;
      clock_.restart();
      stalls_.push_back(std::max(0.0, gap));
    });
  }

  void start() {
    stalls_.clear();
    clock_.start();
    timer_.start();
  }
  void stop() { timer_.stop(); }

  std::size_t count() const { return stalls_.size(); }
  double longest() const { return stalls_.empty() ? 0 : *std::max_element(stalls_.begin(), stalls_.end()); }
  double percentile(double share) const {
    if (stalls_.empty()) return 0;
    std::vector<double> sorted = stalls_;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
  }

 private:
  static constexpr int kInterval = 4;
  QTimer timer_;
  QElapsedTimer clock_;
  std::vector<double> stalls_;
};

}  // namespace cristae::test
