#pragma once

#include <QCoreApplication>
#include <QString>

#include "ui/input/action_table.h"
#include "ui/widgets/journey_bar.h"

namespace cristae::ui {

/// What decides which commands can be used now.
struct WindowFacts {
  bool isOpen = false;
  bool isReadOnly = false;
  bool canUndo = false;
  bool canRedo = false;
  bool hasSelectedPoint = false;
  bool hasChosenInstance = false;  ///< selected, or on the card of the review
  bool isCorrecting = false;       ///< a split or a merge waits for clicks
  bool hasJudgedInstance = false;  ///< that verdicts by key would be about
  bool isCounting = false;         ///< a field of test points takes the clicks
  bool isBrushing = false;         ///< the tool is brush or eraser
  bool hasPoints = false;
  bool hasResult = false;
  bool hasProbability = false;  ///< of the result, or of a round under way
  bool hasDensity = false;
  bool hasPseudoLabels = false;
  bool hasTruth = false;
  bool hasEarlierResult = false;
  JourneyStep step = JourneyStep::mark;
  bool canAdapt = false;
  QString adaptReason;  ///< why not
  bool canSegment = false;
  bool isRunning = false;
  bool isPaused = false;
  bool canContinueRun = false;  ///< the last one, which ended early
};

struct Availability {
  bool isEnabled = true;
  QString reason;  ///< a whole sentence; empty when enabled
  bool operator==(const Availability&) const = default;
};

/// Words for why a command rests.
class AvailabilityRules {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::AvailabilityRules)

 public:
  static Availability of(ActionId id, const WindowFacts& facts);
};

}  // namespace cristae::ui
