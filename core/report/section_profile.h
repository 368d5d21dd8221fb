#pragma once

#include "core/base/job.h"
#include "core/plots/plot.h"
#include "core/volume/labels.h"

namespace cristae {

/// Profiles in each section and the share of the field they cover, as a plot over z. Profiles are the ids of
/// an instance map and the pieces of a mask.
Plot section_profile(const LabelStack& labels, Job& job);

}  // namespace cristae
