#include "ui/window/run_end.h"

namespace cristae::ui {

RunEnd runEnd(RunState state, bool hasResult, JourneyStep inFront, bool hasWarned) {
  if (state == RunState::failed)
    return {inFront != JourneyStep::adapt, MessageLevel::error, true, JourneyStep::adapt};
  if (state != RunState::finished && state != RunState::stopped) return {};
  if (hasResult)
    return {true, hasWarned ? MessageLevel::warning : MessageLevel::success, true, JourneyStep::review};
  return {true, MessageLevel::info, false, JourneyStep::adapt};
}

}  // namespace cristae::ui
