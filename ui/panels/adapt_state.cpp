#include "ui/panels/adapt_state.h"

#include <QCoreApplication>

#include "ui/jobs/time_text.h"

namespace cristae::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::AdaptPanel)
};

int count(std::int64_t number) { return static_cast<int>(number); }

QString buttonText(const AdaptFacts& facts, bool continuesModel) {
  if (continuesModel && facts.newCorrections > 0) {
    return Words::tr("Adapt again (%n new correction(s))", nullptr, count(facts.newCorrections));
  }
  if (continuesModel) return Words::tr("Adapt again");
  const bool isTold = facts.points + facts.negativePoints > 0 || facts.hasDrawing;
  return isTold ? Words::tr("Adapt") : Words::tr("Adapt without points");
}

QString whatIsLearned(const AdaptFacts& facts, bool continuesModel) {
  const int sections = count(facts.sections);
  if (continuesModel) {
    return Words::tr("Goes on from the model of %1, then segments all %n section(s).", nullptr, sections)
        .arg(facts.modelName);
  }
  if (facts.points == 0 && facts.hasDrawing) {
    return Words::tr("Learns from the shapes that you drew, then segments all %n section(s).", nullptr,
                     sections);
  }
  if (facts.points == 0) {
    return Words::tr("Learns from the look of the stack alone, then segments all %n section(s).", nullptr,
                     sections);
  }
  QString points = Words::tr("%n point(s)", "in: Learns from 12 points", count(facts.points));
  if (facts.negativePoints > 0) {
    points =
        Words::tr("%1 and %n negative point(s)", "%1 is: 12 points", count(facts.negativePoints)).arg(points);
  }
  return Words::tr("Learns from %1, then segments all %n section(s).", nullptr, sections).arg(points);
}

QString whatText(const AdaptFacts& facts, bool continuesModel) {
  const QString learned = whatIsLearned(facts, continuesModel);
  if (!facts.hasDrawing || (!continuesModel && facts.points == 0)) return learned;
  return learned + QLatin1Char(' ') + Words::tr("Shapes that you drew or mended are learned, too.");
}

QString deviceText(const AdaptFacts& facts) {
  if (facts.device.startsWith(QLatin1String("cuda"))) return Words::tr("the GPU");
  return Words::tr("the processor (%n thread(s))", nullptr, facts.threads);
}

QString costText(const AdaptFacts& facts) {
  if (facts.estimate && !facts.device.isEmpty()) {
    const QString cost =
        Words::tr("About %1 on %2. Needs about %3 of memory and %4 of disk.")
            .arg(timeRangeText(facts.estimate->range), deviceText(facts),
                 memoryText(facts.estimate->memoryMegabytes), memoryText(facts.estimate->diskMegabytes));
    if (!facts.wasBusy) return cost;
    return cost + QLatin1Char(' ') +
           Words::tr(
               "Other programs were using the processors when this was measured: without them it is "
               "quicker.");
  }
  if (facts.isMeasuring) return Words::tr("The speed of this machine is being measured.");
  return facts.measureProblem.isEmpty() ? QString()
                                        : Words::tr("The time is not known: %1").arg(facts.measureProblem);
}

QString reasonText(const AdaptFacts& facts) {
  if (!facts.isOpen) return Words::tr("Open a stack first.");
  if (!facts.readOnlyReason.isEmpty()) {
    return Words::tr("This project can be looked at, not changed: %1").arg(facts.readOnlyReason);
  }
  if (facts.isRunningElsewhere) return Words::tr("Another window is adapting this project.");
  if (facts.isRunning) return Words::tr("A run is under way. You can go on clicking and reviewing.");
  if (!facts.hasPack) return Words::tr("Choose a source pack: none comes with this copy of the program.");
  if (!facts.optionsProblem.isEmpty()) return facts.optionsProblem;
  const bool isDiskShort = facts.estimate && facts.freeDiskMegabytes >= 0 &&
                           facts.freeDiskMegabytes < facts.estimate->diskMegabytes;
  if (isDiskShort) {
    return Words::tr(
               "The run needs %1 of disk and %2 is free. Make room, or move the project to another disk.")
        .arg(memoryText(facts.estimate->diskMegabytes), memoryText(facts.freeDiskMegabytes));
  }
  return {};
}

QString hintText(const AdaptFacts& facts, bool continuesModel) {
  const bool isMemoryShort = facts.estimate && facts.freeMemoryMegabytes >= 0 &&
                             facts.freeMemoryMegabytes < facts.estimate->memoryMegabytes;
  if (isMemoryShort) {
    return Words::tr("Only %1 of memory is free. Close other programs, or choose a quicker preset.")
        .arg(memoryText(facts.freeMemoryMegabytes));
  }
  if (!facts.hasVoxelSize) {
    return Words::tr(
        "The voxel size is not set, so the size of a pixel is judged by the clicked mitochondria. Set it if "
        "you know it.");
  }
  constexpr int kFew = 5;
  if (!continuesModel && facts.points < kFew) {
    return Words::tr("Ten points, spread over the stack, are a good start.");
  }
  if (continuesModel && facts.newCorrections == 0) {
    return Words::tr("Nothing was corrected since. Review the result or add points first to gain from it.");
  }
  return {};
}

}  // namespace

AdaptPanelState adaptPanelState(const AdaptFacts& facts) {
  AdaptPanelState state;
  const bool hasModel = !facts.modelName.isEmpty();
  state.continuesModel = hasModel && !facts.startsFromPack;
  state.canChooseStart = facts.isOpen && hasModel;
  state.buttonText = buttonText(facts, state.continuesModel);
  state.reason = reasonText(facts);
  state.isEnabled = state.reason.isEmpty();
  state.canSegmentAlone = state.isEnabled;
  if (!facts.isOpen) return state;
  state.what = whatText(facts, state.continuesModel);
  state.cost = costText(facts);
  if (state.isEnabled) state.hint = hintText(facts, state.continuesModel);
  return state;
}

}  // namespace cristae::ui
