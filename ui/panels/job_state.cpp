#include "ui/panels/job_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

#include "ui/document/trouble.h"
#include "ui/jobs/time_text.h"
#include "ui/models/runs_words.h"

namespace cristae::ui {
namespace {

constexpr qint64 kLongSilenceMs = 15000;  // several heartbeats

struct Words {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::JobPanel)
};

QString percent(double share) {
  return Words::tr("%1 %", "percent").arg(QLocale().toString(100 * share, 'f', 0));
}

bool hasWorker(RunState state) { return state == RunState::adapting || state == RunState::segmenting; }

QString title(const RunStatus& status) {
  switch (status.state) {
    case RunState::idle: return {};
    case RunState::adapting: return Words::tr("Adapting: %1").arg(status.name);
    case RunState::segmenting:
      if (status.choice.remadeResult) return Words::tr("Making instances: %1").arg(status.name);
      return Words::tr("Segmenting: %1").arg(status.name);
    case RunState::registering: return Words::tr("Finishing: %1").arg(status.name);
    case RunState::interrupted: return Words::tr("Interrupted: %1").arg(status.name);
    case RunState::elsewhere: return Words::tr("In another window: %1").arg(status.name);
    case RunState::finished: return Words::tr("Finished: %1").arg(status.name);
    case RunState::stopped: return Words::tr("Stopped: %1").arg(status.name);
    case RunState::failed: return Words::tr("Ended early: %1").arg(status.name);
  }
  return {};
}

QString phase(const RunStatus& status) {
  if (status.state == RunState::registering) return Words::tr("Entering the result into the project");
  if (status.state == RunState::elsewhere)
    return Words::tr("Another window of Cristae looks after this run.");
  if (!hasWorker(status.state)) return {};
  const RunStory& story = status.story;
  if (story.phase().isEmpty()) return Words::tr("Starting");
  const QString words = phaseLabel(story.phase());
  if (story.phaseCount() > 1) {
    return Words::tr("Round %1 of %2: %3").arg(story.phaseIndex() + 1).arg(story.phaseCount()).arg(words);
  }
  return words;
}

QString note(const RunStatus& status) {
  if (!hasWorker(status.state)) return {};
  if (status.isStopping) return Words::tr("Stopping: what was learned is being saved.");
  if (status.isPaused) return Words::tr("Paused. It keeps its memory and goes on where it is.");
  if (status.silentMilliseconds > kLongSilenceMs) {
    return Words::tr("Nothing was heard of it for %1.")
        .arg(durationText(static_cast<double>(status.silentMilliseconds) / 1000));
  }
  return {};
}

QString remaining(const RunStatus& status) {
  const auto left = status.story.remaining();
  if (!hasWorker(status.state) || status.isPaused || status.isStopping || !left) return {};
  return Words::tr("%1 left").arg(timeRangeText(*left));
}

QString machine(const RunStatus& status) {
  const RunStory& story = status.story;
  if (!hasWorker(status.state) || story.device().isEmpty()) return {};
  QString device = Words::tr("Processor, %n thread(s)", nullptr, static_cast<int>(story.threads()));
  if (story.device().startsWith(QLatin1String("cuda"))) device = Words::tr("GPU");
  if (story.memoryMegabytes() <= 0) return device;
  return Words::tr("%1, %2 of memory", "device, memory").arg(device, memoryText(story.memoryMegabytes()));
}

QString counts(const std::vector<RoundEvent>& rounds) {
  QStringList numbers;
  for (const RoundEvent& round : rounds) {
    if (round.estimatedCount) numbers << QLocale().toString(*round.estimatedCount, 'f', 0);
  }
  constexpr qsizetype kMost = 6;
  if (numbers.isEmpty()) return {};
  const QString shown =
      numbers.mid(std::max<qsizetype>(0, numbers.size() - kMost)).join(QStringLiteral(" → "));
  return Words::tr("Estimated number of mitochondria, round by round: %1").arg(shown);
}

void tellScore(const std::vector<RoundEvent>& rounds, JobPanelState& state) {
  if (rounds.empty() || !rounds.back().heldOutScore) return;
  const QString score = percent(*rounds.back().heldOutScore);
  if (!isLastRoundWorse(rounds)) {
    state.score = Words::tr("Finds %1 of the points that were held out.").arg(score);
    return;
  }
  state.scoreTone = Tone::warning;
  state.score = Words::tr("Finds %1 of the points that were held out; in the round before it was %2.")
                    .arg(score, percent(*rounds[rounds.size() - 2].heldOutScore));
}

QString summary(const RunStatus& status) {
  const auto instances = status.story.instances();
  const QString time = durationText(status.seconds);
  if (status.state == RunState::finished) {
    if (!instances || status.seconds <= 0) return Words::tr("The result is in the project and on screen.");
    return Words::tr("Finished in %2: %n instance(s) found.", nullptr, static_cast<int>(*instances))
        .arg(time);
  }
  if (status.state == RunState::stopped) {
    if (instances) {
      return Words::tr("Stopped. The model so far was kept: %n instance(s) found.", nullptr,
                       static_cast<int>(*instances));
    }
    return Words::tr("Stopped before there was a result. Points and earlier results are as they were.");
  }
  if (status.state == RunState::interrupted) {
    return Words::tr("%1 The run can go on from its last checkpoint.").arg(asSentence(status.trouble.what));
  }
  return status.state == RunState::failed ? asSentence(status.trouble.what) : QString();
}

}  // namespace

JobPanelState jobPanelState(const RunStatus& status) {
  JobPanelState state;
  const bool isWorking = hasWorker(status.state);
  const bool isFailed = status.state == RunState::failed;
  const bool isOver = isFailed || status.state == RunState::finished || status.state == RunState::stopped;
  state.isVisible = status.state != RunState::idle;
  state.isRunning = isWorking || status.state == RunState::registering;
  state.title = title(status);
  state.phase = phase(status);
  state.note = note(status);
  state.fraction = status.state == RunState::finished ? 1 : status.story.fraction();
  state.isFractionKnown = state.fraction > 0 && status.state != RunState::elsewhere;
  state.remaining = remaining(status);
  state.machine = machine(status);
  state.counts = counts(status.story.rounds());
  tellScore(status.story.rounds(), state);
  state.warnings = status.story.warnings();
  state.summary = summary(status);
  if (isFailed) state.remedy = asSentence(status.trouble.remedy);
  if (isFailed) state.tone = Tone::error;
  if (status.state == RunState::interrupted) state.tone = Tone::warning;
  if (status.state == RunState::finished) state.tone = Tone::success;
  state.logTail = status.logTail;
  state.canPause = isWorking && !status.isStopping;
  state.isPaused = status.isPaused;
  state.canStop = isWorking && !status.isStopping;
  state.canLeave = status.state == RunState::interrupted;
  state.canGoOn = status.canBeContinued && state.isVisible;
  state.canAdaptAgain = isOver;
  state.canShowResult = status.story.instances().has_value() && isOver && !isFailed;
  state.hasLog = state.isVisible && !status.logFile.isEmpty();
  state.canSetPriority = isWorking;
  state.isLowPriority = status.isLowPriority;
  if (status.isPriorityRefused && isWorking) {
    state.priorityNote =
        Words::tr("The system does not let a running program be raised; the next step will be.");
  }
  return state;
}

QString jobLine(const JobPanelState& state) {
  if (!state.isRunning) return {};
  const QString& what = state.phase.isEmpty() ? state.title : state.phase;
  return state.remaining.isEmpty() ? what
                                   : Words::tr("%1 · %2", "phase, remaining time").arg(what, state.remaining);
}

}  // namespace cristae::ui
