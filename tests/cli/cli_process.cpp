#include "tests/cli/cli_process.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtTest>
#include <signal.h>

namespace cristae::cli_test {
namespace {

constexpr int kLongest_ms = 240000;

Outcome outcome_of(QProcess& process, const QString& out) {
  Outcome outcome;
  if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit) {
    outcome.exit_code = process.exitCode();
  }
  outcome.out = out + QString::fromUtf8(process.readAllStandardOutput());
  outcome.err = QString::fromUtf8(process.readAllStandardError());
  return outcome;
}

}  // namespace

Outcome run(const QString& folder, const QStringList& arguments) {
  QProcess process;
  process.setWorkingDirectory(folder);
  process.start(CRISTAE_CLI, arguments);
  process.closeWriteChannel();
  process.waitForFinished(kLongest_ms);
  return outcome_of(process, {});
}

std::vector<QJsonObject> events_of(const QString& out) {
  std::vector<QJsonObject> events;
  for (const QString& line : out.split('\n', Qt::SkipEmptyParts)) {
    const auto document = QJsonDocument::fromJson(line.toUtf8());
    events.push_back(document.isObject() ? document.object()
                                         : QJsonObject{{"event", "BROKEN"}, {"line", line}});
  }
  return events;
}

QJsonObject first_event(const std::vector<QJsonObject>& events, const QString& name) {
  for (const auto& event : events) {
    if (event["event"].toString() == name) return event;
  }
  return {};
}

std::size_t count_events(const std::vector<QJsonObject>& events, const QString& name) {
  std::size_t count = 0;
  for (const auto& event : events) count += event["event"].toString() == name ? 1 : 0;
  return count;
}

Worker::Worker(const QString& folder, const QStringList& arguments) {
  process_.setWorkingDirectory(folder);
  process_.start(CRISTAE_CLI, arguments);
  process_.waitForStarted();
}

Worker::~Worker() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.kill();
  process_.waitForFinished();
}

bool Worker::wait_for(const QString& event) {
  const QString wanted = "\"event\":\"" + event + "\"";
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < 120000) {
    out_ += QString::fromUtf8(process_.readAllStandardOutput());
    if (out_.contains(wanted)) return true;
    if (process_.state() == QProcess::NotRunning) return false;
    process_.waitForReadyRead(100);
  }
  return false;
}

void Worker::send_line(const QByteArray& line) {
  process_.write(line + "\n");
  process_.waitForBytesWritten();
}

void Worker::interrupt() {
  const auto id = static_cast<pid_t>(process_.processId());
  if (id > 0) ::kill(id, SIGINT);  // 0 would be this process and all beside it
}

Outcome Worker::finish() {
  process_.closeWriteChannel();
  process_.waitForFinished(kLongest_ms);
  return outcome_of(process_, out_);
}

const QString& phantom_folder() {
  static const QTemporaryDir folder;
  static const QString path = [] {
    const QStringList shape = {"--shape", "4,128,128", "--share", "0.25", "--force"};
    run(folder.path(), QStringList{"phantom", "source.h5", "--domain", "source"} + shape);
    run(folder.path(), QStringList{"phantom", "target.h5", "--domain", "target", "--seed", "3"} + shape);
    run(folder.path(), QStringList{"phantom", "tiffs", "--domain", "source"} + shape);
    return folder.path();
  }();
  return path;
}

QString phantom_file(const QString& name) { return phantom_folder() + "/" + name; }

}  // namespace cristae::cli_test
