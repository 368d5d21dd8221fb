#pragma once

#include "ui/jobs/run_controller.h"
#include "ui/widgets/journey_bar.h"
#include "ui/widgets/message.h"

namespace cristae::ui {

/// What is said beside the job panel at the end of a run, and the step that is offered with it.
struct RunEnd {
  bool isTold = false;
  MessageLevel level = MessageLevel::info;
  bool hasOffer = false;
  JourneyStep offer = JourneyStep::adapt;
  bool operator==(const RunEnd&) const = default;
};

/// A result is always told, with the way to its review; what a run warned of while it lasted is worth a look.
/// That a run ended early stands in the job panel, and is told where another step hides it.
/// @param hasResult  labels of this run are in the project
/// @param hasWarned  the run
RunEnd runEnd(RunState state, bool hasResult, JourneyStep inFront, bool hasWarned = false);

}  // namespace cristae::ui
