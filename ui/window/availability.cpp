#include "ui/window/availability.h"

namespace cristae::ui {
namespace {

Availability only(bool isEnabled, const QString& reason) {
  return isEnabled ? Availability{} : Availability{false, reason};
}

/// Commands that are there before a stack is open.
bool worksAlways(ActionId id) {
  using Id = ActionId;
  switch (id) {
    case Id::openStack:
    case Id::openFolder:
    case Id::openProject:
    case Id::tryDemo:
    case Id::preferences:
    case Id::quit:
    case Id::fullScreen:
    case Id::messages:
    case Id::showKeys:
    case Id::commandPalette:
    case Id::documentation:
    case Id::about: return true;
    default: return false;
  }
}

}  // namespace

Availability AvailabilityRules::of(ActionId id, const WindowFacts& facts) {
  using Id = ActionId;
  if (worksAlways(id)) return {};
  if (!facts.isOpen) return {false, tr("Open a stack first.")};
  const QString noResult = tr("There is no result yet. Adapt makes one.");
  const QString readOnly = tr("This project can only be read.");
  const QString notReviewing = tr("Verdicts are given in the step Review.");
  const QString counting = tr("Test points are being counted.");
  const bool isReviewing = facts.step == JourneyStep::review && facts.hasResult;
  switch (id) {
    case Id::save:
    case Id::importPoints:
    case Id::voxelSize: return only(!facts.isReadOnly, readOnly);
    case Id::placePoint:
    case Id::placeNegativePoint:
      if (facts.isReadOnly) return {false, readOnly};
      if (facts.isCounting) return {false, counting};
      return only(!facts.isCorrecting, tr("The keys belong to the split or merge that is going on."));
    case Id::undo: return only(facts.canUndo, tr("There is nothing to take back."));
    case Id::redo: return only(facts.canRedo, tr("There is nothing to do again."));
    case Id::deleteSelected:
      return only(facts.hasSelectedPoint && !facts.isReadOnly, tr("Select a point first."));
    case Id::exportPoints: return only(facts.hasPoints, tr("There are no points yet."));
    case Id::exportResults:
      return only(facts.hasResult || facts.hasPoints, tr("There is nothing to export yet."));
    case Id::overlayInstances:
    case Id::remakeInstances:
    case Id::stepMeasure: return only(facts.hasResult || id == Id::stepMeasure, noResult);
    case Id::overlayProbability: return only(facts.hasProbability, noResult);
    case Id::overlayDensity: return only(facts.hasDensity, noResult);
    case Id::overlayPseudoLabels:
      return only(facts.hasPseudoLabels, tr("Pseudo-labels are there while a run goes on."));
    case Id::overlayAgreement:
      return only(facts.hasTruth && facts.hasResult,
                  tr("This needs a result and truth. Truth is opened from the File menu."));
    case Id::wipe:
    case Id::compareRuns:
      return only(facts.hasEarlierResult, tr("There is no earlier result to compare with."));
    case Id::adapt: return only(facts.canAdapt, facts.adaptReason);
    case Id::segment: return only(facts.canSegment, tr("A run is going on."));
    case Id::pauseRun: return only(facts.isRunning && !facts.isPaused, tr("No run is going on."));
    case Id::continueRun:
      return only(facts.isPaused || facts.canContinueRun, tr("No run was paused or stopped."));
    case Id::stopRun: return only(facts.isRunning, tr("No run is going on."));
    case Id::brushSmaller:
    case Id::brushLarger: return only(facts.isBrushing, tr("Choose brush or eraser first."));
    case Id::brushTool:
    case Id::eraserTool:
    case Id::split:
    case Id::merge:
      if (facts.isReadOnly) return {false, readOnly};
      if (facts.isCounting) return {false, counting};
      if (!isReviewing) return {false, tr("Instances are corrected in the step Review.")};
      if (id == Id::brushTool || id == Id::eraserTool) return {};
      return only(facts.hasChosenInstance, tr("Select an instance first."));
    case Id::accept:
    case Id::reject:
    case Id::flag:
    case Id::later:
      if (facts.isReadOnly) return {false, readOnly};
      if (facts.isCounting) return {false, counting};
      if (!isReviewing) return {false, notReviewing};
      return only(facts.hasJudgedInstance, tr("Select an instance first."));
    case Id::nextReview:
    case Id::previousReview: return only(isReviewing || facts.isCounting, notReviewing);
    default: return {};
  }
}

}  // namespace cristae::ui
