#include "ui/jobs/process_identity.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <signal.h>
#include <sys/resource.h>

namespace cristae::ui {
namespace {

QByteArray readAll(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bootId() {
  static const QString id =
      QString::fromLatin1(readAll(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
  return id;
}

struct ProcessStat {
  char state = 'X';
  qint64 startTicks = 0;
};

/// Of /proc/PID/stat: "PID (name) STATE ..."; the name may hold blanks and brackets, so counting begins
/// behind its last one.
std::optional<ProcessStat> readStat(qint64 pid) {
  const QByteArray text = readAll(QStringLiteral("/proc/%1/stat").arg(pid));
  const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 1).simplified().split(' ');
  constexpr qsizetype kState = 0;
  constexpr qsizetype kStart = 19;  // field 22 of proc(5), counted from the state, which is field 3
  if (fields.size() <= kStart || fields[kState].isEmpty()) return std::nullopt;
  return ProcessStat{fields[kState][0], fields[kStart].toLongLong()};
}

bool hasEnded(char state) { return state == 'Z' || state == 'X' || state == 'x'; }

}  // namespace

std::optional<ProcessIdentity> identifyProcess(qint64 pid) {
  if (pid <= 0) return std::nullopt;
  const auto stat = readStat(pid);
  if (!stat || hasEnded(stat->state)) return std::nullopt;
  return ProcessIdentity{pid, stat->startTicks, bootId()};
}

ProcessState stateOf(const ProcessIdentity& process) {
  if (process.pid <= 0) return ProcessState::gone;
  if (!process.bootId.isEmpty() && process.bootId != bootId()) return ProcessState::gone;
  const auto stat = readStat(process.pid);
  if (!stat || hasEnded(stat->state)) return ProcessState::gone;
  if (process.startTicks != 0 && stat->startTicks != process.startTicks) return ProcessState::gone;
  return stat->state == 'T' ? ProcessState::paused : ProcessState::running;
}

QStringList commandLineOf(qint64 pid) {
  QStringList arguments;
  for (const auto& argument : readAll(QStringLiteral("/proc/%1/cmdline").arg(pid)).split('\0')) {
    arguments << QString::fromLocal8Bit(argument);
  }
  if (!arguments.isEmpty() && arguments.last().isEmpty()) arguments.removeLast();
  return arguments;
}

bool sendSignal(const ProcessIdentity& process, int signal) {
  if (stateOf(process) == ProcessState::gone) return false;
  return ::kill(static_cast<pid_t>(process.pid), signal) == 0;
}

bool setNiceness(const ProcessIdentity& process, int niceness) {
  if (stateOf(process) == ProcessState::gone) return false;
  bool isSet = true;
  // On Linux a priority belongs to a thread.
  const QDir threads(QStringLiteral("/proc/%1/task").arg(process.pid));
  for (const QString& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const auto id = static_cast<id_t>(thread.toULongLong());
    isSet = (::setpriority(PRIO_PROCESS, id, niceness) == 0 || errno == ESRCH) && isSet;
  }
  return isSet;
}

}  // namespace cristae::ui
