#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/evaluation/field_agreement.h"
#include "core/plots/plot.h"

namespace cristae::ui {

/// Counting test points by eye, as the Review panel shows it.
struct CountingState {
  bool isCounting = false;  ///< a field is on screen and takes clicks
  int field = 0;            ///< that is on screen, from 1
  int fields = 0;           ///< drawn so far
  int done = 0;             ///< of them
  int hits = 0;             ///< of the field on screen
  int points = 0;
  bool canGoBack = false;
  bool hasResult = false;
  QString readOnlyReason;  ///< nothing can be counted; empty: it can
  /// Of all fields that are done, also of earlier draws, with the current result once it was looked up.
  std::vector<FieldCount> counts;
  bool isCompared = false;  ///< `counts` hold what the result says

  bool isFinished() const { return fields > 0 && done == fields; }
  bool operator==(const CountingState&) const = default;
};

/// "Field 4 of 30 · 3 counted"
QString countingProgressText(const CountingState& state);

/// What the counts say, a sentence each: the share by eye, by the result, what was found, what is right.
QStringList countingResultTexts(const CountingState& state);

/// A field each: test points in mitochondria by eye, and by the result. Absent: there is nothing to compare.
std::optional<Plot> countingPlot(const CountingState& state);

}  // namespace cristae::ui
