#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

#include "core/base/job.h"
#include "ui/document/trouble.h"

namespace cristae::ui {

/// Runs functions of the core in threads of its own and brings their results back to the thread it lives
/// in (the GUI thread). Results are delivered by the event loop, never from within `run`. On destruction
/// every job is asked to stop and waited for; nothing is delivered then.
class JobRunner : public QObject {
  Q_OBJECT

 public:
  using JobId = qint64;
  using OnTrouble = std::function<void(const Trouble&)>;
  /// What takes the result: `void(T)`, for T = void `void()`.
  template <typename T>
  using OnDone = std::conditional_t<std::is_void_v<T>, std::function<void()>,
                                    std::function<void(std::conditional_t<std::is_void_v<T>, int, T>)>>;

  /// @param threads  jobs that run at the same time; others wait in order
  explicit JobRunner(QObject* parent = nullptr, int threads = 2);
  ~JobRunner() override;

  /// Runs `work` in a worker thread. Exactly one of these follows, in this object's thread: `onDone` with the
  /// result; `onTrouble` for an exception (may be empty); neither, when the job was stopped. `ended` always
  /// follows last. When `context` dies the job is stopped and nothing is called.
  /// `work` touches nothing of the GUI; it may return a type that can only be moved.
  template <typename T>
  JobId run(QObject* context, std::function<T(Job&)> work, OnDone<T> onDone, OnTrouble onTrouble = {}) {
    if constexpr (std::is_void_v<T>) {
      return start(context, std::move(work), std::move(onDone), std::move(onTrouble));
    } else {
      // Shared by the worker, which fills it, and the delivery, which empties it: one after the other.
      auto value = std::make_shared<std::optional<T>>();
      return start(
          context, [value, work = std::move(work)](Job& job) { value->emplace(work(job)); },
          [value, onDone = std::move(onDone)] {
            if (onDone) onDone(std::move(**value));
          },
          std::move(onTrouble));
    }
  }

  /// Asks one job, or all, to stop. Unknown numbers are passed over: the job may just have ended.
  void stop(JobId job);
  void stopAll();

  bool isRunning(JobId job) const { return jobs_.count(job) != 0; }
  int runningCount() const { return static_cast<int>(jobs_.size()); }

 Q_SIGNALS:
  void phaseChanged(qint64 job, const QString& name, qint64 index, qint64 count);
  /// At most about thirty a second for each job, and always the last. `total` 0: length unknown.
  void progressChanged(qint64 job, qint64 done, qint64 total);
  void warned(qint64 job, const QString& text, const QString& remedy);
  void ended(qint64 job);

 private:
  struct Entry {
    std::stop_source stop;
    QPointer<QObject> context;
    QMetaObject::Connection contextDies;
  };
  struct Outcome;
  class Reporter;

  JobId start(QObject* context, std::function<void(Job&)> work, std::function<void()> onDone,
              OnTrouble onTrouble);
  void deliver(JobId job, const Outcome& outcome);

  QThreadPool pool_;
  std::map<JobId, Entry> jobs_;
  JobId lastJob_ = 0;
};

}  // namespace cristae::ui
