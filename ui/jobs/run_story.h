#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "ui/jobs/time_text.h"
#include "ui/jobs/worker_events.h"

namespace cristae::ui {

/// One value for the charts.
struct CurvePoint {
  QString series;  ///< "loss", "loss/seg", "held out", "count"
  double x = 0;    ///< step, or round
  double y = 0;
  bool operator==(const CurvePoint&) const = default;
};

/// The two parts of a run, each in a worker of its own.
enum class RunStep { adapt, segment };

/// What a run has told so far, added up from the events of its workers. A plain value: the same events give
/// the same story, whether they are heard one by one or read again after a restart.
class RunStory {
 public:
  /// @param adaptShare  the part of the whole time that the adaptation is expected to take, [0, 1]
  explicit RunStory(double adaptShare = 0.9) : adaptShare_(adaptShare) {}

  /// A worker begins; its events follow.
  void begin(RunStep step);
  /// @return what is new for the charts
  std::vector<CurvePoint> apply(const WorkerEvent& event);

  RunStep step() const { return step_; }
  const QString& phase() const { return phase_; }  ///< as the core names it; empty before the first
  qint64 phaseIndex() const { return phaseIndex_; }
  qint64 phaseCount() const { return phaseCount_; }
  qint64 done() const { return done_; }
  qint64 total() const { return total_; }
  /// Of the whole run, [0, 1]; never falls.
  double fraction() const { return fraction_; }
  /// Absent before 5 % or when nothing is known of it.
  std::optional<TimeRange> remaining() const;

  const std::vector<RoundEvent>& rounds() const { return rounds_; }
  /// Mitochondria by the density, of each round that says it.
  std::vector<double> estimatedCounts() const;
  const std::vector<WarningEvent>& warnings() const { return warnings_; }
  const QString& device() const { return device_; }
  qint64 threads() const { return threads_; }
  double memoryMegabytes() const { return memoryMegabytes_; }
  double peakMegabytes() const { return peakMegabytes_; }
  const QString& preview() const { return preview_; }  ///< the newest file of a round; empty: none yet
  /// Times that the workers named at their ends; 0 before.
  double adaptSeconds() const { return adaptSeconds_; }
  double segmentSeconds() const { return segmentSeconds_; }
  std::optional<qint64> instances() const { return instances_; }

 private:
  void setFraction(double ofStep);
  std::vector<CurvePoint> take(const RoundEvent& event);
  void take(const ProgressEvent& event);
  void take(const PhaseEvent& event);
  void take(const FinishedEvent& event, const QJsonObject& fields);

  double adaptShare_;
  RunStep step_ = RunStep::adapt;
  QString phase_;
  qint64 phaseIndex_ = 0, phaseCount_ = 0, done_ = 0, total_ = 0;
  double fraction_ = 0;
  std::optional<double> secondsLeft_;  ///< of the step
  std::vector<RoundEvent> rounds_;
  std::vector<WarningEvent> warnings_;
  QString device_;
  qint64 threads_ = 0;
  double memoryMegabytes_ = 0;
  double peakMegabytes_ = 0;
  QString preview_;
  double adaptSeconds_ = 0;
  double segmentSeconds_ = 0;
  std::optional<qint64> instances_;
};

/// Whether the last round finds fewer of the held-out clicks than the one before.
bool isLastRoundWorse(const std::vector<RoundEvent>& rounds);

}  // namespace cristae::ui
