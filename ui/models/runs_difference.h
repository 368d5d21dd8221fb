#pragma once

#include <QString>

#include "core/evaluation/result_changes.h"

namespace cristae::ui {

/// How far it is known by how much the compared run differs from the one that is shown.
enum class DifferenceState { none, counting, known };

struct RunsDifference {
  DifferenceState state = DifferenceState::none;
  ResultChanges changes;  ///< from the compared result to the one that is shown
  bool operator==(const RunsDifference&) const = default;
};

/// "Run 2 vs Run 1: 34 changed instances"; empty when nothing is compared.
/// @param shown, compared  names of the two runs
QString differenceText(const RunsDifference& difference, const QString& shown, const QString& compared);

/// How it is counted, and how many are in which run.
QString differenceHelp(const RunsDifference& difference, const QString& shown, const QString& compared);

}  // namespace cristae::ui
