#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/jobs/run_controller.h"
#include "ui/theme/theme.h"

namespace cristae::ui {

/// What the Job panel shows of a run.
struct JobPanelState {
  bool isVisible = false;  ///< there is, or was, a run to tell of
  bool isRunning = false;
  QString title;
  QString phase;  ///< in words, with the round
  QString note;   ///< paused, stopping, silent; empty: nothing to say
  double fraction = 0;
  bool isFractionKnown = true;  ///< false: something is being done, nobody knows for how long
  QString remaining;
  QString machine;  ///< device, threads, memory
  QString counts;   ///< estimated mitochondria by round
  QString score;    ///< held-out clicks
  Tone scoreTone = Tone::secondary;
  std::vector<WarningEvent> warnings;
  QString summary;  ///< after the end
  QString remedy;   ///< after a failure
  Tone tone = Tone::neutral;
  QString logTail;
  bool canPause = false;
  bool isPaused = false;
  bool canStop = false;
  bool canGoOn = false;
  bool canLeave = false;
  bool canAdaptAgain = false;
  bool canShowResult = false;
  bool hasLog = false;
  bool canSetPriority = false;
  bool isLowPriority = true;
  QString priorityNote;  ///< empty unless the system refused
  bool operator==(const JobPanelState&) const = default;
};

JobPanelState jobPanelState(const RunStatus& status);

/// For the status bar: "Round 2 of 10, 3-5 min"; empty without a run.
QString jobLine(const JobPanelState& state);

}  // namespace cristae::ui
