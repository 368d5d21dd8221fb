#include "ui/views/latest_job.h"

#include <utility>

namespace cristae::ui {

LatestJob::LatestJob(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

LatestJob::~LatestJob() {
  cancel();
  pool_.waitForDone();
}

void LatestJob::start(Work work) {
  const std::lock_guard lock(mutex_);
  waiting_ = std::move(work);
  if (isRunning_) return;
  isRunning_ = true;
  pool_.start([this] { runAll(); });
}

void LatestJob::cancel() {
  const std::lock_guard lock(mutex_);
  waiting_ = nullptr;
  ++generation_;
}

bool LatestJob::isIdle() {
  const std::lock_guard lock(mutex_);
  return !isRunning_ && onTheWay_ == 0;
}

void LatestJob::runAll() {
  while (true) {
    Work work;
    int generation = 0;
    {
      const std::lock_guard lock(mutex_);
      work = std::exchange(waiting_, nullptr);
      generation = generation_;
      if (!work) {
        isRunning_ = false;
        return;
      }
    }
    auto outcome = work();
    {
      const std::lock_guard lock(mutex_);
      ++onTheWay_;
    }
    const auto hand = [this, generation, outcome = std::move(outcome)] {
      {
        const std::lock_guard lock(mutex_);
        --onTheWay_;
        if (generation != generation_) return;
      }
      if (outcome) outcome();
    };
    QMetaObject::invokeMethod(this, hand, Qt::QueuedConnection);
  }
}

}  // namespace cristae::ui
