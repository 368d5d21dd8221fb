#pragma once

#include <QString>
#include <optional>

#include "core/morphology/guard.h"
#include "core/project/measure_choices.h"

namespace cristae::ui {

/// The counting frame as the Measure panel shows it.
struct CountingFrameState {
  bool isKnown = false;      ///< instances were measured: before, nothing says what is counted
  bool isShown = false;      ///< in the views
  bool isProfile = false;    ///< a frame of sections, else a brick
  bool isUsual = true;       ///< nobody moved it
  bool isCounted = false;    ///< the table counts, by this frame or another
  bool isOutOfDate = false;  ///< by another, so that it is being counted again
  bool isReadOnly = false;
  Shape field;
  Box frame;
  std::optional<VoxelSize> voxel;
  GuardWidths widths;
  std::optional<Box> wider;  ///< where the guard is as wide as it should be; absent: the field has no room
  std::int64_t counted = 0;  ///< by the table
  bool operator==(const CountingFrameState&) const = default;

  bool isGuardNarrow() const { return isKnown && !widths.is_wide_enough(); }
};

/// @param table  null: not measured yet. A chosen frame that leaves the field is none.
CountingFrameState countingFrameState(const MeasureTable* table, const MeasureChoices& choices, bool isShown,
                                      bool isReadOnly);

/// "The frame counts 23 of 61 instances."
QString countedText(const CountingFrameState& state);

/// "1.20 µm" of an axis (z, y, x), or "60 px", sections "12 sections" while the voxel size is unknown.
QString frameExtentText(const CountingFrameState& state, std::size_t axis);

/// What a narrow guard means and what helps; empty: it is wide enough.
QString guardWarning(const CountingFrameState& state);

}  // namespace cristae::ui
