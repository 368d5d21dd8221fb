#include "ui/jobs/job_runner.h"

#include <QCoreApplication>
#include <chrono>
#include <exception>

#include "core/base/error.h"

namespace cristae::ui {

/// How a job ended, with those who want to know.
struct JobRunner::Outcome {
  std::function<void()> onDone;
  OnTrouble onTrouble;
  std::optional<Trouble> trouble;
  bool isStopped = false;
};

/// Lives in the worker thread; passes on what the job says as queued signals.
class JobRunner::Reporter : public JobListener {
 public:
  Reporter(JobRunner& runner, JobId job) : runner_(runner), job_(job) {}

  void on_phase(std::string_view name, std::int64_t index, std::int64_t count) override {
    post([&runner = runner_, job = job_, text = toText(name), index, count] {
      Q_EMIT runner.phaseChanged(job, text, index, count);
    });
  }

  void on_progress(std::int64_t done, std::int64_t total) override {
    constexpr auto kInterval = std::chrono::milliseconds(33);
    const auto now = std::chrono::steady_clock::now();
    if (done != total && now - lastProgress_ < kInterval) return;
    lastProgress_ = now;
    post([&runner = runner_, job = job_, done, total] { Q_EMIT runner.progressChanged(job, done, total); });
  }

  void on_warning(std::string_view text, std::string_view remedy) override {
    post([&runner = runner_, job = job_, what = toText(text), todo = toText(remedy)] {
      Q_EMIT runner.warned(job, what, todo);
    });
  }

 private:
  static QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  }

  template <typename Report>
  void post(Report report) {
    QMetaObject::invokeMethod(&runner_, std::move(report), Qt::QueuedConnection);
  }

  JobRunner& runner_;
  JobId job_;
  std::chrono::steady_clock::time_point lastProgress_{};
};

JobRunner::JobRunner(QObject* parent, int threads) : QObject(parent) { pool_.setMaxThreadCount(threads); }

JobRunner::~JobRunner() {
  for (auto& [job, entry] : jobs_) disconnect(entry.contextDies);
  stopAll();
  pool_.clear();  // those that have not begun
  pool_.waitForDone();
}

JobRunner::JobId JobRunner::start(QObject* context, std::function<void(Job&)> work,
                                  std::function<void()> onDone, OnTrouble onTrouble) {
  const JobId job = ++lastJob_;
  Entry& entry = jobs_[job];
  entry.context = context;
  entry.contextDies = connect(context, &QObject::destroyed, this, [this, job] { stop(job); });
  pool_.start([this, job, token = entry.stop.get_token(), work = std::move(work), onDone = std::move(onDone),
               onTrouble = std::move(onTrouble)]() mutable {
    Outcome outcome{std::move(onDone), std::move(onTrouble), std::nullopt, false};
    Reporter reporter(*this, job);
    try {
      Job coreJob(token, &reporter);
      coreJob.check();
      work(coreJob);
    } catch (const Cancelled&) {
      outcome.isStopped = true;
    } catch (const std::exception& fault) {
      outcome.trouble = troubleFrom(fault);
    } catch (...) {
      outcome.trouble = troubleFrom(std::runtime_error("unknown fault"));
    }
    work = nullptr;  // what it holds is freed here, not in the GUI thread
    QMetaObject::invokeMethod(
        this, [this, job, outcome = std::move(outcome)] { deliver(job, outcome); }, Qt::QueuedConnection);
  });
  return job;
}

void JobRunner::deliver(JobId job, const Outcome& outcome) {
  const auto found = jobs_.find(job);
  if (found == jobs_.end()) return;
  const Entry entry = found->second;
  disconnect(entry.contextDies);
  jobs_.erase(found);
  // A stop that came too late for the work still keeps its result from being used.
  const bool isWanted = !entry.context.isNull() && !outcome.isStopped && !entry.stop.stop_requested();
  const QPointer<JobRunner> alive(this);  // a callback may close the window
  if (isWanted && outcome.trouble && outcome.onTrouble) outcome.onTrouble(*outcome.trouble);
  if (isWanted && !outcome.trouble && outcome.onDone) outcome.onDone();
  if (alive) Q_EMIT ended(job);
}

void JobRunner::stop(JobId job) {
  const auto found = jobs_.find(job);
  if (found != jobs_.end()) found->second.stop.request_stop();
}

void JobRunner::stopAll() {
  for (auto& [job, entry] : jobs_) entry.stop.request_stop();
}

}  // namespace cristae::ui
