#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "core/base/units.h"
#include "core/recipe/recipe.h"
#include "ui/jobs/run_story.h"

namespace cristae::ui {

/// What `cristae-cli doctor` measured on this machine, and what finished runs taught since.
struct MachineSpeed {
  double stepMs = 0;     ///< one training step of recipe quick's source phase
  double sectionMs = 0;  ///< prediction of 1024 x 1024 px in one view
  QString device;        ///< "cpu", "cuda:0"
  int threads = 0;
  double correction = 1;  ///< measured / estimated seconds of earlier runs here
  int runsMeasured = 0;   ///< 0: `correction` is not known yet
  bool wasBusy = false;   ///< other programs had the processors while this was measured
  bool operator==(const MachineSpeed&) const = default;
};

/// What is worked on.
struct WorkSize {
  Shape shape;
  std::optional<VoxelSize> voxelSize;
};

/// Seconds before correction, the range after it, and the room that a run takes.
struct RunEstimate {
  double adaptSeconds = 0;
  double segmentSeconds = 0;
  TimeRange range;
  double memoryMegabytes = 0;  ///< of main memory
  double diskMegabytes = 0;
};

/// rounds x steps + the passes over the target sections that each round makes + the segmentation.
/// @param recipe  with what the source pack decides already in it (applyPack)
RunEstimate estimateRun(const Recipe& recipe, const WorkSize& work, const MachineSpeed& speed, bool adapts);

/// The speed after a run that was estimated (without correction) and measured. Outliers are damped: a machine
/// that was busy once is not slow for ever.
MachineSpeed learnFrom(MachineSpeed speed, double estimatedSeconds, double measuredSeconds);

}  // namespace cristae::ui
