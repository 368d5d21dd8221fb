#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace cristae::ui {

/// A process that is recognised again, also when its number has gone to another one meanwhile.
struct ProcessIdentity {
  qint64 pid = 0;
  qint64 startTicks = 0;  ///< clock ticks from the machine's start to that of the process; 0: not known
  QString bootId;         ///< numbers and ticks begin anew with the machine; empty: not known
  bool operator==(const ProcessIdentity&) const = default;
};

enum class ProcessState { gone, running, paused };

/// Of a living process; nothing when there is none (one that has ended and waits to be reaped is none).
std::optional<ProcessIdentity> identifyProcess(qint64 pid);

/// `gone` also when the number belongs to another process by now.
ProcessState stateOf(const ProcessIdentity& process);

/// The arguments it was started with; empty when it is gone.
QStringList commandLineOf(qint64 pid);

/// Sends a signal (SIGTERM, SIGSTOP, SIGCONT) if the process is still the one meant.
bool sendSignal(const ProcessIdentity& process, int signal);

/// Sets the priority of all its threads, 0 (normal) to 19 (lowest). False: the system refused, as Linux does
/// when a process of an ordinary user shall be raised again.
bool setNiceness(const ProcessIdentity& process, int niceness);

}  // namespace cristae::ui
