#include "ui/window/journey.h"

namespace cristae::ui {

JourneyStep proposedStep(const JourneyFacts& facts) {
  constexpr std::size_t kEnoughToStart = 10;
  if (facts.isRunning) return JourneyStep::adapt;
  if (facts.hasResult) return facts.isResultOutOfDate ? JourneyStep::adapt : JourneyStep::review;
  return facts.canAdapt && facts.points >= kEnoughToStart ? JourneyStep::adapt : JourneyStep::mark;
}

}  // namespace cristae::ui
