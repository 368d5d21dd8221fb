#pragma once

#include <vector>

#include "core/learning/api.h"
#include "core/learning/model_file.h"
#include "core/learning/sections.h"

namespace cristae {

/// All sections of a labelled stack as a pack keeps them: 8-bit grey values at the working resolution, cut to
/// the box that holds the picture of all of them.
std::vector<SourceSection> read_source_sections(const LabelledStack& source, const Recipe& recipe, Job& job);

/// Sections of a pack as training sees them: resized by `scale` (working pixels per pack pixel),
/// normalised, with the centres of their objects, weighted so that phantoms mixed into real sections get
/// `phantom_share` of the crops, [0, 0.9].
std::vector<TrainingSection> training_sections(const std::vector<SourceSection>& sections, double scale,
                                               const Recipe& recipe, double phantom_share);

}  // namespace cristae
