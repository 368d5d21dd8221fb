#pragma once

#include "ui/jobs/run_controller.h"

namespace cristae::test {

/// A run in its third round of ten.
ui::RunStatus runningStatus();
/// The same run in another state, with what a run knows at its end.
ui::RunStatus endedStatus(ui::RunState state);

}  // namespace cristae::test
