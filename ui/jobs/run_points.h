#pragma once

#include <cstdint>
#include <filesystem>

#include "core/annotation/point.h"
#include "ui/document/document.h"

namespace cristae::ui {

/// What a run that starts now would learn from.
struct RunPoints {
  Points all;          ///< the clicks, then what verdicts add
  Points corrections;  ///< the latter alone
  /// Entries that the run behind the current result did not have, and profiles mended since.
  std::int64_t newCorrections = 0;
};

/// Clicks, the verdicts on the current result, and those on earlier ones that its run had learned from.
/// Files that are missing count as empty: a run learns from what there is.
RunPoints runPointsOf(const Document& document);

/// The points that the run of the current result was given; none without one.
Points pointsOfCurrentRun(const Document& document);

/// Absent: null, or no run of the document.
const ProjectRun* findRun(const Document& document, const std::optional<std::int64_t>& id);

/// The run that learned what made a result: that of the result, or the one whose prediction its instances
/// were made of again. Null: none of the document's.
const ProjectRun* learnedRun(const Document& document, const ProjectResult& result);

}  // namespace cristae::ui
