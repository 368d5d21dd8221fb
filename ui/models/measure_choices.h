#pragma once

#include "core/morphology/morphology.h"
#include "core/project/measure_choices.h"

namespace cristae::ui {

/// measure_morphology() with the choices of a project, for panel and exported table alike. A frame that
/// leaves the field of the labels is not taken.
/// @throws as measure_morphology() and open_labels(); Error{bad_input} naming both shapes if the reference
/// has
///         another one
MeasureTable measureWith(const LabelVolume& labels, MorphologyOptions options, const MeasureChoices& choices,
                         Job& job);

/// count_again() with the choices: `table` was measured with them, the frame apart.
MeasureTable countAgainWith(MeasureTable table, const LabelVolume& labels, MorphologyOptions options,
                            const MeasureChoices& choices, Job& job);

}  // namespace cristae::ui
