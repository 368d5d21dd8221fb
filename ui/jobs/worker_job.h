#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <optional>

#include "ui/document/trouble.h"
#include "ui/jobs/process_identity.h"
#include "ui/jobs/worker_events.h"

namespace cristae::ui {

/// Where a worker writes and by what it is found again; all in one folder that exists.
struct WorkerFiles {
  QString events;   ///< its stdout: one JSON object a line
  QString log;      ///< its stderr: words
  QString process;  ///< number, start and command of the process
};

/// FOLDER/STEP.events.jsonl, .log and .process.json.
WorkerFiles workerFilesIn(const QString& folder, const QString& step);

struct WorkerCommand {
  QString program;
  QStringList arguments;
  bool isLowPriority = true;  ///< niceness 10; otherwise that of this program
};

enum class WorkerState { idle, running, paused, stopping, ended };

struct WorkerEnd {
  enum class Kind { finished, stopped, failed, died };
  Kind kind = Kind::died;
  QJsonObject fields;  ///< of the closing event; empty when it died
  Trouble trouble;     ///< of failed and died
  QString logTail;     ///< of failed and died: the last lines of the log
};

/// One execution of a verb in a process that does not depend on this one: closing the window leaves it
/// running, and another WorkerJob attaches to it by its files. Never waits for it.
class WorkerJob : public QObject {
  Q_OBJECT

 public:
  explicit WorkerJob(WorkerFiles files, QObject* parent = nullptr);
  ~WorkerJob() override;

  /// Starts the process. What it says is appended to the events file. When it cannot be started, `ended`
  /// tells so, from the event loop.
  void start(const WorkerCommand& command);

  /// Takes up a process that was started before, whether it still runs or not: all events are read again
  /// from the first on, and `ended` follows when it is, or was, over. False when there never was one.
  bool attach();

  /// Asks it to save and leave. A paused process is woken for it.
  void stop();
  void pause();
  void resume();
  /// False: the system does not let it be raised again; the wish holds for the next one.
  bool setLowPriority(bool isLow);

  WorkerState state() const { return state_; }
  const WorkerFiles& files() const { return files_; }
  qint64 pid() const { return process_.pid; }
  qint64 malformedLines() const { return reader_.malformedLines(); }
  /// Since it last said anything; heartbeats come every two seconds.
  qint64 silentMilliseconds() const;

 Q_SIGNALS:
  void eventArrived(const cristae::ui::WorkerEvent& event);
  void stateChanged();
  void ended(const cristae::ui::WorkerEnd& end);

 private:
  void tail();
  void look();
  bool readSome();
  void take(const WorkerEvent& event);
  void adoptProcessFrom(const StartedEvent& event);
  void setState(WorkerState state);
  void finish(const WorkerEnd& end);
  WorkerEnd death() const;
  WorkerEnd couldNotStart(const QString& program) const;
  QString readLogTail() const;
  void writeProcessFile(const WorkerCommand& command) const;
  std::optional<ProcessIdentity> readProcessFile() const;

  WorkerFiles files_;
  ProcessIdentity process_;
  WorkerEventReader reader_;
  QFile events_;
  QFileSystemWatcher watcher_;
  QTimer timer_;
  WorkerState state_ = WorkerState::idle;
  bool isStopRequested_ = false;
  bool isReadToEnd_ = false;      ///< once: what follows is said now
  std::optional<WorkerEnd> end_;  ///< what the worker said of its end
  QElapsedTimer sinceEnd_;
  QElapsedTimer sinceEvent_;
  qint64 silentBefore_ = 0;  ///< when attached: how old the events file was
};

}  // namespace cristae::ui
