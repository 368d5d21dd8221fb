#include "tests/ui/jobs/panel_samples.h"

namespace cristae::test {

using namespace cristae::ui;

RunStatus runningStatus() {
  RunStatus status;
  status.state = RunState::adapting;
  status.run = 3;
  status.name = "run-003";
  status.logFile = "/data/run-003/adapt.log";
  status.story = RunStory(0.8);
  status.story.begin(RunStep::adapt);
  StartedEvent started;
  started.device = "cpu";
  started.threads = 2;
  status.story.apply({started, {}});
  status.story.apply({HeartbeatEvent{1210}, {}});
  for (int index = 0; index < 3; ++index) {
    status.story.apply({PhaseEvent{"choosing labels and training", index, 10}, {}});
    RoundEvent round;
    round.kind = "segmentation";
    round.index = index;
    round.estimatedCount = 310 + 42 * index - (index == 2 ? 23 : 0);
    round.heldOutScore = 0.7 + 0.04 * index;
    status.story.apply({round, {}});
  }
  status.story.apply({ProgressEvent{310, 1000, 212}, {}});
  return status;
}

RunStatus endedStatus(RunState state) {
  RunStatus status = runningStatus();
  status.state = state;
  status.canBeContinued = state == RunState::interrupted;
  status.story.begin(RunStep::segment);
  status.story.apply({FinishedEvent{{}, 60}, {{"instances", 412}}});
  status.seconds = 380;
  if (state == RunState::failed || state == RunState::interrupted) {
    status.trouble = {"the disk is full", "Make room on the disk and adapt again."};
    status.logTail = "reading the target\nstopping: what is done is being saved\nerror: the disk is full";
  }
  return status;
}

}  // namespace cristae::test
