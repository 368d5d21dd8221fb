#pragma once

#include <QString>

#include "core/morphology/morphology.h"

namespace cristae::ui {

/// What the measures of a project are taken against. Kept with the project.
struct MeasureChoices {
  QString reference;  ///< labelled stack whose labels are the reference space of shares and densities; empty:
                      ///< the field
  double contactNm = 0;  ///< boundary this near to another instance is contact; 0: no contacts
  bool operator==(const MeasureChoices&) const = default;
};

/// Where a project keeps them, as a view value.
inline constexpr auto kMeasureChoicesKey = "measures";

/// As JSON; what is missing or damaged is the default.
QString toText(const MeasureChoices& choices);
MeasureChoices measureChoicesFromText(const QString& text);

/// measure_morphology() with the choices, for panel and exported table alike.
/// @throws as measure_morphology() and open_labels(); Error{bad_input} naming both shapes if the reference
/// has
///         another one
MeasureTable measureWith(const LabelVolume& labels, MorphologyOptions options, const MeasureChoices& choices,
                         Job& job);

}  // namespace cristae::ui
