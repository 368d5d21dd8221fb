#pragma once

#include <cstddef>

#include "ui/widgets/journey_bar.h"

namespace cristae::ui {

/// What decides which step is proposed.
struct JourneyFacts {
  bool isRunning = false;
  bool hasResult = false;
  bool isResultOutOfDate = false;  ///< points or verdicts came since
  bool canAdapt = false;
  std::size_t points = 0;
};

/// What to do next: mark until there are ten points, adapt, review, and adapt again when there is something
/// new to learn from.
JourneyStep proposedStep(const JourneyFacts& facts);

}  // namespace cristae::ui
