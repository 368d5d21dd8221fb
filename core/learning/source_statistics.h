#pragma once

#include <vector>

#include "core/learning/model_file.h"
#include "core/learning/sections.h"

namespace cristae {

/// Grey moments, foreground share and object size of labelled sections (grey values 0..255, before
/// normalisation).
SourceStatistics measure_source(const std::vector<SourceSection>& sections);

/// Skewness of a stack's grey values after the intensity map, from a few sections.
double grey_skewness(const Stack& stack, const IntensityMap& map);

/// Whether the target's grey values lean to the other side than the source's did: dark and light may be
/// swapped. A hint, not a proof: stacks differ in how much lumen and cytoplasm they show.
bool looks_inverted(const SourceStatistics& source, double target_skewness);

}  // namespace cristae
