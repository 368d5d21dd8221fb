#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <mutex>

namespace cristae::ui {

/// Runs one thing at a time in the background, always the newest: what waits is replaced by what comes after.
class LatestJob : public QObject {
  Q_OBJECT

 public:
  /// What the background has made, handed over in this object's thread.
  using Outcome = std::function<void()>;
  using Work = std::function<Outcome()>;

  explicit LatestJob(QObject* parent = nullptr);
  ~LatestJob() override;

  /// @param work  must not throw
  void start(Work work);
  /// Whatever waits or runs is forgotten.
  void cancel();
  /// Nothing waits, runs or is on its way.
  bool isIdle();

 private:
  void runAll();

  std::mutex mutex_;
  Work waiting_;  // guarded, as the next two
  bool isRunning_ = false;
  int generation_ = 0;  ///< outcomes of earlier ones are dropped
  int onTheWay_ = 0;    ///< outcomes not yet handed over
  QThreadPool pool_;
};

}  // namespace cristae::ui
