#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace cristae::ui {

/// What `cristae-cli VERB --json` says, one JSON object a line. Numbers that the worker wrote as null or left
/// out are absent.

/// Our own mark at the head of each attempt: a file that is gone on with holds several.
struct AttemptEvent {};
struct StartedEvent {
  QString verb, run, device, time;
  qint64 threads = 0;
  qint64 pid = 0;
};
struct PhaseEvent {
  QString name;
  qint64 index = 0, count = 0;  ///< count 0: unknown
};
struct ProgressEvent {
  qint64 done = 0, total = 0;  ///< total 0: length unknown
  std::optional<double> secondsLeft;
};
struct MetricEvent {
  QString name;
  qint64 step = 0;
  std::optional<double> value;
};
struct PreviewEvent {
  QString path;
  qint64 section = -1;
  QString kind;
};
struct RoundEvent {
  QString kind;
  qint64 index = 0;
  qint64 pseudoPoints = 0;
  std::optional<double> estimatedCount, labelledShare, foregroundShare, heldOutScore, uncertainShare,
      labelPrecision, labelRecall;
};
struct WarningEvent {
  QString text, remedy;
  bool operator==(const WarningEvent&) const = default;
};
struct CheckpointEvent {
  QString path;
  qint64 step = 0;
};
struct HeartbeatEvent {
  double memoryMegabytes = 0;
};
struct FinishedEvent {
  QStringList outputs;
  double seconds = 0;
};
struct FailedEvent {
  QString kind, what, remedy;
};
struct StoppedEvent {
  QString saved;  ///< the run folder; empty: nothing was saved
};

using WorkerEventBody =
    std::variant<AttemptEvent, StartedEvent, PhaseEvent, ProgressEvent, MetricEvent, PreviewEvent, RoundEvent,
                 WarningEvent, CheckpointEvent, HeartbeatEvent, FinishedEvent, FailedEvent, StoppedEvent>;

struct WorkerEvent {
  WorkerEventBody body;
  QJsonObject fields;  ///< all of the line, those that no struct above has included
};

/// Turns bytes as they come into events. Lines may arrive in pieces; events that are not known are passed
/// over; what is no JSON object with a text `event` is counted, as is a line longer than `kLongestLine`.
class WorkerEventReader {
 public:
  static constexpr qsizetype kLongestLine = 1 << 20;

  std::vector<WorkerEvent> feed(const QByteArray& bytes);

  qint64 malformedLines() const { return malformed_; }
  qint64 unknownEvents() const { return unknown_; }

 private:
  void take(const QByteArray& line, std::vector<WorkerEvent>& events);

  QByteArray pending_;
  bool isSkipping_ = false;  ///< inside a line that was too long
  qint64 malformed_ = 0;
  qint64 unknown_ = 0;
};

/// The line that heads an attempt, with its line end and one before it: a worker that was killed may have
/// left half a line.
QByteArray attemptLine();

}  // namespace cristae::ui
