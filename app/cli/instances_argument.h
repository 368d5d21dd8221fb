#pragma once

#include "app/cli/session.h"
#include "core/morphology/instance_measures.h"
#include "core/volume/labels.h"

namespace cristae::cli {

/// The instances of labels; those of a mask are its connected pieces, in the volume or in each section (ids
/// are unique over the stack), and a remark says so.
LabelVolume read_instances(const LabelStack& labels, MeasureDimension dimension, Session& session);

}  // namespace cristae::cli
