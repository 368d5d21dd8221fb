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
  /// Entries that the run behind the current result did not have.
  std::int64_t newCorrections = 0;
};

/// Clicks, the verdicts on the current result, and those on earlier ones that its run had learned from.
/// Files that are missing count as empty: a run learns from what there is.
RunPoints runPointsOf(const Document& document);

}  // namespace cristae::ui
