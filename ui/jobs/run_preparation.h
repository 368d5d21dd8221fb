#pragma once

#include "core/annotation/point.h"
#include "ui/jobs/run_plan.h"
#include "ui/jobs/run_points.h"

namespace cristae::ui {

/// Writes what the workers of a new run are started with: its plan and what it learns from.
/// @throws Error, std::filesystem::filesystem_error
void prepareRun(const RunPlan& plan, const RunPlaces& places, const RunPoints& points);

/// The same for a run that goes on where the run in `before` was: with its points and its checkpoint.
/// Nothing of that run is changed, then or later.
/// @throws Error, std::filesystem::filesystem_error
void prepareContinuation(const RunPlan& plan, const RunPlaces& places, const RunPlaces& before);

/// The plan in a run's folder; nothing when it is not there any more.
std::optional<RunPlan> readPlan(const RunPlaces& places);

}  // namespace cristae::ui
