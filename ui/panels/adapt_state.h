#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "ui/jobs/time_estimate.h"

namespace cristae::ui {

/// What the Adapt panel has to know.
struct AdaptFacts {
  bool isOpen = false;
  QString readOnlyReason;  ///< empty: the project can be changed
  std::int64_t points = 0;
  std::int64_t negativePoints = 0;
  std::int64_t newCorrections = 0;  ///< since the run behind the current result
  bool hasDrawing = false;          ///< shapes were drawn or mended, for this result or an earlier one
  std::int64_t sections = 0;
  bool hasVoxelSize = false;
  QString modelName;            ///< run whose model can be gone on from; empty: none
  bool startsFromPack = false;  ///< the user wants the pack although there is a model
  bool hasPack = true;
  bool isRunning = false;
  bool isRunningElsewhere = false;
  bool isMeasuring = false;
  bool wasBusy = false;  ///< the machine, when it was measured
  QString measureProblem;
  std::optional<RunEstimate> estimate;
  QString device;  ///< "cpu", "cuda:0"; empty: not known yet
  int threads = 0;
  double freeDiskMegabytes = -1;  ///< < 0: not known
  double freeMemoryMegabytes = -1;
  QString optionsProblem;  ///< a combination of options that no run takes; empty: none
};

/// What the Adapt panel shows.
struct AdaptPanelState {
  QString buttonText;
  bool isEnabled = false;
  QString reason;  ///< why it is disabled; empty: it is enabled
  QString what;    ///< what will happen
  QString cost;    ///< for how long, on what, memory and disk
  QString hint;    ///< one thing that is worth knowing before; often empty
  bool canSegmentAlone = false;
  bool canChooseStart = false;
  bool continuesModel = false;
  bool operator==(const AdaptPanelState&) const = default;
};

AdaptPanelState adaptPanelState(const AdaptFacts& facts);

}  // namespace cristae::ui
