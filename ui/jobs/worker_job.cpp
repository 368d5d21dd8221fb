#include "ui/jobs/worker_job.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <algorithm>
#include <signal.h>
#include <sys/resource.h>

namespace cristae::ui {
namespace {

constexpr int kLookIntervalMs = 100;
constexpr qint64 kBytesAtOnce = 64 * 1024;  // parsed in less than the event loop may be held
constexpr qint64 kLongestFarewellMs = 5000;
constexpr qint64 kLogTailBytes = 2000;

/// Never above our own: that would need rights.
int niceness(bool isLow) {
  constexpr int kLow = 10;
  const int own = ::getpriority(PRIO_PROCESS, 0);
  return isLow ? std::max(kLow, own) : own;
}

bool appendTo(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
}

bool isEndOf(const WorkerEventBody& body) {
  return std::holds_alternative<FinishedEvent>(body) || std::holds_alternative<FailedEvent>(body) ||
         std::holds_alternative<StoppedEvent>(body);
}

}  // namespace

WorkerFiles workerFilesIn(const QString& folder, const QString& step) {
  const QString stem = QDir(folder).filePath(step);
  return {stem + QStringLiteral(".events.jsonl"), stem + QStringLiteral(".log"),
          stem + QStringLiteral(".process.json")};
}

WorkerJob::WorkerJob(WorkerFiles files, QObject* parent) : QObject(parent), files_(std::move(files)) {
  timer_.setInterval(kLookIntervalMs);
  connect(&timer_, &QTimer::timeout, this, &WorkerJob::look);
  connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &WorkerJob::look);
}

WorkerJob::~WorkerJob() = default;

void WorkerJob::start(const WorkerCommand& command) {
  QProcess process;
  process.setProgram(command.program);
  process.setArguments(command.arguments);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(files_.events, QIODevice::Append);
  process.setStandardErrorFile(files_.log, QIODevice::Append);
  process.setWorkingDirectory(QFileInfo(files_.events).absolutePath());
  const bool isStarted =
      appendTo(files_.events, attemptLine()) && process.startDetached(&process_.pid) && process_.pid > 0;
  if (!isStarted) {
    process_ = {};
    QMetaObject::invokeMethod(
        this, [this, program = command.program] { finish(couldNotStart(program)); }, Qt::QueuedConnection);
    return;
  }
  // Gone already: what it said is read all the same.
  process_ = identifyProcess(process_.pid).value_or(ProcessIdentity{});
  if (command.isLowPriority) setNiceness(process_, niceness(true));
  writeProcessFile(command);
  sinceEvent_.start();
  tail();
}

bool WorkerJob::attach() {
  const QFileInfo file(files_.events);
  if (!file.exists()) return false;
  process_ = readProcessFile().value_or(ProcessIdentity{});
  silentBefore_ = std::max<qint64>(0, file.lastModified().msecsTo(QDateTime::currentDateTime()));
  sinceEvent_.start();
  tail();
  return true;
}

/// Begins to follow the events file.
void WorkerJob::tail() {
  events_.setFileName(files_.events);
  if (!events_.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
    QMetaObject::invokeMethod(
        this, [this] { finish(death()); }, Qt::QueuedConnection);
    return;
  }
  watcher_.addPath(files_.events);
  timer_.start();
  setState(WorkerState::running);
}

void WorkerJob::look() {
  if (!events_.isOpen()) return;
  // Asked before the file is read: what a process wrote before it went is then in the file.
  const ProcessState process = stateOf(process_);
  if (readSome()) {
    QMetaObject::invokeMethod(this, &WorkerJob::look, Qt::QueuedConnection);
    return;
  }
  isReadToEnd_ = true;
  if (process == ProcessState::gone && stateOf(process_) == ProcessState::gone) {
    // The process may have been found in the events just read.
    return finish(end_.value_or(death()));
  }
  if (end_ && sinceEnd_.elapsed() > kLongestFarewellMs) return finish(*end_);
  if (process == ProcessState::paused) return setState(WorkerState::paused);
  setState(isStopRequested_ ? WorkerState::stopping : WorkerState::running);
}

/// Reads a bounded piece; true when there is more.
bool WorkerJob::readSome() {
  const QByteArray bytes = events_.read(kBytesAtOnce);
  for (const WorkerEvent& event : reader_.feed(bytes)) take(event);
  return bytes.size() == kBytesAtOnce;
}

void WorkerJob::take(const WorkerEvent& event) {
  if (isReadToEnd_) {
    sinceEvent_.restart();
    silentBefore_ = 0;
  }
  if (std::holds_alternative<AttemptEvent>(event.body)) end_.reset();
  if (const auto* started = std::get_if<StartedEvent>(&event.body)) adoptProcessFrom(*started);
  if (isEndOf(event.body)) {
    WorkerEnd end;
    end.fields = event.fields;
    end.kind = WorkerEnd::Kind::stopped;
    if (std::holds_alternative<FinishedEvent>(event.body)) end.kind = WorkerEnd::Kind::finished;
    if (const auto* failed = std::get_if<FailedEvent>(&event.body)) {
      end.kind = WorkerEnd::Kind::failed;
      end.trouble = {failed->what, failed->remedy};
      end.logTail = readLogTail();
    }
    end_ = end;
    sinceEnd_.start();
  }
  Q_EMIT eventArrived(event);
}

/// The window may have gone between the start and the writing of the process file; the worker has said its
/// number itself then. It is ours if it works in our folder.
void WorkerJob::adoptProcessFrom(const StartedEvent& event) {
  if (process_.pid != 0) return;
  const QString folder = QFileInfo(files_.events).absolutePath();
  const QStringList arguments = commandLineOf(event.pid);
  const bool isOurs = std::any_of(arguments.begin(), arguments.end(),
                                  [&folder](const QString& argument) { return argument.startsWith(folder); });
  if (isOurs) process_ = identifyProcess(event.pid).value_or(ProcessIdentity{});
}

void WorkerJob::stop() {
  if (state_ == WorkerState::idle || state_ == WorkerState::ended) return;
  if (!sendSignal(process_, SIGTERM)) return;  // gone; the next look tells
  isStopRequested_ = true;
  sendSignal(process_, SIGCONT);
  setState(WorkerState::stopping);
}

void WorkerJob::pause() {
  if (state_ == WorkerState::running && sendSignal(process_, SIGSTOP)) setState(WorkerState::paused);
}

void WorkerJob::resume() {
  if (state_ != WorkerState::paused || !sendSignal(process_, SIGCONT)) return;
  sinceEvent_.restart();  // it could not say anything while it was held
  silentBefore_ = 0;
  setState(isStopRequested_ ? WorkerState::stopping : WorkerState::running);
}

bool WorkerJob::setLowPriority(bool isLow) { return setNiceness(process_, niceness(isLow)); }

qint64 WorkerJob::silentMilliseconds() const {
  return sinceEvent_.isValid() ? silentBefore_ + sinceEvent_.elapsed() : 0;
}

void WorkerJob::setState(WorkerState state) {
  if (state == state_) return;
  state_ = state;
  Q_EMIT stateChanged();
}

void WorkerJob::finish(const WorkerEnd& end) {
  if (state_ == WorkerState::ended) return;
  timer_.stop();
  events_.close();
  if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
  setState(WorkerState::ended);
  Q_EMIT ended(end);
}

WorkerEnd WorkerJob::death() const {
  WorkerEnd end;
  end.kind = WorkerEnd::Kind::died;
  end.trouble = {
      tr("The worker process has gone without saying why; your points and earlier results are safe."),
      tr("Look at the log, close programs that use much memory, and start the run again.")};
  end.logTail = readLogTail();
  return end;
}

WorkerEnd WorkerJob::couldNotStart(const QString& program) const {
  WorkerEnd end;
  end.kind = WorkerEnd::Kind::failed;
  end.trouble = {
      tr("%1 cannot be started; it is the program that learns and predicts.").arg(program),
      tr("Check that it lies beside this program and may be executed, and that the disk has room.")};
  return end;
}

QString WorkerJob::readLogTail() const {
  QFile log(files_.log);
  if (!log.open(QIODevice::ReadOnly)) return {};
  log.seek(std::max<qint64>(0, log.size() - kLogTailBytes));
  QByteArray text = log.read(kLogTailBytes);
  if (log.size() > kLogTailBytes) text = text.mid(text.indexOf('\n') + 1);  // whole lines only
  return QString::fromUtf8(text).trimmed();
}

void WorkerJob::writeProcessFile(const WorkerCommand& command) const {
  const QJsonObject json{{"pid", process_.pid},
                         {"start_ticks", process_.startTicks},
                         {"boot_id", process_.bootId},
                         {"program", command.program},
                         {"arguments", QJsonArray::fromStringList(command.arguments)}};
  QSaveFile file(files_.process);
  if (!file.open(QIODevice::WriteOnly)) return;  // the worker's own first event tells its number too
  file.write(QJsonDocument(json).toJson());
  file.commit();
}

std::optional<ProcessIdentity> WorkerJob::readProcessFile() const {
  QFile file(files_.process);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  ProcessIdentity process{json["pid"].toInteger(), json["start_ticks"].toInteger(),
                          json["boot_id"].toString()};
  if (process.pid <= 0) return std::nullopt;
  return process;
}

}  // namespace cristae::ui
