#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/annotation/coverage.h"
#include "core/base/units.h"
#include "ui/models/coverage_guide.h"

namespace cristae::ui {

/// What the Mark panel is about.
struct MarkFacts {
  bool isOpen = false;
  QString readOnlyReason;
  Shape shape;
  Coverage coverage;  ///< measure_coverage() of the points
  /// Of the last run, else from clicks; absent when nothing is known.
  std::optional<ObjectEstimate> estimate;
  std::int64_t section = 0;  ///< that is looked at
};

enum class MarkLevel { none, few, enough, good };

/// What the Mark panel shows; made by markPanelState().
struct MarkPanelState {
  MarkLevel level = MarkLevel::none;
  QString counter;       ///< "43 of about 60", "7 points"
  QString negatives;     ///< "2 negative points"; empty: none
  QString advice;        ///< what the level means; empty where the guide stops asking
  double filled = 0;     ///< of the gauge, [0, 1]
  double enoughAt = 1;   ///< where on the gauge it is enough to start, (0, 1]
  bool hasGoal = false;  ///< the gauge ends at "good"; otherwise at "enough"
  QString estimate;      ///< "About 400 objects (350 to 470)"; says so when nothing is known
  QString estimateHelp;  ///< how it was found
  QString emptyText;     ///< shown in place of the list when there are no points
  QString readOnly;      ///< why nothing can be changed; empty: it can
  bool canEdit = false;
  bool canGuide = false;
  bool canExport = false;
  std::vector<std::int64_t> perSection;          ///< mitochondrion points
  std::vector<std::int64_t> negativePerSection;  ///< negative points
  std::array<std::array<std::int64_t, 3>, 3> map{};
  std::int64_t section = 0;
  QString stripText;  ///< the strip in words
  QString mapText;    ///< the map in words
};

MarkPanelState markPanelState(const MarkFacts& facts);

}  // namespace cristae::ui
